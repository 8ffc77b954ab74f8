import { wordMap } from '../names/weighed/word-map.ts'

/**
 * Words that stand before and behind names in hurried writing, in groups that speak for or against a name in about the
 * same way; how much each group says is fitted (`name-weights.ts`). Of words that are one without marks, the group named
 * first has it. Written 11/2026.
 */
export type Before =
  | 'clear-title'
  | 'title'
  | 'doubtful-title'
  | 'letter-title'
  | 'family'
  | 'reaches'
  | 'of'
  | 'joins'
  | 'order'
  | 'time'
  | 'event'
  | 'unit'
  | 'place'
  | 'grammar'

/** The word straight before. */
export const wordsBefore = wordMap<Before>({
  'clear-title': 'ông bác thím lão mụ dc đ/c đc gv bs',
  title: 'anh chị cháu em thầy cụ',
  'doubtful-title': 'cô chú dì cậu bà bé mợ thằng dượng bố mẹ con đứa',
  'letter-title': 'a c e o u b',
  family: 'vợ chồng nhà cha má gđ ox bx vk bạn ngoại nội út cả',
  reaches:
    'gặp gọi hỏi nhờ tìm mời bảo gửi cho trả đưa nhắc nhắn rep tag ib inbox hpbd rip mừng ơn lỗi chào bắt thấy theo đợi đón lh ê alo',
  of: 'của do khoản',
  joins: 'và với cùng',
  order: 'tên là tk stk hạng',
  time: 'nay mai qua trước chiều trưa sáng đêm khuya hôm',
  event: 'cưới tiệc giỗ viếng nhật thôi tang mừng phúng',
  unit: 'kg ký ki lạng hộp gói chai bao thùng cái chiếc lon ly túi bó cặp cuốn quả trái cây món tô bàn tấn yến tạ mét m lít bình rổ bịch chục đồng nghìn triệu k',
  place:
    'thôn xóm xã đường phố ấp buôn bản làng quận huyện tỉnh chợ cầu trường sông hồ núi chùa đền đình miếu khu phường đội ngõ hẻm lớp miền',
  grammar:
    'không chưa đã đang sẽ được bị thì mà nên để vì nếu khi các những mỗi một hai ba mấy rất quá hoặc hay càng lại còn đến về từ ở trên dưới trong ngoài theo này đó kia ấy',
})

export type After = 'calls' | 'does' | 'did' | 'kin' | 'lives' | 'joins' | 'is' | 'grammar' | 'points'

/** The word straight behind. */
export const wordsAfter = wordMap<After>({
  calls: 'ơi à a ah ak nhé nha nhe nhỉ hả ừ nhi',
  does: 'bảo nói kể nhắn hỏi kêu gọi đi về sang lên xuống ra vào lấy mua bán mượn nợ trả gửi nộp đóng ck chuyển mang đem giữ trực nghỉ vắng đợi hẹn mất nhặt tìm xin nhớ khóc ăn uống hát dạy học chơi chạy lái chở chụp ký khai đăng nấu quên biết thích làm viết đọc xem nghe cầm giao bắt đạp phá sửa rửa quét nuôi lắp cắt trồng dừng ngồi nằm ngủ đánh thua thắng mời tạo lo ship gặp đặt nhảy thu ứng bắn té ngã dặn đòi đau ốm cho mách tố chỉ',
  did: 'đã vừa đang mới sẽ chưa cùng còn bị được hãy từng phải',
  kin: 'con cháu vợ chồng em anh chị ông bà nhà bố mẹ',
  lives: 'ở tổ thôn xóm lớp ấp buôn khối đội thợ quê sn sinh số sđt đt stk cccd trú',
  joins: 'và với cùng vs',
  is: 'là có tên thì k ko không',
  grammar: 'của để từ tại trong trên dưới như mà nên nếu vì theo đến qua các những rất cả nữa lần rồi',
  points: 'này kia đó ấy nọ đây',
})

export type Head = 'people' | 'goods' | 'places'

/** Words of what stands before a colon and says what is listed. */
export const wordsOfHeads = wordMap<Head>({
  people:
    'ds danh điểm trực vắng nợ nộp đội ghế hình bàn góp mừng nhận phần hộ hiến lương công xe đăng ký giải nhóm thành viên khách mời cơm thầu thợ ứng trẻ mượn phiếu dự quỹ ca ghi vào phòng size áo',
  goods:
    'giá mua hàng thực món menu giống hạt cần rau hoa thuốc vật dụng quà sách màu loại việc nồi tết cháo nấu lịch toán mang',
  places:
    'thôn xóm xã phường huyện tỉnh đường tuyến trường nước hồ sông núi đèo hội chợ cầu ấp buôn chùa đền khu phố',
})
