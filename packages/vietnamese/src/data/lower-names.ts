/**
 * Names in small letters with their marks (“anh tuấn”), and ordinary words that look like them. Written 11/2026.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Given names that are seldom another word behind a title. */
export const lowerGivens = list(`
  tuấn hùng dũng cường hải hằng hương hường lan huệ linh trang thảo phương thủy thuỷ thúy thuý thùy thuỳ hạnh hiền hòa hoà
  hồng hà ngọc nga nhung loan oanh quyên quỳnh sơn tùng trung thành thắng toàn tuyết vân vinh vũ xuân yến đức khánh khoa kiên
  long lộc mạnh minh nam nghĩa phong phúc phượng quang quân quốc quý tài tâm tân thanh thịnh thọ tiến trí trọng tường vượng
  cúc diệp dung duyên giang hậu hoàng huy huyền hưng kiều lâm luyến mỹ ngân nguyệt nhàn sen thắm thơm thoa thìn tuất tý tỵ
  sửu dần mão ngọ mùi dậu hợi bình chiến dương đông hiệp hiếu hoan khải khang khuê liễu lương mẫn mận nghiêm nhi nhã nụ phụng
  quế sâm soan thạch thái thân thiện thoan thuận thục tố trâm trinh trúc tú tuân tuyến uyên vy út tèo tí đào điệp diễm bích
  liên lam quyền nhật lượng kỷ lành hướng khiêm bằng ánh ân hoa kim lài nết nhài oánh thuyên toại trình tứ tư vượng khôi kiệt dân doanh lực khuyên mẫu nhân cừ điền hào hảo
`)

/** Beside a title they make one ordinary word: “anh hùng”, “bà con”, “cô nhi”. */
export const titleWords = new Set(
  (
    'lão thành,anh hùng,anh linh,anh tài,anh đào,anh minh,anh quốc,anh dũng,anh kiệt,anh hào,anh nhân,cô nhi,cô nương,cô tiên,cô hoa,chú trọng,chú mục,cậu út,em út,cậu tí,chị út,bà đồng,ông đồng,' +
    'ông hoàng,bà hoàng,bà phước,bà mụ,ông hổ,chú tiểu,cụ tượng,em nhi,cháu nhi,bé nhi,bác ái,ông thọ,ông phúc,ông lộc,cô hồng,em bình,' +
    'ông công,ông táo,ông địa,anh tú,thầy tu,thầy tướng,thầy tâm,bé trai,em mùi,dì út,chú út'
  ).split(','),
)

/** With the word behind them they make one ordinary word: “anh nhân viên”, “chị hiền lành”. */
export const givenWords = new Set(
  (
    'thân sinh,tiết kiệm,công an,phương án,liên hệ,liên lạc,liên tục,liên quan,liên hoan,quyền lợi,quyền được,quyền hạn,nhật ký,nhật báo,lượng giá,kỷ luật,kỷ niệm,lành nghề,lành mạnh,lành tính,lam lũ,hướng dẫn,hướng thiện,khiêm tốn,công tâm,công tác,công bằng,công chức,công ty,gia đình,gia cảnh,gia trưởng,thành viên,thành phố,thành niên,thành lập,thành công,thành thật,thành tâm,trung thành,trung niên,trung ương,trung tâm,trung học,trung thực,trung bình,trung tá,trung úy,trung sĩ,thanh niên,thanh tra,' +
    'thanh toán,thanh thiếu,thanh minh,thanh lý,nhân viên,nhân dân,nhân hậu,nhân sự,nhân chứng,minh bạch,minh mẫn,minh chứng,hạnh phúc,hạnh kiểm,hiền lành,hiền hậu,hiền hòa,mạnh khỏe,mạnh khoẻ,mạnh dạn,mạnh tay,' +
    'phong trào,phong tục,quân đội,quân nhân,quân sự,quân nhu,quang vinh,tâm sự,tâm huyết,tâm lý,tâm thần,tâm đắc,tài xế,tài khoản,tài chính,tài sản,tài giỏi,tài năng,tiến bộ,tiến hành,trí thức,trí tuệ,' +
    'kiên trì,kiên quyết,kiên nhẫn,nghiêm túc,nghiêm khắc,thân thiết,thân yêu,thân mến,thân nhân,thân thiện,thuận tiện,thuận lợi,nam giới,nam bộ,khoa học,khoa nội,khoa ngoại,thiện nguyện,thiện cảm,thiện chí,' +
    'bình thường,bình tĩnh,bình an,bình luận,bình chọn,bình dân,dân quân,dân phòng,dân tộc,dân cư,dân phố,dân vận,dân làng,dân oan,đông đảo,đông người,đông con,lực lượng,lương thiện,lương giáo,hiếu thảo,hiếu học,hiếu thắng,' +
    'hòa giải,hòa nhã,hoà giải,hoa màu,hoa hậu,kim tiền,trọng tuổi,trọng tài,trọng thương,tư vấn,tư pháp,tư lệnh,tư nhân,tú tài,hào phóng,hảo tâm,trình độ,trình bày,trình báo,chiến sĩ,chiến sỹ,chiến đấu,chiến thắng,' +
    'dương tính,kiệt sức,sơn nhà,sơn cửa,nghĩa vụ,nghĩa quân,đức độ,quốc tế,quốc gia,quý mến,quý báu,xuân này,út ít,hậu cần,hậu bối,tân binh,linh hoạt,linh động,tường trình,tường tận,mẫu giáo,mẫu mực,mẫu đơn,ngọc hoàng,phương xa,phương tiện,' +
    'lâm nghiệp,lâm tặc,điền kinh,điền thông,điền đơn,điền vào,thắng cuộc,thắng cử,hải quân,hải quan,cường tráng,hùng hồn,dũng cảm,thái độ,thịnh vượng,khải hoàn,tiến lên,thục mạng,hoan nghênh,hiệp sĩ,công nhân,lan man,trang trải,trang điểm,trang bị,' +
    'toàn tâm,toàn xã,toàn thôn,toàn bộ,toàn thể,toàn quốc,vân vân,bằng lòng,bằng cách,bằng tuổi,ngân hàng,nam nữ,vũ phu,vũ lực,vũ trang,giang hồ,hà tiện,long đong,thảo luận,thảo dược,phúc đức,phúc lợi,tân tòng,tân gia,tuyến đầu,tuyến trên,tuyến dưới,tứ phương,tứ tuần,nhàn rỗi,hoàng gia,đào tạo,đào mương,đào hố'
  ).split(','),
)

