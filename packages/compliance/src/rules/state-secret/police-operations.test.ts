import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const isFound = (text: string): boolean =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.some(
    ({ ruleId }) => ruleId === 'state-secret/police-operations',
  )

/** As people write, with marks or without; all made up. */
const found = [
  'Cả tuần này mấy ổng thay phiên canh nhà Ba Lùn',
  'Vợ ơi mai 4 giờ anh đi phá án ma túy, đừng nói ai',
  'Tổ 141 đứng ở cây xăng đầu cầu từ 19 đến 21 giờ, anh em né',
  'toi thu 6 quet karaoke ca huyen, dong cua som nha',
  'tr1nh sát mặc đồ xanh bán vé số ngoài chợ kìa',
  'Chú bảo vệ mới của trường là công an cài vào',
  'Trinh sát đang theo dõi đối tượng tại quán cà phê cuối thôn',
  'trinh sat dang bam nha thang Mau',
  'Tối nay 22h ta vây bắt tụ điểm đá gà ở cồn',
  'Anh em mật phục sau nghĩa trang chờ chúng',
  'Ban chuyên án 226T họp lúc 20h',
  'Đặc tình báo về: hàng sẽ qua cầu lúc 3h sáng',
  'Cơ sở bí mật trong nhóm cho biết địa điểm giao hàng',
  'Lịch tuần tra tuần này: thứ 2 và thứ 5, 22h00 đến 1h00, tuyến đê',
  'Đêm 28/11 từ 23h tổ công tác đi kiểm tra quán karaoke trong xã',
  'Sáng mai 6h lập chốt đo nồng độ cồn ở ngã tư chợ',
  'sang mai csgt chot o cau, 6h den 9h',
  'Kế hoạch đột kích sới bạc vào rạng sáng chủ nhật',
  'Danh sách đối tượng sưu tra của xã gồm 12 người',
  'Hồ sơ nghiệp vụ AK của đối tượng đã lập',
  'Công an đang cài người vào nhóm cho vay nặng lãi',
  'Kế hoạch đánh án sẽ triển khai cuối tuần',
  'Hôm nay mật phục bắt trộm chó, bà con đừng ra đường',
  'Cộng tác viên bí mật của xã',
  'Tổ tuần tra đêm nay gồm 5 người, đi từ đình làng lúc 21h',
  'Chuyên án mang bí số 126X đang được đấu tranh',
]

const silent = [
  'Phim Biệt động Sài Gòn kể về cơ sở bí mật trong lòng địch',
  'Chuyên án 226T đã phá thành công',
  'Năm 1968 ông làm trinh sát mặt trận B5',
  'Nhà cụ là cơ sở bí mật của Đảng thời kỳ 1930-1931',
  'Công an xã tăng cường tuần tra ban đêm dịp cuối năm',
  'Các thôn duy trì tổ tuần tra tự quản',
  'Lực lượng chức năng đã phá chuyên án, bắt 5 đối tượng',
  'Qua mật phục, lực lượng đã bắt quả tang 3 đối tượng ngày 02/11',
  'Trong tháng 11 tổ chức 25 buổi tuần tra',
  'Ca nô tuần tra biển',
  'Lễ ra quân cao điểm tấn công trấn áp tội phạm lúc 7h30 ngày 15/12 tại nhà văn hóa',
  'Họp thôn lúc 19h30 tối nay tại nhà văn hóa',
  'Cúp điện từ 22h đến 2h sáng mai',
  'Xe buýt chạy từ 5h đến 19h',
  'Bí số báo danh thi',
  'Vụ án đang được điều tra, làm rõ',
  'Cảnh sát giao thông kiểm tra nồng độ cồn trên các tuyến đường dịp Tết',
  'Đội trinh sát năm xưa đã hy sinh trên ngọn đồi này',
  'Tuần tra nhân dân bảo vệ xóm làng là nét đẹp',
  'Công an xã trực 24/24 giờ',
]

it.each(found)('finds: %s', (text) => {
  expect(isFound(text)).toBe(true)
})

it.each(silent)('leaves alone: %s', (text) => {
  expect(isFound(text)).toBe(false)
})
