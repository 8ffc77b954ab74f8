/** Words of giving a tip, put together by hand in November 2026; the corpus in test/ holds them to account. */

const list = (words: string): string[] => words.split(/,\s*/)

/** Deeds that are a tip by themselves. */
export const tipDeeds: readonly string[] = list(
  'tố giác, tố cáo, báo tin, báo án, trình báo, cấp tin, mật báo, chỉ điểm, mách lẻo, mách nước, mách nên, khai ra, chỉ chỗ, đưa tin báo, gửi tin báo, ' +
    'gửi đơn tố, viết thư nặc danh, gửi thư nặc danh, viết đơn nặc danh, gửi đơn nặc danh, viết đơn tố, làm đơn tố, nộp đơn tố, đứng tên tố cáo, đứng đơn tố, là nguồn tin của công an, là tai mắt của công an, là cơ sở của công an, ' +
    'làm tai mắt cho công an, nằm vùng cho công an, chim lợn cho công an, báo 113, gọi 113',
)

/** To tell: a tip where it is told to those who prosecute, or where a crime is told of. */
export const tellDeeds: readonly string[] = list(
  'báo, mách, méc, kể, kể chuyện, khai, tố, nhắn, nhắn tin, gọi, gọi điện, điện cho, điện báo, alo, a lô, hót, phản ánh, khai báo, cấp báo, nói với, nói cho, nói nhỏ, rỉ tai, viết thư, tiết lộ, hé',
)

/** Of these, the ones that need nobody they are told to. */
export const bareDeeds: ReadonlySet<string> = new Set(
  list('báo, mách, méc, khai, tố, gọi, điện báo, hót, phản ánh, khai báo, cấp báo'),
)

/** To hand over: a tip where evidence is given. */
export const giveDeeds: readonly string[] = list(
  'gửi, đưa, nộp, cung cấp, trao, giao, chuyển, quay, chụp, ghi âm, mang, đem, ghi',
)

export const evidence: readonly string[] = list(
  'clip, video, ảnh, hình, tin, thông tin, nguồn tin, manh mối, bằng chứng, chứng cứ, usb, ghi âm, băng ghi âm, danh sách, đơn tố, thư tố, biển số, địa chỉ kho, camera, sổ nợ, tin nhắn, tố giác',
)

/** Those who prosecute, as people call them. */
export const receivers: readonly string[] = list(
  'công an, cảnh sát, cs, ca, c a, csgt, cshs, biên phòng, kiểm lâm, trinh sát, tổ công tác, cơ quan điều tra, điều tra viên, đội điều tra, cho điều tra, đội hình sự, hình sự, đội ma túy, trực ban, 113, ' +
    'lực lượng chức năng, cơ quan chức năng, cax, hải quan, quản lý thị trường, thanh tra, viện kiểm sát, trụ sở, mấy chú áo xanh, tổ an ninh, ca xã, an ninh xã, đồn biên, ' +
    'báo xã, lên xã, ra xã, lên phường, ra phường, lên huyện, lên đồn, ra đồn',
)

/** What a tip is about, right behind the deed. */
export const tipMatters: readonly string[] = list(
  'vụ, ổ, tụi, bọn, băng, nhóm, đường dây, kẻ, có kẻ, có người, có nhóm, có tụi, chỗ giấu, chỗ cất, chỗ chứa, nơi giấu, hang ổ, sới, lò, tụ điểm, chuyện, giờ, đám, thằng, tàu, xe chở, ' +
    'đánh bạc, chồng đánh bạc, trộm, ma túy, phá rừng, hút chích, cho vay, đá gà, cá độ, ghi đề, người vượt biên',
)

/** Whoever gives one; each is also known with “kẻ”, “đứa” for “người”. */
export const informers: readonly string[] = list('người, kẻ, đứa, thằng, nhân chứng, ai')

/** A tip, as a thing that comes from somebody. */
export const tipSources: readonly string[] = list(
  'tin, nguồn tin, nguồn, thông tin, tin báo, tố giác, đơn tố giác, đơn tố cáo, tin tố giác, lời báo, lời khai, clip, video, ảnh, file ghi âm, đơn, lá đơn, bằng chứng, manh mối, ' +
    'theo lời, qua lời, phản ánh, trình báo, tin nhắn, lời khai báo, cuộc gọi, cuộc gọi tố giác, số điện thoại tố giác, số tố giác, số dt tố giác, sđt tố giác, sdt tố giác, số máy báo tin, số điện thoại báo tin, số điện thoại gọi đến tố giác, thư tố giác, thư tố cáo, nội dung tố giác, tin mật',
)

