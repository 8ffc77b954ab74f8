import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const tells = (text: string): boolean =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.some(
    ({ ruleId }) => ruleId === 'informant/identity',
  )

/** By name or by description, with marks or without, as people write. All made up. */
const telling = [
  'bac tu xom 3 da to giac vu danh bac',
  'chu ba xe om la nguoi bao tin',
  'Chú Ba xe ôm là người đã cung cấp thông tin về vụ trộm',
  'Chị hàng xóm cạnh nhà nạn nhân, chị này cũng là người đã báo công an',
  'Người gửi tin cho chúng tôi là một bạn học sinh lớp 9 Trường THCS Mẫu, nhà ở thôn 2',
  'Tin do chủ quán tạp hóa đầu xóm 3 cung cấp',
  'Chủ quán nước đối diện cổng trường đã báo tin cho Công an',
  'Con dâu bà Sáu ở xóm 5 gọi điện báo Công an xã',
  'Người cung cấp clip là anh thợ sửa xe ở ngã ba',
  'Nhờ chị Mận bán rau ngoài chợ mách nên mới bắt được',
  'Bảo vệ trường tiểu học Mẫu đã báo Công an về nhóm đánh bạc',
  'Em Mẫu lớp 8A đã dũng cảm tố giác bạn mang dao',
  'Anh Hùng thôn Đông vừa nhắn tin cho Công an xã về vụ trộm chó',
  'Người tố giác tên là Mẫu, làm nghề lái xe',
  'Tin tố giác do ông Mẫu, Chi hội trưởng cựu chiến binh thôn 2, chuyển đến',
  'Cô giáo chủ nhiệm lớp 9B là người đã trình báo',
  'Bà cụ bán nước ở cổng chợ đã chỉ điểm cho công an',
  'Theo tố giác của một chủ nhà trọ ở tổ 4',
  'Thằng Tí con ông Tám báo công an đấy',
  'cam on anh tuan xom 2 da bao tin',
  'nguoi bao tin la chi hoa ban ca',
  'tin nay do co lan thon dong cung cap',
  'Ông Mẫu (trú thôn 3) gọi 113 báo vụ đánh nhau',
  'Vợ của đối tượng đã tố giác chồng mình',
  'Mẹ ruột đối tượng làm đơn tố cáo con trai',
  'Nguồn tin: anh M., thôn 4',
  'Nguồn: chị Hạnh cung cấp cho tổ an ninh',
  'Kẻ báo công an chính là lão Tư đầu xóm',
  'Anh nào ở nhà số 12 đã báo công an thì cẩn thận',
  'Hàng xóm sát vách nhà ông Mẫu đã báo tin',
  'Được ông Mẫu báo tin, lực lượng đã đến ngay',
  'Qua tin báo của gia đình anh Mẫu ở thôn 5',
  'Anh Mẫu, người đã tố giác nhóm cho vay nặng lãi, được thưởng 2 triệu đồng',
  'Khen thưởng bà Lê Thị Mẫu vì đã cung cấp tin giúp phá án',
  'Trao thưởng nóng cho anh Mẫu vì báo tin tội phạm',
  'người báo tin nhà ở sau trạm y tế',
  'Người báo tin là giáo viên trường mầm non, con gái 5 tuổi',
  'CẢM ƠN ANH BA XÓM 4 ĐÃ TỐ GIÁC',
  'Nghe nói con bé Lài mách công an vụ này',
]

/** Anybody, a wish, a rule, a passive: nobody is pointed at. */
const silent = [
  'Người dân thôn 3 đã báo tin kịp thời',
  'Một người dân ở gần hiện trường đã báo công an',
  'Quần chúng nhân dân tố giác, Công an xã đã bắt quả tang',
  'Bà con hãy mạnh dạn tố giác tội phạm',
  'Ông bà, anh chị phát hiện thì báo công an',
  'Mọi tin báo đều được giữ bí mật',
  'Danh tính người tố giác được bảo vệ theo Điều 56',
  'Người tố giác có quyền yêu cầu giữ bí mật',
  'Người báo tin không phải chứng minh vụ việc',
  'Công an xã tiếp nhận tin báo của Nhân dân',
  'Tin báo qua VNeID được chuyển đến Công an xã',
  'Trưởng thôn khi nhận tin báo phải chuyển ngay Công an xã',
  'Hội Phụ nữ xã vận động hội viên tố giác tội phạm',
  'Đề nghị các hộ kinh doanh báo công an khi có người lạ',
  'Khi bị lừa, anh chị báo công an nơi gần nhất',
  'Nạn nhân đến Công an xã trình báo',
  'Học sinh cần báo thầy cô hoặc gọi 111',
  'Nếu con em bị bắt nạt, cha mẹ báo công an',
  'Ông Mẫu bị tố giác về hành vi trộm cắp',
  'Đơn tố cáo ông Mẫu đã được giải quyết',
  'Báo tin cho ông Trưởng Công an xã',
  'Liên hệ đồng chí trực ban để báo tin',
  'Thưởng cho tập thể thôn 2 vì thành tích tố giác tội phạm',
  'Tháng qua có 12 tin do quần chúng cung cấp',
  'Cung cấp thông tin cho Công an xã qua số 0239 xxx',
  'Chủ nhà trọ phải báo công an khi có khách lưu trú',
  'Chủ cơ sở kinh doanh có trách nhiệm cung cấp thông tin',
  'Cha mẹ cung cấp thông tin của con để làm thẻ căn cước',
  'Anh chị cung cấp thông tin cá nhân cho người lạ là nguy hiểm',
  'Công dân cung cấp thông tin về nơi ở hiện tại',
  'Thông tin do Công an tỉnh cung cấp',
  'Theo thông tin từ Bộ Công an',
  'Tin từ Công an xã cho biết',
  'Người báo tin gọi 113 và nói rõ địa điểm',
  'Người báo cháy cần nói rõ địa chỉ',
  'Người tố giác ở đâu cũng có thể gọi',
  'Bị can khai báo với công an',
  'Kẻ gian tự xưng là cán bộ, yêu cầu bà Lan cung cấp thông tin thẻ',
  'Anh Nam bị lừa, đã cung cấp mã OTP',
  'Hàng xóm báo cháy kịp thời nên không thiệt hại',
  'Kẻ xấu báo tin giả sẽ bị xử phạt',
  'ong ba nao thay thi bao cong an',
  'co chu anh chi bao tin cho cong an xa',
  'Ai biết đối tượng ở đâu báo công an xã',
  'Tin do người dân cung cấp được phân loại trong 24 giờ',
  'Người tố giác là người biết rõ sự việc',
  'Giáo viên, phụ huynh là người báo tin sớm nhất khi trẻ bị xâm hại',
]

it.each(telling)('hears who gave a tip: %s', (text) => {
  expect(tells(text)).toBe(true)
})

it.each(silent)('leaves alone: %s', (text) => {
  expect(tells(text)).toBe(false)
})
