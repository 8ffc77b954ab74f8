import type { Lexicon } from '../support/tagging.ts'

/**
 * What is said of a paper that bears a degree of secrecy.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 10a, 11); the rest put together by hand, November 2026.
 */
export const secretLexicon: Lexicon = {
  // What can bear a degree.
  P:
    'tài liệu, bản*, cái văn bản, quyết định này, tl, hs, bmnn, bản chụp, bản sao, bản gốc, bản scan, bản photo, bản in, bản mềm, văn bản, vb, công văn, cv, công điện, điện*, c.văn, nq, n.q, pa, điện tín, bức điện, tờ điện, báo cáo, bc, kế hoạch, kh, phương án, tờ trình, chỉ thị, chỉ đạo, thông báo, thông tri, danh sách, quyết định, qđ, hướng dẫn, hồ sơ, biên bản, bản đồ, nghị quyết, dự toán, đề án, phụ lục, sơ đồ, đề cương, ' +
    'số liệu, dữ liệu, thư công tác, mệnh lệnh, lệnh, tờ lệnh, kết luận, chuyên đề, văn kiện, thống kê, phiếu chuyển, giấy tờ, giấy, cái giấy, tờ giấy, phong bì, bì thư, bì, cái bì, file, tệp, usb, ổ cứng, ảnh chụp, hình, tấm hình, tấm ảnh, ảnh, trang, tập giấy, tập hồ sơ, giải trình, bản giải trình, bản thảo, dự thảo, giấy mời, tờ, cuốn, sổ, thư, nội dung, cuộc họp, tin, bản tin, bản kê, bản khai, bản vẽ, slide, bài nói, bài phát biểu, bảng, bảng kê, bản ghi, ghi âm, đề thi, đĩa, thẻ nhớ, cặp',
  M: 'mật, mờ ậ tờ, mờ a tờ',
  D: 'tối mật, tuyệt mật, tuyệt đối mật, mật khẩn, hỏa tốc mật, mật hỏa tốc, thượng khẩn mật',
  // What sets a degree.
  s: 'đóng dấu, dấu, ký hiệu, ký hiệu độ, chữ, đóng chữ, mang chữ, đóng',
  S: 'con dấu, dấu đỏ, dấu chìm, mộc, đóng mộc, con mộc, triện, đóng triện, độ, mức, mức độ, cấp độ, xếp loại, xếp hạng, phân loại, loại, diện, thuộc diện, hạng, chữ đỏ, dòng chữ, có chữ, ghi, ghi chữ, in chữ, đã đóng, dấu chỉ độ, dấu chỉ mức độ, tiêu đề, góc, được xác định là, xác định là, thuộc loại, gắn nhãn, nhãn, dán nhãn, đề chữ, cấp, chế độ',
  // Still secret.
  G: 'chưa giải mật, chưa được giải mật, giải mật đâu,  dấu mật, đóng dấu mật, đóng mật, dấu tối mật, dấu tuyệt mật, chữ mật, diện mật, loại mật, chế độ mật, danh mục mật, danh mục bí mật nhà nước, thuộc bí mật nhà nước, diện bí mật nhà nước, là bí mật nhà nước, bảo vệ bí mật của văn bản, niêm phong mật, độ tm, độ tum, bmnn độ, mới được bóc bì, được bóc bì, bí mật của văn bản này, tài liệu thu hồi, cái này mật, bản này mật',
  g: 'độ mật',
  // How it has to be handled, or gets about.
  H: 'không phổ biến, không sao chụp, không chụp, không chụp lại, không photo, không lưu hành, không chuyển tiếp, không đăng, không gửi, không quét, đừng gửi, đừng chụp, đừng đăng, đừng đưa, đừng chuyển, đừng để lộ, đừng cho ai, đừng nói, đừng lan truyền, đừng forward, cấm sao chụp, cấm chụp, cấm phổ biến, xem xong xóa, đọc xong xóa, đọc xong, xem xong, xóa ngay, xóa liền, gỡ xuống, gỡ ngay, thu lại, thu hồi, trả lại, nộp lại, chỉ người có tên, bóc bì, đọc tại chỗ, lưu hành nội bộ, nội bộ, lộ, bị lộ, lọt ra, rò rỉ, lan truyền, tuồn, đem bán, chụp lén, chụp trộm, coi ké, đọc ké, hủy sau khi, đốt, tiêu hủy, gửi kín, giao tận tay, ký nhận, bản số, số bản, hỏa tốc, thượng khẩn, cho anh em xem, gửi anh em, gửi cho, đọc đi, xin file, cho xin, up, đăng lên',
  N: 'nếu, hễ, khi, không được, nghiêm cấm, cấm, quy định, theo luật, luật, nghị định, thông tư, điều, tập huấn, lớp, bài thi, câu hỏi, hỏi đáp, phim, truyện, tiểu thuyết, sách, kháng chiến, cách mạng, chiến tranh, bảo tàng, phân loại thành, gồm, ba độ, ba mức, hành vi, tội, phạt, xử phạt, kỷ luật, trách nhiệm, nghĩa vụ, công tác bảo vệ, giấc mơ, mỗi, mọi, các, những, bất kỳ, lọ, chai, hũ, lít, kg, con ong, tổ ong',
  // Told as a story, of the past, of those who cheat with it, or of how it is done.
  Z: 'vở kịch, vở, phim, bộ phim, truyện, tiểu thuyết, cuốn sách, kháng chiến, cách mạng, từng là, đã được giải mật, đã giải mật, hết mật, giải mật rồi, máy soạn, máy tính soạn, giả công an, giả danh, mạo danh, lừa đảo, trò chơi, công thức, món, bánh, mật tông',
  // Other words with these letters.
  x:
    'bí mật, bảo mật, cơ mật, thân mật, trao đổi mật thiết, mật thiết, tuần trăng mật, trăng mật, đường mật, ngọt như mật, rỉ mật, nước mật, gà mật, mật ong, mật khẩu, mật độ, mật mã, mật thư, mật mía, mật vụ, mật phục, mật ngữ, mật hiệu, mật gấu, mật ngọt, mật mật, lít mật, chai mật, lọ mật, hũ mật, giọt mật, kg mật, can mật, mật danh, mật hoa, mật nhân, mật rỉ, mật nghị, mật lệnh, mật báo*, mật tông, mật lợn, mật bò, mật cá, mật vịt, sỏi mật, túi mật, ống mật, tắc mật, dịch mật, muối mật, gan mật, viêm mật, soi mật, mổ mật, gà lôi, ngậm mật, làm mật, lấy mật, quay mật, hút mật, nuôi mật, mật thám, mật ước, ' +
    'mất điện, mất nước, mất sóng, mất mạng, mất ngủ, mất giá, mất công, mất thời gian, mất tiền, mất xe, mất ví, bị mất, làm mất, đánh mất, báo mất, đã mất, vừa mất, mới mất, bị mất trộm, mất trộm, mất cắp, mất tích, mất thẻ, mất giấy, mất hết, mất bò, mất chó, mất liên lạc, mặt bằng, mặt trận, mặt đường, mặt nước, mặt hàng, mặt trước, mặt sau, có mặt, tiền mặt, vắng mặt, bề mặt, khuôn mặt, nét mặt, gương mặt, gặp mặt, rửa mặt, hai mặt, mặt trời, mát mẻ, trời mát, bóng mát, ra mắt, đau mắt, con mắt, mắt kính, khám mắt, vào mắt, trước mắt, tối mắt',
}