/** Surnames that are the commonest of words in small letters. */
export const everydaySurnames: ReadonlySet<string> = new Set(
  'lại từ đậu hoa phó mã phí lưu lương đào cung thân tô hứa thái vi là la hà cao kim mai an và vừ cứ già mùa vàng vì bạc ma đèo bàn cà sừng tòng cút cụt ốc ngân quang thiên đàng não'.split(
    ' ',
  ),
)

/** Second halves of ordinary words that begin with Văn, Thị and the like: văn hóa, thị trường, đình chỉ. */
export const afterTellingMiddle: ReadonlySet<string> = new Set(
  (
    'hóa hoá bản phòng nghệ minh học thư bằng kiện hiến chương phạm tế khoa xuôi nhân vẻ thể ' +
    'trường trấn xã giác lực phần hiếu sát thực uy tộc dân phi thành trưởng chính chúng ' +
    'chỉ làng công đám nghị hiệu hạn ích tính hạnh độ'
  ).split(' '),
)

/** Surnames that begin a name without a title and without a telling middle name. */
export const sureSurnames: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng phan vũ võ đặng bùi đỗ ngô trương đinh dương huỳnh hồ lý trịnh phùng nghiêm quách triệu'.split(
    ' ',
  ),
)

/** Words that begin like a name. */
export const likeNames: ReadonlySet<string> = new Set([
  'huỳnh quang',
  'nhà tiêu',
  'tiêu hợp',
  'hồ sơ',
  'lý do',
  'dương tính',
])

/** Syllables of grammar that only Thị or Văn with a given name behind makes a surname. */
export const neverSurnames: ReadonlySet<string> = new Set(['là', 'và', 'từ', 'lại', 'vì', 'cứ', 'mà'])

/** What may stand at the end of a row that begins like a name. */
export const ordinaryPairs: ReadonlySet<string> = new Set(
  'văn bản,văn hóa,văn phòng,thị trấn,thị xã,gia đình,công an'.split(','),
)

/** Given names that, in small letters, are what somebody does, or is. */
export const givenVerbs: ReadonlySet<string> = new Set(
  'là và sinh dính trưởng lên cần tính tập tặng thả giảng hội trình khai chỉ chung chính yêu thương thêm tiếp tiền thời thức thực thưởng thường đạt định đoàn hợp hiện phát nhượng sang sáng vui xinh xuất truyền văn viên thi thể thế năm ba bốn hai sáu bảy mười đen bé cu sự đông lai tả chứ đang'.split(
    ' ',
  ),
)
