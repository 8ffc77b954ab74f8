/**
 * Syllables of Vietnamese personal names. Written for this project from general knowledge of names in use; no list of
 * real people went into it. 11/2026.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Surnames that nine of ten people bear. */
export const commonSurnames = list(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Trương Đinh Hồ Dương',
)

/** Surnames that are seldom another capitalised word. */
export const otherSurnames = list(`
  Bành Bế Bạch Biện Chu Chử Cù Doãn Diệp Đàm Đào Đậu Đoàn Giáp Hứa Khiếu Khổng Khuất Khúc Kiều Lại Lục Lương Lưu Lý Mạc
  Mã Mẫn Nghiêm Ngụy Nông Phùng Phí Quách Sầm Tạ Tăng Tô Tống Tôn Thân Thiều Tiêu Trịnh Triệu Uông Ứng Vi Viên Vương Đái
  Lâm Thái Cung Nhữ Lều Tưởng Hầu Hoa Lã Lữ Trà Từ Phó`)

/** Surnames that are first of all something else: a place, a word, a given name. */
export const weakSurnames = list(`
  Chau Chế Cấn Điểu Giàng Cù Ninh An Âu Bá Cao Cát Châu Danh Dư Điền Đồng Đường Giang Hà Hạ Hán Hồng Kim La Lam Lăng Lộc Mai Mạnh Ninh Ông Phương Quan Quản
  Phù Vy Cồ Sìn Hình Mông Tào Hàn Ngọ Nhan Nhâm Đới Ung Bàng Biền Cái Chung Diêm Đan Giản Hán Khâu Khưu Kỷ Lạc Liêu Liễu Lỗ Mộc Mục Mạch Nhiêu Ngũ
  Nguyên Ôn Phi Quế Quyền Sái Sử Tân Tần Tiết Tiền Thang Thôi Trác Trầm Trì Trình Trưng Tề Uất Ưng Vạn Viêm Vưu Xà Kha Ký Ngọc Lù Lầu Hình Điểu
  Quang Sơn Thạch Tất Thẩm Thành Văn Yên Ngân Xa Trang Vĩnh`)

/** Surnames of highland peoples (Thái, Mường, Tày, Hmông, Dao, Hà Nhì, Chăm, Cơ Tu, Gia Rai …). */
export const highlandSurnames = list(`
  Giàng Vừ Sùng Lầu Vàng Thào Mùa Hạng Hờ Cứ Sình Và Chá Tráng Cháng Thò Già Mua Phàng Hảng Sồng Cư Ly Lỳ Lềnh Tếnh Lò Lô
  Cà Quàng Lường Tòng Cầm Vì Bạc Kha Cút Đèo Điêu Lèo Hà Bàn Tẩn Chảo Phàn Chìu Phượng Pờ Sừng Khoàng Ma Sằm Ksor Kpă Siu
  Rmah Nay Puih Kpuih Alăng Bríu Bhling Coor Pơloong Arất Ating Zơrâm Cil Bon Lơmu Đàng Thiên Não Quảng Vang Xồng Bá Thạch Và
  Hờ Lỳ Già Lữ Vi Lang Lộc Moong Cụt Ốc Chích Lìm Ngân Lương Rơ`)

/** First parts of highland names that are no Vietnamese syllable. */
export const unmistakableSurnames = list(
  'Ksor Kpă Siu Rmah Puih Kpuih Alăng Bríu Bhling Pơloong Arất Zơrâm Lơmu Xồng Moong Sùng Vừ Giàng Thào Quàng Tẩn Pờ Kră Avô Hôih Clâu Tơngôl Rcom Adrơng',
)

/** Two-word surnames and first parts of highland names. */
export const doubleSurnames = list(
  'Rơ_Châm Rơ_Mah Rơ_Ô Rơ_Lan Rah_Lan Zơ_Râm Lơ_Mu Păng_Ting Tôn_Thất Tôn_Nữ Âu_Dương Công_Tằng',
)

/** Clans that stand last in Ê Đê and M'Nông names. */
export const highlandClans = list(
  'Niê Êban Mlô Ktul Kbuôr Byă Ayun Adrơng Hđơk Kđoh Ênuôl Bkrông Knul Êñuôl Hwing Mjâo Kđăm Hmok Ktla Buôn_Krông Kriêng',
)

