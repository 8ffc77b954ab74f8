/** Places and kinds of rice that stand in lists and are built like names; without marks. Written 11/2026. */
export const listedPlaces: ReadonlySet<string> = new Set(
  (
    'nhat ban,han quoc,an do,trieu tien,ngoc linh,tam dao,ba vi,mau son,nghe an,thanh hoa,hai phong,hai duong,hung yen,' +
    'hoa binh,phu tho,phu yen,khanh hoa,binh dinh,binh duong,binh phuoc,binh thuan,gia lai,dak lak,tay ninh,tien giang,' +
    'tra vinh,hau giang,soc trang,bac ninh,bac giang,bac lieu,ben tre,kien giang,can tho,tuyen quang,lai chau,lao cai,' +
    'kon tum,hai van,ba be,phu quy,bac son,nam dan,thanh chuong,cam xuyen,huong khe,huong son,can loc,bac thom,khang dan,do thi hoa,viet kieu,hung dao dai vuong'
  ).split(','),
)
