/**
 * Names that are no private person's: historic persons, after whom streets and schools are named, and places that read
 * like a name. Folded. Source: street names of Vietnamese cities; lists of communes. Written 11/2026.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()))

export const historicPersons = list(
  'ho chi minh,nguyen ai quoc,nguyen tat thanh,nguyen sinh cung,nguyen sinh sac,vo nguyen giap,tran phu,le hong phong,ha huy tap,nguyen van cu,' +
    'truong chinh,le duan,nguyen van linh,do muoi,le kha phieu,pham van dong,ton duc thang,nguyen thi minh khai,phan dang luu,' +
    'nguyen duc canh,hoang quoc viet,hoang van thu,ngo gia tu,nguyen luong bang,vo van kiet,phan van khai,vo chi cong,tran dai nghia,' +
    'to huu,le duc tho,nguyen chi thanh,van tien dung,hoang van thai,tran van tra,chu huy man,nguyen phu trong,tran dai quang,' +
    'to lam,pham minh chinh,luong cuong,tran thanh man,ly tu trong,vo thi sau,nguyen van troi,kim dong,la van cau,' +
    'phan dinh giot,to vinh dien,be van dan,cu chinh lan,nguyen viet xuan,mac thi buoi,tran thi ly,nguyen thi dinh,le thi rieng,' +
    'le thi hong gam,dang thuy tram,dang van ngu,ton that tung,pham ngoc thach,nguyen thai hoc,pham hong thai,' +
    'phan boi chau,phan chu trinh,phan chau trinh,phan dinh phung,cao thang,le ninh,nguyen bieu,nguyen du,nguyen cong tru,nguyen thiep,' +
    'nguyen huy oanh,nguyen huy tu,nguyen nghiem,bui cam ho,dang dung,dang tat,dang dung,mai thuc loan,mai hac de,le loi,le lai,' +
    'le thanh tong,le thai to,le hoan,le dai hanh,ly thai to,ly thuong kiet,ly nam de,ly bi,ly thai tong,ly nhan tong,ly chinh thang,' +
    'ly bon,tran hung dao,tran quoc tuan,tran nhan tong,tran thai tong,tran quang khai,tran nhat duat,tran quoc toan,tran khanh du,' +
    'tran binh trong,tran nguyen han,tran khat chan,tran cao van,tran quy cap,tran te xuong,tran dang ninh,tran huu tuoc,tran duy hung,' +
    'tran quoc hoan,pham ngu lao,yet kieu,da tuong,nguyen trai,nguyen hue,nguyen nhac,nguyen lu,quang trung,bui thi xuan,tran quang dieu,' +
    'ngo quyen,dinh tien hoang,dinh bo linh,dinh cong trang,dinh le,phung hung,khuc thua du,khuc hao,trieu quang phuc,trieu viet vuong,' +
    'ba trieu,trieu thi trinh,vo thi tan,hai ba trung,trung trac,trung nhi,le chan,an duong vuong,hung vuong,lac long quan,au co,thanh giong,' +
    'chu van an,mac dinh chi,nguyen binh khiem,luong the vinh,le quy don,ngo si lien,ngo thi nham,le huu trac,hai thuong lan ong,tue tinh,' +
    'ho xuan huong,doan thi diem,ba huyen thanh quan,nguyen dinh chieu,nguyen khuyen,cao ba quat,nguyen truong to,nguyen tri phuong,' +
    'hoang dieu,truong dinh,truong cong dinh,nguyen trung truc,thu khoa huan,phan thanh gian,ton that thuyet,ham nghi,duy tan,thanh thai,' +
    'hoang hoa tham,de tham,nguyen thien thuat,luong van can,luong ngoc quyen,nguyen quyen,ngo duc ke,le van huan,le vo,huynh thuc khang,' +
    'bui huu nghia,phan huy ich,phan huy chu,phan ke binh,nguyen an ninh,nguyen gia thieu,dao duy tu,dao duy anh,dao tan,dao su tich,' +
    'phung khac khoan,luong dinh cua,xuan dieu,huy can,han mac tu,nam cao,ngo tat to,vu trong phung,nguyen tuan,nguyen dinh thi,xuan quynh,' +
    'van cao,hoang cau,nguyen phong sac,nguyen khanh toan,nguyen khang,nguyen khoai,nguyen hoang,nguyen phuc chu,mac cuu,' +
    'nguyen huu canh,nguyen huu tho,nguyen co thach,le trong tan,le thanh nghi,le van luong,le van tam,le van thiem,vo van tan,' +
    'vo thi thang,vo van ngan,phan van tri,phan xich long,phan kiem ich,hoang xuan han,ho tung mau,ho hoc lam,le hong son,dien bien phu,' +
    'tran xuan soan,tran thai to,nguyen xi,nguyen canh chan,nguyen canh di,ho dac di,ton that dam,ngo van so,dang tran con,dang thai mai,' +
    'dang thai than,dang tien dong,vu tong phan,vu ngoc phan,vu pham ham,hoang minh giam,hoang dao thuy,ta quang buu,tran phu,' +
    'nguyen son,nguyen van huyen,nguyen van loc,to hieu,le thi,ngoc hoi,duong dinh nghe,duong quang ham,duong van an,duong van noi,' +
    'phan huy quat,bach dang,ho quy ly,nguyen chich,nguyen xien,dinh liet,le lai,le khoi,mac dang dung,trinh kiem,trinh hoai duc,le trong tan,' +
    'nguyen hong son,vu quynh,nguyen khac nhu,nguyen khac vien,xuan thuy,pham the hien,pham van hai,pham hung,pham van chieu,nguyen oanh,' +
    'quang duc,ho tung mau,le binh,vuong thua vu,tran van on,nguyen thi tu,le thi trung,ly tu tan,luu trong lu,phan ngoc hien,' +
    'bui duong lich,karl marx,vu a dinh,kpa klong,dinh nup,ho huan nghiep,ton that thiep,nguyen thong,nguyen huu huan,cao xuan duc,cao xuan huy,le can,nguyen doi,le huu phuoc,luu huu phuoc,do nhuan,' +
    'to hien thanh,le phung hieu,le van huu,tran nguyen dan,ho nguyen trung,nguyen xuan on,le van duyet,truong han sieu,doan nhu hai,pham su manh,' +
    'nguyen canh hoan,nguyen huu chinh,nguyen lo trach,tran van giau,ton that bach,cu huy can,ho giao,ngo gia kham,che lan vien,tan da,te hanh,' +
    'nguyen nhuoc phap,tran can,nguyen quoc tri,tran cu,nguyen thi chien,nguyen thi binh,nguyen thi quang thai,phan thuc truc,dao duy tung,nguyen nhat anh,' +
    'nguyen minh chau,nguyen tuan,nguyen huy tuong,vo quang,to hoai,nguyen quang sang,nguyen khoa diem,pham tien duat,nguyen bac,pham cu luong,ly dao thanh,' +
    'ngo si lien,phung chi kien,luong khanh thien,nguyen duc thuan,huynh tan phat,nguyen thai binh,hoang hoa tham,dang cong binh,nguyen dong chi,hoang ngoc phach,' +
    'trinh cong son,trinh hoai duc,chu thien,vo liem son,tran hoc hai,ly nhat quang,ho ba on,ho phi tich,mai xuan thuong,phan trong tue',
)

/** Makers of works and people in them, whom hardly a street is named after (“50 phân khối” is no house of Phan Khôi). */
export const namesOfWorks = list(
  'nguyen binh,anh tho,hoang cam,quang dung,huu loan,bang ba lan,doan van cu,vu dinh lien,the lu,nguyen hong,kim lan,thach lam,khai hung,nhat linh,' +
    'nguyen cong hoan,bui hien,phan khoi,pham quynh,nguyen van vinh,truong vinh ky,tran hoan,hoang viet,hoang hiep,huy du,huy thuc,phan huynh dieu,nguyen van ty,' +
    'nguyen van thuong,nguyen xuan khoat,hoang van,tran tien,pham tuyen,to ngoc van,nguyen phan chanh,tran van can,nguyen gia tri,bui xuan phai,nguyen do cung,' +
    'pham xuan an,vu ngoc nha,dang tran duc,pham ngoc thao,kim ngoc,nguyen hien,ngo thi tuyen,me suot,' +
    'luc van tien,kieu nguyet nga,bui kiem,trinh ham,vuong tu truc,thuy kieu,kim trong,chi dau,chi pheo,thi no,lao hac,thach sanh,ly thong,tich chu,xuan toc do,pho doan',
)