/** Middle syllables that hardly ever stand elsewhere between two capitalised words. */
export const tellingMiddles = list('Thị Văn Hữu Đình Bá Khắc Viết Trọng Sỹ Sĩ Doãn Xuân Ngọc A Seo Mí Láo Nữ')

export const middles = list(`
  Đức Quang Minh Thanh Quốc Công Duy Đăng Thế Phú Gia Bảo Anh Thùy Thúy Kim Hồng Mỹ Phương Hoài Như Diệu Tuấn Hoàng Nhật
  Tiến Mạnh Hải Trung Kiên Danh Huy Chí Vĩnh Tấn Thành Trí Đại Nguyên Lệ Bích Cẩm Khánh Lan Mai Thu Tố Tường Vân Yến Ánh
  Quỳnh Hà Tú Thảo Trường Thái Phúc Ích Cao Tất Bỉnh Hùng Nam Việt Hoa Linh Bùi Lê Trần Nguyễn Phan Phạm Huỳnh Vũ Võ Đỗ Ái
  Đắc Hoằng Sô Sa Sóc Sà Bô Săm
  Mẫu Tử Thục Thiên Thuỳ Thuý Uyên Hạnh Hiền Hương Tâm Song Mậu Trúc Tuyết Hạ Đông Nhã Nhất Bình An Y Phù Chừ Vả Nỏ Pó Sè Láo`)

/** Last syllables, by which people are called. */
export const givens = list(`
  An Anh Ánh Ân Ái Bách Bạch Bảo Bắc Bằng Bích Biên Bình Bính Bông Ca Cảnh Cát Cầm Cần Cẩm Châu Chi Chiến Chinh Chính Chung
  Chuyên Chương Công Cúc Cương Cường Cừ Danh Dân Diễm Diện Diệp Diệu Dinh Doanh Dịu Du Dũng Duy Duyên Duyệt Dương Dưỡng Đại
  Đàn Đạo Đạt Đăng Đệ Điền Điệp Đính Định Đình Đoàn Đoan Đô Đông Đồng Độ Đức Đường Gấm Giang Giao Giáp Hà Hạ Hải Hân Hạnh
  Hảo Hào Hằng Hậu Hiên Hiến Hiền Hiển Hiệp Hiếu Hiệu Hoa Hòa Hoà Hóa Hoài Hoan Hoàn Hoàng Hoạt Hồng Hội Hợi Hợp Huân Huấn
  Huế Huệ Huệ Hùng Huy Huyên Huyền Huyến Huỳnh Hưng Hương Hường Hướng Hữu Hy Kha Khá Khai Khải Khang Khánh Khiêm Khoa Khoái Khôi
  Khởi Khuê Khuyên Khương Kiểm Kiên Kiệm Kiệt Kiều Kim Kính Kỳ La Lài Lam Lan Lành Lâm Lân Lập Len Lê Lễ Lệ Lên Lịch Liên
  Liễu Linh Lĩnh Loan Long Lộc Lợi Luân Luận Luật Luyến Luyện Lư Lực Lương Lượng Lưu Ly Lý Mai Mạnh Mận Mậu Mẫu Mẫn Mến Miền
  Miên Minh Mơ Mùi Mừng My Mỹ Na Nam Năm Năng Ngà Ngân Nga Nghi Nghĩa Nghiêm Nghiệp Ngoan Ngọc Ngô Nguyên Nguyện Nguyệt Nhàn
  Nhã Nhạn Nhâm Nhân Nhẫn Nhật Nhi Nhiên Nhị Nhu Nhung Như Nhuận Nhượng Ninh Nụ Nương Oanh Phát Phấn Phi Phong Phong Phú Phúc
  Phụng Phước Phương Phượng Quang Quảng Quân Quế Quốc Quý Quyên Quyền Quyến Quyết Quỳnh Sa San Sang Sáng Sâm Sen Sinh Soan
  Song Sơn Sự Sức Sương Sửu Tài Tám Tâm Tân Tần Tấn Thạch Thái Thảo Thanh Thành Thao Thạo Thắm Thắng Thăng Thân Thận Thể Thế
  Thêm Thi Thiên Thiện Thiệp Thiều Thìn Thịnh Thọ Thoa Thoan Thoại Thơ Thơm Thời Thu Thuần Thuận Thục Thùy Thúy Thuý Thuỳ
  Thuỷ Thủy Thụy Thư Thực Thước Thương Thưởng Thường Thức Tiên Tiến Tiền Tiếp Tiệp Tình Tĩnh Tịnh Toan Toàn Toán Toản Tố Trà
  Trang Trâm Trân Trí Triển Triết Triều Triệu Trinh Trình Trọng Trúc Trung Truyền Trường Trưởng Tú Tuân Tuấn Tuất Tuệ Tùng Tuy
  Tuyên Tuyền Tuyến Tuyết Tư Từ Tứ Tường Tưởng Tý Tỵ Út Uy Uyên Uyển Vân Văn Vi Việt Viên Viễn Vinh Vĩnh Vui Vũ Vương Vượng
  Vy Xoa Xuân Xuyến Xuyên Xứng Ý Yên Yến Yêu Thoả Mười Hai Ba Bốn Sáu Bảy Chín Sửu Dần Mão Tỵ Ngọ Mùi Thân Dậu Tuất Hợi Páo Pao
  Dung Duẩn Kỷ Xoan Sính Lẩu Tả Mẩy Chu Sử Hòe Hoè Hoàn Dự Đông Đào Đôn Giảng Hiện Hoạch Khuyến Khuy Kiện Lai Lãm Liêm Lục Luyên Lượt Mão Nết Nhài Nhường Oánh Phin Phiên Phùng Quỹ Rạng Ruyên Sáu Sắc Sỹ Sĩ Tặng Tạo Tập Tẹo Thả Thạnh Thắc Thỏa Tha Thuyên Thuyết Tiềm Tiệm Tính Toại Trãi Trác Tráng Trừ Trực Tuynh Tùy Tuỳ Ước Vạn Vang Vận Vĩ Vịnh Vững Xinh Xuất Yêm Lụa Là Hến Tép Bé Cu Tí Tèo Nở Nấm Đen Nghệ Nga Dế Sua Chày Pánh Dia Chứ Lử Mỷ Súa Tủa Dính Pó Vảng Lềnh Phử Giống Gấm Thim Ún Pâng Choong Phia Rinh Khonl Phol Thol Sết Chanh Rithy Rây Sươl Khoát Brưng Vĩ Pọng Mỵ`)

