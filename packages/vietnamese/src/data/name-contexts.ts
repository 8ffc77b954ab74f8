/**
 * The words around names: what announces a person, an office, or something that is only named after one. Marked;
 * the recogniser also reads them without marks. Written 11/2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))

/** How a person is called or introduced. */
export const personTitles = words(
  'ông,bà,anh,chị,em,a,c,e,cô,chú,bác,cụ,cháu,dì,cậu,mợ,thím,mệ,mự,thầy,bé,vợ,chồng,mẹ,bố,cha,con gái,con trai,o,' +
    'nạn nhân,đối tượng,bị can,bị cáo,bị hại,nghi can,nghi phạm,kẻ,tên là,tên,họ tên,họ và tên,công dân,học sinh,sinh viên,' +
    'thằng,thằng bé,con bé,già làng,cảm ơn,cám ơn,mang tên,chủ hộ,chủ nhà,chủ xe,chủ quán,chủ tài khoản,người tên,lái xe,tài xế,bệnh nhân,em trai,em gái,anh trai,chị gái,cô giáo,' +
    'thầy giáo,bác sĩ,y sĩ,y tá,luật sư,gặp,liên hệ,hộ ông,hộ bà,gia đình,nữ sinh,nam sinh,thanh niên,mr,mrs,ms,nhân chứng,' +
    'bạn,bạn tôi,bạn em,đội trưởng,đội phó,giám đốc,phó giám đốc,thủ quỹ,thủ kho,kế toán,người lao động,nhà,' +
    'nạn nhân là,đối tượng là,người vi phạm,người thân của,người đăng,người viết,tên tôi là,tên em là,tên mình là,tên cháu là,tôi là,lão,mụ,' +
    'hộ,hộ gia đình,gọi,phụ xe,thợ,người báo,người gửi,người nhận,người liên hệ,chủ tk,ctk',
)

/** Ranks and offices: the person is named as an official. */
export const offices = words(
  'đồng chí,đ/c,thiếu úy,trung úy,thượng úy,đại úy,thiếu tá,trung tá,thượng tá,đại tá,hạ sĩ,trung sĩ,thượng sĩ,thiếu tướng,' +
    'trung tướng,chủ tịch,phó chủ tịch,bí thư,phó bí thư,trưởng công an,phó trưởng công an,trưởng công an xã,' +
    'phó trưởng công an xã,trưởng thôn,phó thôn,thôn trưởng,tổ trưởng,tổ phó,trưởng ban,phó ban,phó trưởng ban,' +
    'bí thư chi bộ,công an viên,cán bộ,chiến sĩ,cảnh sát khu vực,hiệu trưởng,phó hiệu trưởng,trưởng phòng,' +
    'phó trưởng phòng,chủ nhiệm,công chức,chi hội trưởng,thiếu uý,trung uý,thượng uý,đại uý,trưởng trạm,' +
    'chủ tịch ubnd,chủ tịch ubnd xã,phó chủ tịch ubnd xã,chủ tịch ủy ban nhân dân xã,chủ tịch hội,bí thư đoàn',
)

/** Offices of state whose holders are public figures. */
export const publicOffices = words(
  'tổng bí thư,chủ tịch nước,thủ tướng,phó thủ tướng,chủ tịch quốc hội,phó chủ tịch quốc hội,bộ trưởng,thứ trưởng,đại tướng,' +
    'thượng tướng,bí thư tỉnh ủy,chủ tịch ubnd tỉnh,giám đốc công an tỉnh,vua,chúa,hoàng đế,nữ hoàng,hoàng hậu,thánh,' +
    'anh hùng,anh hùng liệt sĩ,danh nhân,nhà thơ,đại thi hào,thi hào,nhà văn,nhạc sĩ,ca sĩ,họa sĩ,nhà cách mạng,lãnh tụ,danh tướng,bác hồ,' +
    'hoàng giáp,thám hoa,bảng nhãn,phó bảng,đô đốc,thượng thư,tổng đốc,thái phó,thái úy,tể tướng,chí sĩ,sĩ phu,nhà yêu nước,đề đốc,lãnh binh,công chúa,hoàng tử,tác giả,giáo sư,viện sĩ,nghệ sĩ,soạn giả,danh y,lương y,thiền sư,quốc công,' +
    'tư tưởng,cố tổng bí thư,chủ tịch hồ,trạng nguyên,tiến sĩ,quan',
)

