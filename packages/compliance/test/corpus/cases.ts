import { codeWritings, emailWritings, numberWritings, unmark, withoutMarks } from './disguise.ts'
import {
  accounts,
  banks,
  citizenIds,
  emails,
  insurance,
  licences,
  names,
  oldIds,
  passports,
  phones,
  plates,
  taxCodes,
} from './people.ts'

/** A text with one mention in it. */
export interface Case {
  rule: string
  text: string
  writing: 'marked' | 'unmarked' | 'disguised'
  part: 'tune' | 'measure'
}

interface Source {
  rule: string
  values: readonly string[]
  writings?: readonly ((value: string) => string)[]
  /** `{}` is the mention. */
  tune: readonly string[]
  measure: readonly string[]
}

const plain: readonly ((value: string) => string)[] = [(value) => value]
/** Where the mention is a whole sentence. */
const whole = (rule: string, tune: readonly string[], measure: readonly string[]): Source => ({
  rule,
  values: [''],
  tune,
  measure,
})
const given = names.map((name) => name.split(' ').at(-1) ?? name)

const sources: readonly Source[] = [
  {
    rule: 'personal-data/phone',
    values: phones,
    writings: numberWritings,
    tune: [
      'Ai nhặt được ví liên hệ {} giúp.',
      'Gọi cho tôi số {} nhé',
      'SĐT {}',
      'Bà con cần thì alo {}',
      'Zalo {} để nhận hàng.',
      'Chủ nhà trọ, điện thoại {}, cho thuê phòng.',
    ],
    measure: [
      'Mất con chó vàng, ai thấy báo {} hậu tạ',
      'Tổ trưởng tổ liên gia: {}',
      'Có việc gấp bà con cứ gọi máy {}',
      'Số của cháu là {} ạ',
      'lh {} gặp chú',
    ],
  },
  {
    rule: 'personal-data/citizen-id',
    values: citizenIds,
    writings: numberWritings,
    tune: [
      'Căn cước số {}',
      'CCCD {} bị rơi ở chợ',
      'Số định danh: {}',
      'Nhặt được thẻ căn cước {}',
      'mang tên người có số căn cước {}',
    ],
    measure: [
      'Ai là chủ thẻ CCCD {} đến nhận',
      'Số căn cước công dân của ông ấy: {}',
      'định danh cá nhân {}',
      'Thẻ căn cước mang số {} để quên ở trạm y tế',
    ],
  },
  {
    rule: 'personal-data/old-id',
    values: oldIds,
    writings: numberWritings.slice(0, 6),
    tune: [
      'CMND số {}',
      'chứng minh nhân dân {}',
      'Số CMT: {}',
      'Giấy chứng minh nhân dân số {} cấp tại Hà Tĩnh',
    ],
    measure: ['CMND: {}', 'có chứng minh thư số {}', 'Số chứng minh nhân dân cũ là {}', 'cmnd {} ca ha tinh'],
  },
  {
    rule: 'personal-data/passport',
    values: passports,
    writings: codeWritings,
    tune: [
      'Hộ chiếu số {}',
      'passport {}',
      'Mất hộ chiếu {} ở bến xe',
      'Số hộ chiếu: {}',
      'hộ chiếu phổ thông {} còn hạn',
    ],
    measure: [
      'Người nước ngoài mang hộ chiếu {}',
      'Passport No. {}',
      'ho chieu: {}',
      'Hộ chiếu mang số {} đã bị hủy',
    ],
  },
  {
    rule: 'personal-data/driving-licence',
    values: licences,
    writings: numberWritings.slice(0, 5),
    tune: ['GPLX số {}', 'Giấy phép lái xe {}', 'Bằng lái số {}', 'Nhặt được giấy phép lái xe hạng A1 số {}'],
    measure: ['GPLX: {}', 'Số giấy phép lái xe {}', 'bằng lái xe {} để quên', 'Tước giấy phép lái xe số {}'],
  },
  {
    rule: 'personal-data/vehicle-plate',
    values: plates,
    writings: codeWritings,
    tune: [
      'Xe máy biển số {}',
      'biển kiểm soát {}',
      'BKS {} đỗ chắn lối',
      'Chiếc xe {} bỏ quên ở chợ',
      'ô tô biển {} màu trắng',
    ],
    measure: [
      'Ai là chủ xe {} ra đánh xe giúp',
      'Xe mang biển số {} gây tai nạn rồi bỏ chạy',
      'bsx {}',
      'Tạm giữ xe mô tô biển số {}',
    ],
  },
  {
    rule: 'personal-data/bank-account',
    values: accounts,
    writings: numberWritings.slice(0, 4),
    tune: banks.flatMap((bank) => [`STK {} ${bank}`, `Chuyển khoản số tài khoản {} ngân hàng ${bank}`]),
    measure: banks.flatMap((bank) => [`Ủng hộ qua tài khoản ${bank} số {}`, `tk ${bank} {}`]),
  },
  {
    rule: 'personal-data/tax-code',
    values: taxCodes,
    writings: numberWritings.slice(0, 4),
    tune: ['Mã số thuế {}', 'MST: {}', 'MST cá nhân {}', 'mã số thuế hộ kinh doanh: {}'],
    measure: ['Mã số thuế của quán là {}', 'mst {}', 'có MST số {}', 'Mã số thuế người nộp: {}'],
  },
  {
    rule: 'personal-data/insurance-number',
    values: insurance,
    writings: codeWritings,
    tune: ['Thẻ BHYT {}', 'thẻ bảo hiểm y tế số {}', 'BHYT: {}', 'Nhặt được thẻ bảo hiểm {}'],
    measure: ['Số thẻ BHYT {}', 'Mã thẻ bảo hiểm y tế: {}', 'the bhyt {}', 'thẻ bảo hiểm y tế mang mã {}'],
  },
  {
    rule: 'personal-data/email',
    values: emails,
    writings: emailWritings,
    tune: [
      'Gửi về {}',
      'Email: {}',
      'thư điện tử {} nhé',
      'Liên hệ qua {}',
      'mail {}',
      'Hồ sơ gửi {} trước thứ sáu',
    ],
    measure: [
      'Góp ý xin gửi {}',
      'Địa chỉ email của tôi là {}',
      '{} là hộp thư của anh ấy',
      'e-mail: {}',
      'viết cho {}',
    ],
  },
  {
    rule: 'personal-data/person-name',
    values: names,
    writings: plain,
    tune: [
      'Ông {} bị mất xe.',
      'Chị {} trú ở thôn trên.',
      'Giấy tờ mang tên {}.',
      'Nạn nhân là {}.',
      '{} đã nộp phạt.',
    ],
    measure: [
      'Tìm người thân của {}.',
      'Hôm qua anh {} bị lừa tiền.',
      'Hộ {} đã ký cam kết.',
      'Bà {} đánh rơi ví.',
      'Người vi phạm: {}.',
    ],
  },
  {
    rule: 'personal-data/address',
    values: [
      'số 12 ngõ 5 đường Trần Phú',
      'số nhà 27, tổ 4',
      'SN 15 ngõ 3, thôn Mẫu 1',
      'số 8 ngách 12/5 đường Lê Lợi',
    ],
    writings: plain,
    tune: ['Nhà ở {}.', 'Trú tại {}.', 'Địa chỉ: {}.', 'Mất trộm tại nhà riêng, {}.', 'thường trú {}.'],
    measure: [
      'Hiện sống ở {}.',
      'Chỗ ở: {}.',
      'Chủ hộ ở {} bị cháy bếp.',
      'Nơi ở hiện nay: {}.',
      'Giao đến {}.',
    ],
  },
  {
    rule: 'personal-data/birth-date',
    values: ['05/9/1984', '12-03-1990', '01.01.1975', '20/11/2001'],
    writings: plain,
    tune: [
      'Sinh ngày {}.',
      'sinh {} tại Hà Tĩnh',
      'Ngày sinh: {}',
      'Ngày tháng năm sinh {}',
      'anh ấy sinh ngày {}',
    ],
    measure: [
      'Ngày sinh của chị: {}',
      'Người này sinh ngày {}.',
      '(sinh ngày {})',
      'NS: {}',
      'chị, sinh ngày {}, quê Nghệ An',
    ],
  },
  {
    rule: 'personal-data/health',
    values: given.slice(0, 12),
    writings: plain,
    tune: [
      'Chị {} bị nhiễm HIV.',
      'Ông {} mắc bệnh lao phổi.',
      'Anh {} đang điều trị tâm thần.',
      'Bà {} bị ung thư.',
    ],
    measure: [
      'Cô {} đang mang thai tháng thứ ba.',
      'Chú {} nghiện ma túy nhiều năm.',
      'Hoàn cảnh anh {}: suy thận, chạy thận mỗi tuần.',
      'Kết quả của chị {} dương tính.',
    ],
  },
  {
    rule: 'personal-data/child',
    values: given.slice(0, 12),
    writings: plain,
    tune: [
      'Cháu {}, 9 tuổi, đi lạc.',
      'Em {}, học lớp 7A Trường THCS Mẫu, bị bạn đánh.',
      'cháu {} 12 tuổi bị xâm hại',
      'Bé {}, 4 tuổi, suýt đuối nước.',
    ],
    measure: [
      'Cháu {} (11 tuổi) bỏ nhà đi từ sáng.',
      'Em {}, học sinh lớp 8B, hút thuốc lá điện tử.',
      'Cháu {} mới 6 tuổi bị bỏng.',
      'Em {} lớp 9C đánh nhau ngoài cổng trường.',
    ],
  },
  whole(
    'state-secret/marking',
    [
      'TUYỆT MẬT',
      'TỐI MẬT\nKế hoạch bảo vệ',
      'MẬT',
      'Độ mật: Mật',
      'Độ mật: Tối mật',
      'Số: 15/KH-CAX (MẬT)',
      'Đây là tài liệu mật của Công an tỉnh.',
      'Gửi đồng chí công văn mật số 12.',
      'Văn bản đóng dấu TỐI MẬT.',
      'T U Y Ệ T M Ậ T',
      'M Ậ T',
      'TÀI LIỆU THU HỒI',
      'Báo cáo tuyệt mật về tình hình địa bàn.',
      '[MẬT] Phương án',
      'Kế hoạch này là tối mật, chỉ lãnh đạo xem.',
      'Dấu: MẬT',
      'Danh sách kèm theo văn bản mật số 8.',
      'M.Ậ.T',
      'Hồ sơ mật của vụ án, đọc xong xóa.',
      '** TỐI MẬT **',
    ],
    [
      'MẬT\nBáo cáo tuần',
      'Tối mật',
      'Mức độ mật: Tuyệt mật',
      'Tờ trình mật gửi Ban Giám đốc.',
      'Công điện tối mật ngày 10/10.',
      'Chuyển các anh tài liệu mật để nghiên cứu.',
      'Kế hoạch tuyệt mật',
      'đóng dấu mật rồi nhé các đồng chí',
      'T Ố I  M Ậ T',
      'Số 20/BC-PV01 MẬT',
      'Phương án mật bảo vệ mục tiêu.',
      'TUYỆT MẬT - KHÔNG SAO CHỤP',
      'Thông báo mật số 3.',
      '(Tối mật)',
      'Đọc xong hủy ngay, văn bản mật.',
      'M-Ậ-T',
      'Biên bản mật họp chi bộ chuyên đề.',
      'Chỉ thị tối mật của cấp trên.',
      'Độ mật : MẬT',
      'TỐI MẬT. Danh sách trực',
    ],
  ),
  {
    rule: 'informant/identity',
    values: given.slice(0, 10),
    writings: plain,
    tune: [
      'Bác {} xóm 3 đã tố giác vụ đánh bạc.',
      'Tin do anh {} cung cấp.',
      'Người báo tin là chị {}.',
      'Theo tin báo của ông {}, tổ công tác có mặt.',
      'Cảm ơn cô {} đã báo tin cho Công an xã.',
      'Nhờ anh {} thôn Mẫu 1 báo công an mà bắt được.',
      'Nguồn tin từ bà {} ở đầu xóm.',
    ],
    measure: [
      'Chú {} là người đã tố giác nhóm đánh bạc.',
      'Thông tin này do chị {} báo cho Công an.',
      'Người tố giác tên là {}, ông {} ở cạnh chợ.',
      'Hôm trước anh {} gọi điện báo công an về vụ trộm.',
      'Được biết ông {} cung cấp thông tin cho công an.',
      'Đơn tố cáo của bà {} đã được chuyển.',
      'Chị {} nhắn tin báo Công an xã việc hàng xóm tàng trữ pháo.',
    ],
  },
  whole(
    'state-secret/police-operations',
    [
      'Chuyên án mang bí số 126Đ đang mở rộng.',
      'Tổ công tác mật phục ở đầu cầu.',
      'Đặc tình báo về tối qua.',
      'Cơ sở bí mật ở thôn Mẫu 2 cho biết.',
      'Đối tượng sưu tra loại A.',
      'Trinh sát đang bám sát đối tượng.',
      'Hồ sơ nghiệp vụ của đối tượng.',
      'Đêm nay từ 22h đến 2h tuần tra tuyến đê.',
      'Kế hoạch nghiệp vụ tháng 11.',
      'Ban chuyên án họp lúc 8h.',
      'Tối mai 20h kiểm tra đột xuất quán karaoke.',
      'Phương án tác chiến đã duyệt.',
      'Xác lập chuyên án đấu tranh.',
      'Bố trí trinh sát hóa trang.',
      'Cộng tác viên bí mật cung cấp.',
    ],
    [
      'Chuyên án 215T sắp phá.',
      'Các tổ mật phục đã vào vị trí.',
      'Nguồn tin từ đặc tình xác nhận.',
      'Tối nay 21 giờ lập chốt kiểm tra nồng độ cồn ở ngã ba.',
      'Lịch tuần tra: 23h đến 3h, tuyến tỉnh lộ.',
      'Trinh sát sẽ theo dõi nhà nghỉ.',
      'Đối tượng thuộc diện sưu tra.',
      'Lập chuyên án điều tra.',
      'Ta có cơ sở bí mật trong nhóm này.',
      'Sáng mai 5h xuất phát vây bắt.',
      'Đang đấu tranh chuyên án ma túy.',
      'Hai trinh sát cải trang tiếp cận.',
      'Đối tượng hiềm nghi số 3.',
      'Phương án đánh bắt đã thống nhất.',
      'Bí số của nguồn tin là 07.',
    ],
  ),
]

/** Every template with every value, in turn in each writing; about a third without marks. */
export function casesOf(): Case[] {
  return sources.flatMap((source) =>
    (['tune', 'measure'] as const).flatMap((part) => {
      const cases: Case[] = []
      const writings = source.writings ?? plain
      source[part].forEach((template, t) => {
        const values = source.values.length > 1 ? source.values : ['']
        values.forEach((value, v) => {
          const written = (writings[(t + v) % writings.length] ?? plain[0])?.(value) ?? value
          const text = template.replaceAll('{}', written)
          const disguised = (t + v) % writings.length > 2
          cases.push({ rule: source.rule, part, text, writing: disguised ? 'disguised' : 'marked' })
          if ((t + v) % 2 === 0 || values.length === 1)
            cases.push({
              rule: source.rule,
              part,
              text: source.rule === 'state-secret/marking' ? withoutMarks(text) : unmark(text),
              writing: 'unmarked',
            })
        })
      })
      return cases
    }),
  )
}