export const namedPlaces = list(
  'le quoc,co to,ba den,bach long vi,quang nam,quang ngai,quang tri,quang ninh,quang binh,quang yen,quang xuong,quang dien,bach mai,bach thong,vu quang,vu thu,ly nhan,ly son,hoang mai,hoang sa,hoang lien son,hoang lien,hoang su phi,hoang hoa,hoang thanh,phan rang,phan thiet,phan ri,' +
    'bui la nhan,bui xa,dang xa,dang son,ngo quyen,duong minh chau,duong kinh,vo nhai,ho xa,le chan,le thuy,tran de,tran van thoi,' +
    'cao bang,cao lanh,cao loc,ha noi,ha tinh,ha nam,ha giang,ha dong,ha long,ha tien,mai chau,mai son,mai dich,kim lien,kim son,' +
    'kim thanh,kim bang,kim boi,la gi,ninh binh,ninh thuan,ninh giang,ninh hoa,ninh kieu,thai binh,thai nguyen,thai lan,thai hoa,thai thuy,' +
    'thach ha,thach that,thach thanh,tan an,tan binh,tan phu,tan chau,tan ky,dong nai,dong thap,dong ha,dong hoi,dong anh,dong da,' +
    'dong xuan,dong hung,an giang,an nhon,an khe,an phu,an duong,an lao,yen bai,yen khanh,yen ho,yen dinh,yen thanh,yen mo,vinh long,vinh phuc,' +
    'vinh yen,vinh chau,vinh linh,chau thanh,chau doc,chau phu,chau duc,lam dong,lam thao,lam ha,luong son,luong tai,luong giang,' +
    'luc nam,luc ngan,luc yen,long an,long xuyen,long thanh,long bien,tu son,tu ky,tu liem,phu quoc,doan hung,doan ket,trieu phong,' +
    'trieu son,quan hoa,quan son,le minh xuan,cu lao dung,lang son,loc ha,loc ninh,loc binh,dien bien,dien chau,dien ban,vi xuyen,vi thanh,' +
    'vu lan,viet nam,trung quoc,dan chu,duong lich,duc tho,duc quang,quang vinh,trang bom,trang bang,trang an,hong linh,hong ngu,hong bang,' +
    'hong kong,hong ha,ho tay,ho guom,ho hoan kiem,nam dinh,mai thuy,da nang,son la,son tay,son tra,van ban,van giang,van lam,van chan,van ninh,' +
    'sa pa,ma cau,truong sa,truong son,tran yen,le loi,phan dinh phung,tran bien,duong dong,duong to,vo xu,do luong,do son,ngo dong',
)
