/** Words of police work; facts of police practice, read November 2026. Regular expressions read folded sentences. */

const list = (words: string): string[] => words.split(/,\s*/)
const anyOf = (words: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`)

/** Words that are said of nothing but police work behind the scenes. */
export const covertPhrases: readonly string[] = list(
  'bí số, mật phục, cơ sở bí mật, cộng tác viên bí mật, ctv bí mật, đặc tình, hồ sơ nghiệp vụ, sưu tra, hiềm nghi, kế hoạch nghiệp vụ, phương án tác chiến, phương án đánh bắt, ' +
    'đánh án, hồ sơ chuyên án, ban chuyên án, xác lập chuyên án, lập chuyên án, dựng chuyên án, nội tuyến, cài người, cài được người, cài cắm người, lực lượng bí mật, ' +
    'giám sát bí mật, theo dõi bí mật, camera bí mật, nguồn tin nghiệp vụ, tài liệu trinh sát, tin trinh sát, tuần tra vũ trang, tuần tra mật, cấp bí số, bí mật áp sát, bí mật theo dõi, ' +
    'bí mật kiểm tra, trinh sát ngoại tuyến, trinh sát kỹ thuật, biện pháp nghiệp vụ bí mật, nằm vùng, cơ sở báo về, cơ sở của ta, người của ta, người của mình cài, mật lệnh, giờ hành động, giờ nổ súng, thu lưới, cất lưới, đón lõng, ém quân, kiểm tra điện thoại bí mật, kiểm tra dt bí mật, kiểm tra hành chính bí mật',
)

export const actors =
  'cong an|canh sat|csgt|cs|ca|trinh sat|hinh su|dac nhiem|to cong tac|doi (?:hinh su|ma tuy|dieu tra|kinh te|vien)|luc luong|anh em|dong chi|dc|chuyen an|lien nganh|truc ban|chien si|bien phong|kiem lam|nguoi cua doi'
export const targets =
  'doi tuong|nhom|bon|tui|thang|cam dau|o (?:bac|co bac|ma tuy|nhom|hut)|tu diem|soi|xoi|trom|ma tuy|co bac|danh bac|da ga|phao|buon|truy na|nghi van|quan|nha nghi|nha tro|tro|karaoke|kho|xuong|duong day|cho vay|con nghien|khieu kien|hang cam|nha ong|nha ba'

/** What tells of an operation beside other words only: what has to stand in the same sentence, and what must not. */
export interface OperationSign {
  phrases: readonly string[]
  beside: RegExp
  unless?: RegExp
}

export const operationSigns: readonly OperationSign[] = [
  {
    phrases: list(
      'vây bắt, đi bắt, sắp bắt, bố trí lực lượng, chia hai mũi, chia ba mũi, mũi một, mũi chính, đột kích, ập vào',
    ),
    beside: anyOf(
      'mai|toi nay|dem nay|chieu nay|sap|\\d{1,2}h\\d{0,2}|so do|phuong an|ke hoach|to cong tac|cua sau|cho lenh|im(?: nhe)?',
    ),
    unless: anyOf(
      'ca|tom|cua dong|oc|chuot|ech|da bat|hom qua|hom truoc|bao ve|ngay hoi|le hoi|phong chay|dien tap',
    ),
  },
  {
    phrases: list('đổi gác, giờ gác, ca gác, thay gác'),
    beside: anyOf('tru so|\\d{1,2}h\\d{0,2}|kho|nha tam giu'),
    unless: anyOf('lang|bao tang|quang truong|benh vien|truong hoc'),
  },
  {
    phrases: list('csgt, giao thông'),
    beside: anyOf(
      '(?:csgt|canh sat giao thong)(?: [a-z0-9]+){0,4} (?:dung o|nup o|chot o|phuc o|dang o)|ae ne|anh em ne|ne nhe|ne nha|ne gap',
    ),
    unless: anyOf('de nghi|huong dan giao thong|phan luong'),
  },
  {
    phrases: list(
      'trà trộn, cải trang, hóa trang, đóng giả, giả làm, vào vai, đóng vai, thường phục, xe dân sự, phục kích, cắm chốt, gài bẫy, đặt bẫy, giăng bẫy, bẫy bắt, bám sát, vòng vây, áp sát, bám nhà',
    ),
    beside: anyOf(`${actors}|${targets}|dem nay|toi nay|mai|hom nay`),
    unless: anyOf(
      'gia danh|mao danh|lua dao|lua|le hoi|van nghe|san khau|trung thu|chuot|bay dien|chong trom|mua vui|hoi thi|du kich|bo doi|danh giac|con trai|tin dung den',
    ),
  },
  {
    phrases: list(
      'nghe lén, nghe máy, định vị, camera ngụy trang, cam ngụy trang, camera giấu, camera quay lén, máy ghi âm, ngụy trang',
    ),
    beside: anyOf(
      `${actors}|${targets}|gan o|gan vao|dat o|lap o|lap tren|lap trong|bi gan|cot|phong so|da gan|theo doi`,
    ),
    unless: anyOf(
      'ke gian|ke xau|phan mem|ung dung|app|ban|bao hanh|gia re|hacker|lua dao|toi pham|bo doi|du kich|la nguy trang|ban do',
    ),
  },
  {
    phrases: list('bí danh, mật danh, ám hiệu, hiệu lệnh, bộ đàm, điện đài, giờ G, mật khẩu liên lạc'),
    beside: anyOf(
      'ctv|cong tac vien|co so|trinh sat|kenh(?: so)? \\d|kenh \\d|xuat phat|to la|cua to|hanh dong|chuyen an|\\d{1,2}h\\d{0,2}',
    ),
    unless: anyOf('cu|giac|thi dau|van nghe|radio'),
  },
  {
    phrases: list('lệnh bắt, lệnh khám, lệnh khám xét, lệnh giữ người'),
    beside: anyOf('(?:da )?ky|da co|sap|cho|chua|mai|toi nay|dem nay|thi hanh|cam trong tay'),
    unless: anyOf('phe chuan|theo quy dinh|theo luat|toa an|theo lenh|phai co|gia|lua'),
  },
  {
    phrases: list('quân số trực, trực đêm, ban đêm chỉ, đêm chỉ có, kho súng, súng để, tủ súng, ca trực'),
    beside: anyOf(
      '(?:chi|con|co) (?:co |con |duy nhat )?(?:\\d|mot|hai|ba|bon) (?:dong chi|dc|nguoi|can bo|chien si|mang)|sung',
    ),
    unless: anyOf(
      'tram y te|benh vien|dieu duong|bac si|y ta|truong hoc|bao tang|ban sung|dan quan tu ve nam',
    ),
  },
  {
    phrases: list('theo dõi'),
    beside: anyOf(
      `(?:bi|dang|bi mat|lap to|cho nguoi|cho xe om|bo tri|cu nguoi) theo doi(?: (?:dien thoai|dt|may))?(?: (?:cua )?(?:${targets}|doi tuong|nha|dien thoai|dt|may|no|han))?|theo doi (?:dien thoai|dt|may|doi tuong|nha doi|nha thang|nha ong|nha ba|tu diem|nhom|cac doi)|may .{0,20}bi theo doi`,
    ),
    unless: anyOf(
      'suc khoe|tre em|phan mem|ung dung|trang|thoi tiet|benh nhan|nguoi benh|lich|kenh|dien bien|ket qua|f1|cach ly|lu lut|bao',
    ),
  },
  {
    phrases: list('bắn tỉa, đoàn lãnh đạo, bảo vệ đoàn, bảo vệ yếu nhân, đoàn đặc biệt'),
    beside: anyOf('luc luong bao ve|vi tri|so do|xe so|lo trinh|phuong an'),
    unless: anyOf('phim|hoi thao|san ban'),
  },
  {
    phrases: list(
      'sắp bắt, sẽ bắt, chuẩn bị bắt, chờ bắt, sắp khám, sẽ khám, sắp phá án, giai đoạn phá án, sắp hốt, sẽ hốt, sắp úp, sắp vây, sẽ vây, sắp triệt, sắp xử lý ổ, sẽ ập, sắp ập, bắt nóng, ba mũi, hai mũi, các mũi',
    ),
    beside: anyOf(`${actors}|${targets}|nha|ap vao|cho lenh|lenh bat|dau to|truoc tet`),
    unless: anyOf('dau|ca|cua|song|sau|benh|hien|dong|hat|phim|tiem|vac xin|mui ten|keo'),
  },
  {
    phrases: list('phương án, p a, pa, kế hoạch, sơ đồ, biện pháp đấu tranh'),
    beside: anyOf(
      `(?:phuong an|p.a|pa|ke hoach|so do|dau tranh)(?: [a-z]+){0,2} (?:bat|vay bat|danh bat|dot kich|kham xet|triet xoa|phuc kich|bat qua tang|giai cuu con tin|cai dac tinh) (?:[a-z]+ )?(?:${targets}|bat|con tin)`,
    ),
    unless: anyOf('sau|chuot|ca|oc|da|thanh cong|phat dong'),
  },
]

/** What a force goes out to do: a secret with its day. */
export const strikePhrases: readonly string[] = list(
  'đột kích, vây bắt, phục bắt, phục kích, ập vào, đồng loạt bắt, truy bắt, kiểm tra đột xuất, bất ngờ kiểm tra, khám xét, khám kho, khám nhà, khám xưởng, bắn tốc độ, thổi cồn, hốt ổ, úp sọt, đặt chốt, đánh úp, vòng vây, bắt buôn, bắt trộm, bắt nhóm, bắt bọn, bắt đối tượng, bắt ổ, bắt truy nã, bắt tay buôn',
)

/** What it does every day: a secret with its hour. */
export const patrolPhrases: readonly string[] = list(
  'tuần tra, ca tuần, đi tuần, chốt chặn, lập chốt, ra quân, kiểm tra nồng độ cồn, nồng độ cồn, kiểm tra hành chính, đi kiểm tra, kiểm tra quán, kiểm tra nhà trọ, kiểm tra kho, kiểm tra cây xăng, kiểm tra ba hộ, csgt chốt, cảnh sát giao thông chốt, công an chốt, chốt cồn, đứng chốt, chốt tại, ' +
    'chốt kiểm soát, chốt kiểm tra, chốt đo, phá án, áp sát, quân số trực, phục ở',
)