/** Given names that are seldom another word behind a title, in small letters. */
export const usualGivens = list(`
  tuấn hùng dũng cường hải hằng hương hường lan huệ linh trang thảo phương thủy thuỷ thúy thuý thùy thuỳ hạnh hiền hòa hoà
  hồng hà ngọc nga nhung loan oanh quyên quỳnh sơn tùng trung thành thắng toàn tuyết vân vinh vũ xuân yến đức khánh khoa kiên
  long lộc mạnh minh nam nghĩa phong phúc phượng quang quân quốc quý tài tâm tân thanh thịnh thọ tiến trí trọng tường vượng
  cúc diệp dung duyên giang hậu hoàng huy huyền hưng kiều lâm luyến mỹ ngân nguyệt nhàn sen thắm thơm thoa thìn tuất tý tỵ
  sửu dần mão ngọ mùi dậu hợi bình chiến dương đông hiệp hiếu hoan khải khang khuê liễu lương mẫn mận nghiêm nhi nhã nụ phụng
  quế sâm soan thạch thái thân thiện thoan thuận thục tố trâm trinh trúc tú tuân tuyến uyên vy út tèo tí đào điệp diễm bích
  liên lam quyền nhật lượng kỷ lành hướng khiêm bằng ánh ân hoa kim lài nết nhài oánh thuyên toại trình tứ tư vượng khôi kiệt dân doanh lực khuyên mẫu nhân cừ điền hào hảo
`)

/** Given names that, in small letters, are what somebody does, or is. */
export const givenVerbs = list(`
  là và sinh dính trưởng lên cần tính tập tặng thả giảng hội trình khai chỉ chung chính yêu thương thêm tiếp tiền thời thức
  thực thưởng thường đạt định đoàn hợp hiện phát nhượng sang sáng vui xinh xuất truyền văn viên thi thể thế đen sự đông lai
  tả chứ đang giao giống nở hiểu hội phong`)
