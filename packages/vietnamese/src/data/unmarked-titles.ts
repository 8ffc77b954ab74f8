/**
 * Titles in writing without marks, and what else the same letters are. Written 11/2026.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))

/** How surely each is a title: “ong” is hardly another word, “co” (có), “chu” (chữ) and “ba” (ba) mostly are. */
export const unmarkedTitles: ReadonlyMap<string, number> = new Map([
  ...['ong', 'bac', 'thim', 'lao', 'mu'].map((title) => [title, 0.35] as const),
  ...['anh', 'chi', 'chau'].map((title) => [title, 0.25] as const),
  ...['chu', 'co', 'di', 'cau', 'cu', 'thay', 'ba', 'a', 'c', 'be', 'gap', 'em', 'mo', 'thang'].map(
    (title) => [title, 0.15] as const,
  ),
])

/** A given name and the next word that are one word without marks: kỹ thuật, hiện trường, trả tiền. */
export const notBeforeWords = words(
  'trinh sat,tiet kiem,tiet hoc,phu huynh,ky thuat,ky niem,ky ten,ky luat,ky nang,hien truong,hien nay,hien tai,hien dang,hien vat,truyen thong,truyen thanh,tra loi,tra tien,tra lai,tra mai,kiem tra,kiem soat,' +
    'nhat duoc,nhat dinh,nhat tri,chinh quyen,chinh sach,chinh chu,chinh la,hung thu,phuc vu,thuc hien,thuc te,thuc pham,binh thuong,dinh danh,dinh ky,minh oi,minh cho,minh di,trai phep,trai cay,tho ho,tho dien,tho moc,' +
    'huong dan,quang cao,hung dung,thu hoi,thu tien,thu phi,thu tuc,tuyen dung,hoa don,hoa hong,trinh bao,trinh dien,van con,van chua,van phong,van de,khai bao,hoi thao,tien hanh,tien dien,tien nuoc,hop tac,loi ich,hai bo,luc luong,' +
    'son cua,mai mot,mai di,mai len,sang nay,sang mai,lan dau,lan nay,lan truoc,can cuoc,can gap,can mua,dong tien,dong phi,dong gop,the nao,the nay,khong biet,quan tam,quan ly,hao phi,lich su,thong bao,tin nhan,ngoai ra,theo doi,nay ra',
)

/** Words that call somebody: after them a title is a title. */
export const callingWords = words(
  'gap,hoi,nho,on,goi,he,tim,cua,voi,gui,sdt,vo,chong,nha,me,bo,alo,nhan,tra,dua,cho,lh',
)

/** Two syllables that are one word without marks: ảnh hưởng, chi tiết, có thể, chủ tịch, Bắc Ninh, thay đổi. */
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
