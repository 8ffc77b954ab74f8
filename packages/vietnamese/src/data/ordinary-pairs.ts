/**
 * Two syllables that make one ordinary word though one of them may be a name. Written 11/2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))

/** A title and the next word, with marks: “anh hùng”, “bà con”, “cô nhi”. */
export const titleWords = new Set(
  (
    'lão thành,anh hùng,anh linh,anh tài,anh đào,anh minh,anh quốc,anh dũng,anh kiệt,anh hào,anh nhân,cô nhi,cô nương,cô tiên,cô hoa,chú trọng,chú mục,cậu út,em út,cậu tí,chị út,bà đồng,ông đồng,' +
    'ông hoàng,bà hoàng,bà phước,bà mụ,ông hổ,chú tiểu,cụ tượng,em nhi,cháu nhi,bé nhi,bác ái,ông thọ,ông phúc,ông lộc,cô hồng,em bình,' +
    'bố trí,cô bác,con trai,con gái,con cái,con em,bà mẹ,cô chú,chú ý,cô lập,ông công,ông táo,ông địa,anh tú,thầy tu,thầy tướng,thầy tâm,bé trai,em mùi,dì út,chú út'
  ).split(','),
)

/** A given name and the word behind, with marks: “nhân viên”, “hiền lành”. */
export const givenWords = new Set(
  (
    'triển lãm,hoàn thành,việt kiều,đại vương,quốc khánh,tấn công,thuận hòa,mùa thu,thu khai,khai trường,thân sinh,tiết kiệm,công an,phương án,liên hệ,liên lạc,liên tục,liên quan,liên hoan,quyền lợi,quyền được,quyền hạn,nhật ký,nhật báo,lượng giá,kỷ luật,kỷ niệm,lành nghề,lành mạnh,lành tính,lam lũ,hướng dẫn,hướng thiện,khiêm tốn,công tâm,công tác,công bằng,công chức,công ty,gia đình,gia cảnh,gia trưởng,thành viên,thành phố,thành niên,thành lập,thành công,thành thật,thành tâm,trung thành,trung niên,trung ương,trung tâm,trung học,trung thực,trung bình,trung tá,trung úy,trung sĩ,thanh niên,thanh tra,' +
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

/** A title and the next word without marks: ảnh hưởng, chi tiết, có thể, chủ tịch, Bắc Ninh, thay đổi. */
export const notAfterTitles = words(
  'anh hung,anh huong,anh ninh,anh em,anh chi,anh sang,anh quoc,anh ngu,anh van,anh dao,anh the,anh chup,anh bia,' +
    'chi phi,chi tiet,chi bo,chi hoi,chi doan,chi dao,chi tieu,chi tra,chi nhanh,chi thi,chi so,chi huy,chi duc,chi em,chi long,chi lam,chi la,chi can,chi co,chi trong,chi luong,chi may,chi chu,lam lai,lam the,khong den,khong di,' +
    'ong ba,ong cha,ong tao,ong troi,ba con,ba me,ba mien,ba thang,ba ngay,ba nam,ba tri,ba vi,ba dinh,ba to,ba be,' +
    'co the,co so,co quan,co giao,co hoi,co phan,co dong,co mat,co san,co tinh,co nhan,co do,co dinh,co ban,co khi,co nang,co bac,co luong,co long,co hieu,co duyen,co son,co thu,co mai,co tien,co phuc,co cong,co cau,' +
    'chu tich,chu nhat,chu ho,chu de,chu dong,chu nha,chu truong,chu y,chu ky,chu yeu,chu quan,chu xe,chu quyen,chu viet,chu tri,chu nhiem,chu luc,' +
    'bac ninh,bac giang,bac si,bac ho,bac nam,bac tay,bac lieu,bac bo,bac kan,bac ha,bac quang,bac son,bac ai,bac hai,bac an,' +
    'em be,em gai,em trai,chau au,chau a,chau be,chau thanh,chau doc,chau phu,chau my,cu the,cu tri,cu dan,cu tru,cu di,di cu,di san,di dong,di tich,di chuc,di ve,di hoc,di lam,di choi,' +
    'cau lac,cau hoi,cau duong,cau treo,cau giay,cau ke,cau ngang,thay doi,thay the,thay cho,thay vi,thay giao,thay mat,mo ta,mo rong,mo cua,mo hinh,mo dau,mo hoi',
)

/** A given name and the next word, or the word before, without marks: kỹ thuật, hiện trường, trả tiền. */
export const notBeforeWords = words(
  'doi tuong,dong chi,dinh xay,diem danh,quoc khanh,thu khai,thi dua,thi cong,cong duong,van tai,van chuyen,van song,dai vuong,nguyen lieu,nguyen nhan,nguyen tac,nguyen ven,nguyen vong,nguyen lanh,hung liet,hung dan,hung lao,do thi,sieu thi,ho van,dang van,dang thi,ly do,kim chi,kim tiem,hoa tan,hoa cuc,hoa lan,hoa mai,hoa sen,hoa hue,bao lanh,bao tin,le phi,bo tri,tinh nghia,linh tinh,loc nuoc,hien mau,duc nuoc,long duong,long heo,long nhan,hai con,hai bao,nam nay,nam ngoai,nam sau,nam sinh,vinh du,khanh thanh,tien do,tuan sau,tuan tra,tuan nay,tuan truoc,nga ba,nga tu,nga xe,ha gia,huong nao,ngoc trai,dao keo,dao nay,phong chay,phong tro,sang som,sang ten,sang sau,yen tam,yen xe,xuan ve,trang web,trang tri,trung ga,trung thu,hieu luc,hieu thuoc,quy dinh,quy to,giang sinh,cuc ky,cuc gach,vui qua,khoa cua,duong tron,van ban,thi bang,tho may,tho xay,tho ho,tran nay,le hoi,ho so,vu an,vu mua,do xang,bui qua,mau don,mau xanh,mau do,cam on,cam xe,phi gui,dong cua,my pham,my tom,thai do,chung minh,chung cu,phat nguoi,kieu nay,nhan tien,nhan hang,binh gas,binh nuoc,an ninh,an toan,an com,an sang,tra sua,hanh la,hanh tim,hong xiem,cam sanh,dua hau,mai vang,dao rung,thang sau,thang nay,thang truoc,hom sau,lan sau,dan phong,ban do,hop dong,thanh cong,vi tri,tam thoi,tam ung,tam tru,tam vang,luong thang,luong huu,duong day,quan ao,quan an,bac si,bac sy,truong thon,hung hang,vui ve,suy nghi,le ra,mat hang,thi hanh,quang canh,tang hoa,' +
    'trinh sat,tiet kiem,tiet hoc,phu huynh,ky thuat,ky niem,ky ten,ky luat,ky nang,hien truong,hien nay,hien tai,hien dang,hien vat,truyen thong,truyen thanh,tra loi,tra tien,tra lai,tra mai,kiem tra,kiem soat,' +
    'nhat duoc,nhat dinh,nhat tri,chinh quyen,chinh sach,chinh chu,chinh la,hung thu,phuc vu,thuc hien,thuc te,thuc pham,binh thuong,dinh danh,dinh ky,minh oi,minh cho,minh di,trai phep,trai cay,tho ho,tho dien,tho moc,' +
    'huong dan,quang cao,hung dung,thu hoi,thu tien,thu phi,thu tuc,tuyen dung,hoa don,hoa hong,trinh bao,trinh dien,van con,van chua,van phong,van de,khai bao,hoi thao,tien hanh,tien dien,tien nuoc,hop tac,loi ich,hai bo,luc luong,' +
    'son cua,mai mot,mai di,mai len,sang nay,sang mai,lan dau,lan nay,lan truoc,can cuoc,can gap,can mua,dong tien,dong phi,dong gop,the nao,the nay,khong biet,quan tam,quan ly,hao phi,lich su,thong bao,tin nhan,ngoai ra,theo doi,nay ra',
)

/** Second halves of “van …” and “thi …” in ordinary words: vận chuyển, vẫn sống, thi tuyển. */
export const afterVanThi: ReadonlySet<string> = new Set(
  'chuyen song tinh hien minh ich su kha hieu tuyen dau khoa trong la phuong chu yeu con tai hanh cong dua ban thu phong nghe hoc tran xa truong giac sat hoan'.split(
    ' ',
  ),
)