/** Ordinary words whose last syllable alone would announce somebody or something. */
export const announcesNothing = words(
  'yêu cầu,nhu cầu,thông báo,trình báo,cảnh báo,tin báo,khai báo,dự phòng,đề phòng,bộ đội,cơ quan,liên quan',
)

/** What is named after people: streets, schools, places, bodies, prizes. */
export const namedAfter = words(
  'đường,phố,ngõ,hẻm,kiệt,đại lộ,quốc lộ,trường,thpt,thcs,tiểu học,mầm non,mẫu giáo,trung học phổ thông,trung học cơ sở,' +
    'trung học,đại học,cao đẳng,học viện,quảng trường,công viên,chợ,cầu,bến,cảng,ga,sân vận động,nhà máy,công ty,tnhh,' +
    'cổ phần,doanh nghiệp,cửa hàng,nhà hàng,khách sạn,quán,siêu thị,bệnh viện,phòng khám,hiệu thuốc,nhà thuốc,xã,phường,' +
    'huyện,quận,tỉnh,thành phố,tp,thị trấn,thị xã,thôn,xóm,tổ dân phố,tdp,khối,khối phố,khu phố,khu,làng,bản,buôn,ấp,' +
    'đảo,sông,hồ,núi,đèo,dãy,vịnh,biển,suối,rừng,đập,kênh,đoàn,đoàn tncs,đoàn thanh niên,đoàn thanh niên cộng sản,' +
    'đội tntp,đội thiếu niên tiền phong,thiếu niên tiền phong,tncs,cộng sản,giải thưởng,giải,cúp,huân chương,quỹ,danh hiệu,' +
    'học bổng,khuyến học,báo chí,quỹ học bổng,quỹ khuyến học,giải báo chí,lăng,đền,chùa,nhà thờ,miếu,đình,nghĩa trang,tượng đài,chiến khu,khu di tích,di tích,bảo tàng,nhà lưu niệm,dòng họ,họ,' +
    'khu công nghiệp,cụm công nghiệp,tòa nhà,chung cư,nhà văn hóa,phòng,đội,trung tâm,nhà xuất bản,báo,tạp chí,tập đoàn,ngân hàng,' +
    'hợp tác xã,htx,ban,hội,cổ phần tập đoàn,thư viện,trại,đồn biên phòng,nhà hát,rạp,tàu,giáo xứ,nhà trẻ,tuyến đường,' +
    'trục đường,các đường,tuyến phố,ngã tư,ngã ba,vòng xuyến,phường xã,lớp,chi đoàn,liên đội,hải đội,tỉnh lộ,nhà bảo tàng,vùng',
)

/** Words that never belong to a name though they may follow one or stand in a line of capitals. */
export const notInNames = words(
  'trưởng,phó,chủ,bí,thôn,xã,ban,bộ,sở,ủy,uỷ,đảng,hội,ubnd,hđnd,bchqs,tổ,khối,phòng,chức,sinh,trú,địa,điện,ngày,tháng,và,của,cho,tại,là,sđt,đt,tel,' +
    'thông,báo,tỉnh,huyện,phường,trung,đại,thượng,thiếu,với,để,được,có,không,giám,nhà,số,giấy,luật,kế,quyết,nghị,' +
    'điều,chương,mục,phụ,cấp,cơ,quan,tạm,thường,khu,nơi,chi,các,những,người,dân,tuổi',
)
