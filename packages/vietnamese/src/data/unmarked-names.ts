/**
 * Words in writing without marks that look like parts of a name, and what they are instead. Written 11/2026.
 */

/** Surnames that are the commonest of words when unmarked: they need somebody to be spoken of, a telling middle
 * name or a clear title. */
export const everydayHeads: ReadonlySet<string> = new Set(
  'kim son mai ha lo kha lu cam quang ca lau vang mua ngan sam luc chau thach danh ninh do dang ho phan la cu tu to dinh truong lai vi tang dao du lam khong cao ta chu hoa thai vien tieu pho ma tra cung dong quan can gia duong ly luu luong doan khuc mac thanh phuong an au ba dien hong manh ong van yen trang giang dam day nay va cut bon pham'.split(
    ' ',
  ),
)

/** Surnames that hardly ever stand before “van” or “thi” unless it is a name. */
export const rareHeads: ReadonlySet<string> = new Set(
  'le vu vo ly luu trinh tran bui pham hoang huynh phung quach kieu nghiem'.split(' '),
)

/** Second halves of “van …” and “thi …” in ordinary words: vận chuyển, vẫn sống, thi tuyển. */
export const afterVanThi: ReadonlySet<string> = new Set(
  'chuyen song tinh hien minh sang ich su tot kha hieu tuyen dau khoa trong la phuong chu yeu'.split(' '),
)

/** More syllables that are rather words of a sentence. */
export const sentenceWords: ReadonlySet<string> = new Set(
  'the ky thuoc tri tap hien thuc kinh tiep nhan chinh trong co y thi ve bo nop tra mo tinh bien gop gui ket qua van'.split(
    ' ',
  ),
)

/** More that is written before a number and is no name. */
export const beforeNumbers: ReadonlySet<string> = new Set(
  'chi anh em ong ba co chu bac cua ten so moi cu the xe dien thoai may hang ma lien he zalo tai khoan ho chieu bang lai bien can cuoc nha don phieu giay tong dai nong cong ty cay ma dinh danh kinh doanh phu thuoc lao dong cam ky chung minh thu sang so bien nhan thue huong on hung mau ho va phu huynh'.split(
    ' ',
  ),
)

/** Given names that, unmarked, hardly ever are one. */
export const neverGiven: ReadonlySet<string> = new Set(
  'la lam bao nhan tra cam hoi kien hang truyen chu vang mo tru diem luc nham mac trai dung thoi giong gia kinh viet kiem di de duoc nho giao thue nop lai muon dang chup trinh gui ghi van chanh khai truong chay doc dong lenh bac ba'.split(
    ' ',
  ),
)