/** What may stand between a person and the verb of reporting. */
export const wordsBeforeReporting: ReadonlySet<string> = new Set(
  (
    'da vua co cung lien kip thoi manh dan chu dong dung cam truc tiep goi dien nhan tin den len cong an xa huyen tinh o tai so nha chinh la nguoi ' +
    'tuoi tru bi mat sang hom qua nay toi dem trua chieu hang xom con trai gai vo chong chu quan tap hoa thuong xuyen lai da tung moi nhieu lan qua zalo ' +
    'cho va roi ra di chay tru so voi theo doi lop hoc sinh truong phat hien nhin thay viet don lam gui ban quan ly cuc tot dau tien lan lut am tham len lut tu nguyen ' +
    'luc som may tham gap thi moi noi xin mang cam vao toi nop lo vay hay chay xuong sang de quay bay biet ve'
  ).split(' '),
)

/** What people do or are; with a title, a place, an age or a name beside it, by one. Only what is told of a person. */
export const jobs: readonly string[] = list(
  'kế toán, thủ quỹ, shipper, tài xế, lái xe, xe ôm, thợ, giáo viên, công nhân, nhân viên, y tá, bác sĩ, lớp trưởng, lớp phó, bí thư, trưởng thôn, tổ trưởng, chủ quán, chủ nhà, chủ tiệm, chủ trọ, ' +
    'chủ hiệu, chủ cửa hàng, chủ tạp hóa, chủ lò, chủ xưởng, chủ đò, bảo vệ, học sinh, sinh viên, bán, giao gas, giao hàng, giao báo, giao sữa, sửa xe, cắt tóc, tiệm tóc, tiệm net, tiệm vàng, gội đầu, tạp hóa, tạp vụ, bán rau, lái đò, đưa đò, chăn bò, chăn vịt, ' +
    'làm vườn, đi măng, đi rừng, lò bánh, lò gạch, nhà nghỉ, nhà đối diện, thu ngân, đồng nát, ve chai, hàng xén, thầy cúng, từ giữ, từ đền, giữ đền, canh đền,  giữ xe, gác cổng, gác cầu, bốc vác, phụ hồ, chạy bàn, quét rác, đầu bếp, ' +
    'ngư dân, thương binh, cựu chiến binh, già làng, trưởng bản, kỹ thuật viên, lễ tân, hộ lý, phụ xe, nail, ki ốt, kiot, quán nước, bún, phở, hàn, mộc',
)

/** People who are known by what they do or whom they belong to; with a place, an age or a name beside it, by one. */
export const describedHeads: readonly string[] = list(
  'kế toán, thủ quỹ, shipper, thằng con, thằng bố, anh nào, chị nào, ông nào, bà nào, đứa nào, thằng nào, hàng xóm, chủ quán, chủ nhà, chủ tiệm, chủ trọ, chủ hiệu, chủ cửa hàng, chủ tạp hóa, chủ xưởng, chủ vườn, ' +
    'bác bảo vệ, chú bảo vệ, anh bảo vệ, ông bảo vệ, bảo vệ trường, bảo vệ chợ, bảo vệ công ty, tài xế, lái xe, xe ôm, thợ, ông thợ, anh thợ, chú thợ, giáo viên, cô giáo, thầy giáo, học sinh, sinh viên, công nhân, nhân viên, ' +
    'y tá, bác sĩ, người bán, cô bán, chị bán, bà bán, anh bán, bà cụ, ông cụ, cụ già, bà lão, ông lão, lão, con dâu, con rể, con trai, con gái, con bé, thằng bé, thằng nhỏ, con nhỏ, em gái, em trai, em dâu, em rể, em vợ, ' +
    'anh trai, chị gái, chị dâu, anh rể, vợ, chồng, mẹ, bố, cha, cháu nội, cháu ngoại, bà nội, ông nội, bà ngoại, ông ngoại, người yêu cũ, vợ cũ, chồng cũ, già làng, ngư dân, thằng ku, thằng cu, lớp trưởng, trưởng nhóm, bà chủ, ông chủ, người ở',
)

/** Many people, or anybody: who is called so is not known by it. */
export const anybodyPhrases: readonly string[] = list(
  'người dân, nhân dân, quần chúng, bà con, hộ dân, các hộ, mọi người, ai, công dân, hội viên, đoàn viên, công an xã, công an tỉnh, công an huyện, lực lượng, cơ quan, ủy ban, tổ công tác, các, những, mỗi, tất cả, mọi, ' +
    'dân làng, dân mạng, cả xóm, camera, người đi đường, phụ huynh, nhà trường, một số',
)

/** Before the verb these make it a rule, a wish or a condition: nobody has told anything yet. */
export const notYetPhrases: readonly string[] = list(
  'hãy, cần, phải, đề nghị, yêu cầu, có thể, có quyền, có trách nhiệm, muốn, khi, nếu, để, không, chưa, đừng, nhanh chóng, chủ động, vận động, hướng dẫn, khuyến khích, mong, xin, dụ, lừa, tự xưng, dọa',
)
