/** Words that a question is asked with and that say nothing of what is asked; folded. */
export const questionWords: readonly string[] = (
  'lam sao the nao nhu o dau khi thi co can muon cho toi em chau bac anh chi minh nha de duoc khong phai mot cac nhung ' +
  'va hay hoac bao nhieu may gi ai ra den di voi ve la bi nay do kia a ah oi nhe voi giup hoi xin biet cach thu tuc ' +
  // Nghệ Tĩnh: mô (đâu), răng (sao), mần (làm), tui, nỏ (không), rứa, ri, chừ (giờ), bữa ni, cấy (cái).
  'mo rang man tui no rua ri chu gio ni cay cai ' +
  // On a site of the police everything is about them.
  'cong an tien het phai can roi chua'
).split(' ')

/** Turns of speech made of words that mean something elsewhere (giấy tờ, not tố giác); folded, left out whole. */
export const questionPhrases: readonly string[] = [
  'giay to',
  'mang theo',
  'bao nhieu tien',
  'bao lau',
  'o dau',
  'o mo',
  'lam rang',
  'lam chi',
  'lam sao',
  'the nao',
]

/** What old and short names are called in titles today; folded, whole words. */
export const oldNames: readonly (readonly [old: string, now: string])[] = [
  ['chung minh nhan dan', 'can cuoc'],
  ['chung minh thu', 'can cuoc'],
  ['cmnd', 'can cuoc'],
  ['cmtnd', 'can cuoc'],
  ['cmt', 'can cuoc'],
  ['cccd', 'can cuoc'],
  ['cc', 'can cuoc'],
  ['can cuoc cong dan', 'can cuoc'],
  ['so ho khau', 'ho khau thuong tru'],
  ['kt3', 'tam tru'],
  ['bang lai', 'giay phep lai xe'],
  ['gplx', 'giay phep lai xe'],
  ['passport', 'ho chieu'],
  ['pasport', 'ho chieu'],
  ['ca xa', 'cong an xa'],
  ['dktt', 'thuong tru'],
  ['vneid', 'dinh danh vneid'],
  ['dk', 'dang ky'],
  ['dki', 'dang ky'],
  ['dky', 'dang ky'],
  ['hk', 'ho khau'],
  ['lltp', 'ly lich tu phap'],
  ['antt', 'an ninh trat tu'],
  ['pccc', 'phong chay chua chay'],
  ['csgt', 'canh sat giao thong'],
  ['blx', 'giay phep lai xe'],
  ['con nit', 'tre em'],
  ['so sinh', 'moi sinh con'],
  ['moi de', 'moi sinh tre em'],
  ['that lac', 'mat'],
  ['danh roi', 'mat'],
  ['lam roi', 'mat'],
  ['roi the', 'mat the'],
  ['rot the', 'mat the'],
  ['rot mat', 'mat'],
  ['em be', 'tre em'],
  ['khach tay', 'nguoi nuoc ngoai'],
  ['nguoi tay', 'nguoi nuoc ngoai'],
  ['nguoi trung quoc', 'nguoi nuoc ngoai'],
  ['nguoi han', 'nguoi nuoc ngoai'],
  ['nguoi thai', 'nguoi nuoc ngoai'],
  ['nguoi dai loan', 'nguoi nuoc ngoai'],
]
