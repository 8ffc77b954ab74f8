import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const isFound = (text: string): boolean =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.some(
    ({ ruleId }) => ruleId === 'state-secret/marking',
  )

/** As people write, with marks or without; all made up. */
const found = [
  'Trong túi hồ sơ có tờ giấy đóng dấu Tối Mật đã nhàu',
  'Tài liệu họp sáng nay thuộc loại mật, các bác đừng chụp hình',
  'tài liệu m*ật của huyện đội, xem xong xóa',
  'c0ng v4n m4t so 88 ai giu tra lai',
  'vb đóng dấu mâ.t đừng fw nha',
  'Tài liệu này thuộc danh mục bí mật nhà nước, không được chia sẻ',
  'tin mat cua cong an tinh gui cong an xa, khong pho bien',
  'Gửi anh em bản chụp công văn đóng dấu mật của tỉnh',
  'chup cho anh em xem cong van mat so 15',
  'Kế hoạch này là tối mật nhé',
  'Báo cáo số 12/BC-CAX, độ mật: Mật',
  'Chỉ thị tuyệt mật của cấp trên',
  'Văn bản số 08/TB-CAX (tài liệu mật)',
  'T U Y Ệ T  M Ậ T',
  't.o.i m.a.t',
  'TỐI-MẬT',
  'BÁO CÁO MẬT',
  'Bản số 02, MẬT, chỉ lưu hành trong Công an xã',
  'Điện mật số 05 ngày 3/11',
  'Tài liệu mật: không sao chụp',
  'Phương án bảo vệ đại hội (tối mật)',
  'Danh sách mật về các đối tượng',
  'Hồ sơ mật của tổ an ninh',
  'văn bản này mật, đọc xong xóa ngay',
  'cái này mật nha mọi người, đừng gửi ra ngoài',
  'Nội dung cuộc họp thuộc bí mật nhà nước',
  'Số hiệu: 117-TM/CAX, dấu tuyệt mật',
  'Công văn hỏa tốc, mật, gửi Trưởng Công an xã',
  'M ậ t - Kế hoạch tuần 45',
  'tài liệu lưu hành nội bộ, độ mật MẬT',
  'thong bao toi mat cua bo',
]

const silent = [
  'Không đăng tài liệu thuộc danh mục bí mật nhà nước lên Zalo',
  'Không được tương tác, cung cấp, đăng tải các thông tin, hình ảnh thuộc danh mục bí mật Nhà nước',
  'Những nội dung đăng trong nhóm không thuộc "danh mục bí mật" Nhà nước',
  'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 có hiệu lực từ 01/3/2026',
  'Mọi công dân có nghĩa vụ bảo vệ bí mật nhà nước',
  'Người làm lộ bí mật nhà nước bị xử lý hình sự',
  'Bí mật gia truyền làm mắm ngon',
  'Chuyện bí mật của hai đứa',
  'Bỏ phiếu kín, bảo đảm bí mật lá phiếu',
  'Mật khẩu mạnh gồm chữ và số',
  'Mật ong, phấn hoa, sữa ong chúa',
  'Mật độ giao thông cao',
  'Gia đình sống thân mật, hòa thuận',
  'Khám sỏi mật, viêm túi mật miễn phí',
  'Nước mía, mật mía đầu mùa',
  'Kinh Mật Tông',
  'Rừng rậm mật thiết với đời sống',
  'Trẻ có dấu hiệu tắc mật cần đi khám',
  'bac si noi toi bi soi mat',
  'mat xe dap o cho, ai thay bao giup',
  'bao cao mat trom ca',
  'giay to bi mat, ai nhat duoc xin cho lai',
  'mat dien tu 8h den 11h',
  'toi mat cai vi o cho',
  'TÌM GIẤY TỜ BỊ MẤT',
  'BẢO MẬT THÔNG TIN CÁ NHÂN',
  'GIỮ BÍ MẬT DANH TÍNH NGƯỜI TỐ GIÁC',
  'Công tác bảo vệ bí mật nhà nước năm 2026 của xã',
  'Tập huấn về tài liệu mật, cách đóng dấu mật theo Nghị định',
  'Khi nhận được văn bản mật, cán bộ phải đăng ký vào sổ',
  'Mật danh của ông trong kháng chiến là Sáu Dân',
  'Ngày 19/8/1945, tài liệu mật được cất dưới hầm nhà cụ',
  'Phim tài liệu “Hồ sơ mật”',
]

it.each(found)('finds: %s', (text) => {
  expect(isFound(text)).toBe(true)
})

it.each(silent)('leaves alone: %s', (text) => {
  expect(isFound(text)).toBe(false)
})
