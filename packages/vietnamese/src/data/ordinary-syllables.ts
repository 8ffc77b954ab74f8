/**
 * Syllables that, unmarked, are more often a word of the sentence than a part of a name, though some surname or given
 * name folds to them (“mất” and “Mật”, “đang” and “Đăng”). Written 11/2026.
 */
export const ordinarySyllables: ReadonlySet<string> = new Set(
  (
    'de o la da va cho bi co tai den ve se dang duoc khong nen thi ma voi tu vua moi khai len hoi nhan di lam sinh bao nghi ' +
    'trinh an ban cong truong hanh xa cua dua dau cu nghe con phong kien du ho hoc vien tac hieu dong lai luong tuyen giao ' +
    'thong ninh trat toan dan ca mat do can chi nay kia day do la ta to lo ra vao qua noi nha xe tien gia ngay thang nam so ' +
    'hai ba bon mot lon nho dai ngan phan phai bang theo trong ngoai tren duoi sau truoc giua them het roi chua cung cac nhung ' +
    'quan ly su viec nguoi dan cap don giay quyet dinh luat dieu thu tuc lien doi an toan chap hanh thanh duong hoa tam nhu hay khac phi chay lap dien dat phong danh phat huu'
  ).split(' '),
)
