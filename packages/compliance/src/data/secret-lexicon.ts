import type { Lexicon } from '../support/tagging.ts'

/**
 * What is said of a paper that bears a degree of secrecy.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 10a, 11); the rest put together by hand, November 2026.
 */
export const secretLexicon: Lexicon = {
  // What can bear a degree.
  P:
    'tài liệu, bản*, cái văn bản, quyết định này, tl, hs, bmnn, bản chụp, bản sao, bản gốc, bản scan, bản photo, bản in, bản mềm, văn bản, vb, công văn, cv, công điện, điện*, c.văn, nq, n.q, pa, điện tín, bức điện, tờ điện, báo cáo, bc, ' +
    'kế hoạch, kh, phương án, tờ trình, chỉ thị, chỉ đạo, thông báo, thông tri, danh sách, quyết định, qđ, hướng dẫn, hồ sơ, biên bản, bản đồ, nghị quyết, dự toán, đề án, phụ lục, sơ đồ, đề cương, số liệu, dữ liệu, thư công tác, ' +
    'mệnh lệnh, lệnh, tờ lệnh, kết luận, chuyên đề, văn kiện, thống kê, phiếu chuyển, phong bì, file, tệp, ảnh chụp, tấm hình, tấm ảnh, tập giấy, tập hồ sơ, giải trình, bản giải trình, bản thảo, dự thảo, cuộc họp, bản tin, bản kê, ' +
    'bản khai, bản vẽ, bài nói, bài phát biểu, bảng kê, bản ghi, đề thi, tập*',
  M: 'mật, mờ ậ tờ, mờ a tờ',
  D: 'tối mật, tuyệt mật, tuyệt đối mật, mật khẩn, hỏa tốc mật, mật hỏa tốc, thượng khẩn mật',
  // What may bear one, and is lost as often.
  p: 'giấy, giấy mời, giấy tờ, cái giấy, tờ giấy, ảnh, hình, trang, tờ, thẻ nhớ, usb, đĩa, cặp, sổ, thư, tin, nội dung, cuốn, ổ cứng, bảng, bì, bì thư, cái bì, ghi âm, slide',
  // What sets a degree.
  s: 'đóng dấu, dấu, ký hiệu, ký hiệu độ, chữ, đóng chữ, mang chữ, đóng',
  S: 'con dấu, dấu đỏ, dấu chìm, mộc, đóng mộc, con mộc, triện, đóng triện, độ, mức, mức độ, cấp độ, xếp loại, xếp hạng, phân loại, loại, diện, thuộc diện, hạng, chữ đỏ, dòng chữ, có chữ, ghi, ghi chữ, in chữ, đã đóng, dấu chỉ độ, dấu chỉ mức độ, tiêu đề, góc, được xác định là, xác định là, thuộc loại, gắn nhãn, nhãn, dán nhãn, đề chữ, cấp, chế độ',
  // Still secret.
  G:
    'chưa giải mật, chưa được giải mật, giải mật đâu, dấu mật, đóng mật, dấu tối mật, dấu tuyệt mật, chữ mật, diện mật, loại mật, chế độ mật, danh mục mật, danh mục bí mật nhà nước, thuộc bí mật nhà nước, diện bí mật nhà nước, ' +
    'là bí mật nhà nước, bảo vệ bí mật của văn bản, niêm phong mật, độ tm, độ tum, bmnn độ, mới được bóc bì, được bóc bì, bí mật của văn bản này, cái này mật, bản này mật, bản mật, điện mật của, điện mật trên, điện mật hỏa tốc, ' +
    'đóng dấu a, đóng dấu b, đóng dấu c, điện mật',
  g: 'độ mật',
  // Said of nothing else.
  Q: 'đóng dấu mật, đóng dấu tối mật, đóng dấu tuyệt mật, tài liệu thu hồi',
  // Where it comes from.
  O: 'của công an, của tỉnh, của bộ, của cấp trên, của huyện, của trung ương, của quân khu, của ban, của đội, của phòng, gửi công an',
  // How it has to be handled, or gets about.
  H:
    'không phổ biến, không sao chụp, không chụp, không chụp lại, không photo, không lưu hành, không chuyển tiếp, không đăng, không gửi, không quét, đừng gửi, đừng chụp, đừng đăng, đừng đưa, đừng chuyển, đừng để lộ, đừng cho ai, ' +
    'đừng nói, đừng lan truyền, đừng forward, cấm sao chụp, cấm chụp, cấm phổ biến, xem xong xóa, đọc xong xóa, đọc xong, xem xong, xóa ngay, xóa liền, gỡ xuống, gỡ ngay, thu lại, thu hồi, trả lại, nộp lại, chỉ người có tên, bóc bì, ' +
    'đọc tại chỗ, lưu hành nội bộ, nội bộ, lộ, bị lộ, lọt ra, rò rỉ, lan truyền, tuồn, đem bán, chụp lén, chụp trộm, coi ké, đọc ké, hủy sau khi, đốt, tiêu hủy, gửi kín, giao tận tay, ký nhận, bản số, số bản, hỏa tốc, thượng khẩn, ' +
    'cho anh em xem, gửi anh em, gửi cho, đọc đi, xin file, cho xin, up, đăng lên, qua zalo, lên zalo, gửi nhầm, gởi nhầm, vô nhóm, vào nhóm, lên nhóm, lên mạng',
  N:
    'nếu, hễ, khi, không được, nghiêm cấm, cấm, quy định, theo luật, luật, nghị định, thông tư, điều, tập huấn, lớp, bài thi, câu hỏi, hỏi đáp, phim, truyện, tiểu thuyết, sách, kháng chiến, cách mạng, chiến tranh, bảo tàng, ' +
    'phân loại thành, gồm, ba độ, ba mức, hành vi, tội, phạt, xử phạt, kỷ luật, trách nhiệm, nghĩa vụ, công tác bảo vệ, giấc mơ, lọ, chai, hũ, lít, kg, con ong, tổ ong',
  // Told as a story, of the past, of those who cheat with it, or of how it is done.
  Z:
    'vở kịch, vở*, bộ phim, phim, tiểu thuyết, kháng chiến, cách mạng, từng là, đã được giải mật, đã giải mật, hết mật, sau khi giải mật, đóng dấu giải mật, máy soạn, máy tính soạn, giả công an, giả danh, mạo danh, công thức, ' +
    'là vi phạm, luật cấm, đề xuất độ mật, chúng nói, chúng bảo, chúng dọa, thời pháp, trưng bày, chuyện tuyệt mật, đừng mở, có phải tài liệu, kẻ lạ, thì không mở, thì không chụp, thì không, thủ đoạn, tự xưng, kẻ xấu, họ bảo, ' +
    'cài ứng dụng, bị phạt, đội bóng, chiến thuật',
  // Other words with these letters.
  x:
    'bí mật, bảo mật, cơ mật, thân mật, trao đổi mật thiết, mật thiết, tuần trăng mật, trăng mật, đường mật, ngọt như mật, rỉ mật, nước mật, gà mật, mật ong, mật khẩu, mật mã, mật thư, mật mía, mật vụ, mật phục, mật ngữ, mật hiệu, ' +
    'mật gấu, mật ngọt, mật mật, lít mật, chai mật, lọ mật, hũ mật, giọt mật, kg mật, can mật, mật danh, mật hoa, mật nhân, mật rỉ, mật nghị, mật lệnh, mật báo*, mật tông, mật lợn, mật bò, mật cá, mật vịt, sỏi mật, túi mật, ống mật, ' +
    'tắc mật, dịch mật, muối mật, gan mật, viêm mật, soi mật, mổ mật, gà lôi, ngậm mật, làm mật, lấy mật, quay mật, hút mật, nuôi mật, mật thám, mật ước, mất điện, mất nước, mất sóng, mất mạng, mất ngủ, mất giá, mất công, mất thời gian, ' +
    'mất tiền, mất xe, mất ví, bị mất, làm mất, đánh mất, báo mất, đã mất, vừa mất, mới mất, bị mất trộm, mất trộm, mất cắp, mất tích, mất thẻ, mất giấy, mất hết, mất bò, mất chó, mất liên lạc, mặt bằng, mặt trận, mặt đường, mặt nước, ' +
    'mặt hàng, mặt trước, mặt sau, có mặt, tiền mặt, vắng mặt, bề mặt, khuôn mặt, nét mặt, gương mặt, gặp mặt, rửa mặt, hai mặt, mặt trời, mát mẻ, trời mát, bóng mát, ra mắt, đau mắt, con mắt, mắt kính, khám mắt, vào mắt, trước mắt, ' +
    'tối mắt, mật độ*, mật độ dân, mật độ xây, mật độ giao',
}
