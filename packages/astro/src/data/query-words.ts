/** Words that a question is asked with and that say nothing of what is asked; folded. */
export const questionWords: readonly string[] = (
  'lam sao the nao nhu o dau khi thi co can muon cho toi em chau bac anh chi minh nha de duoc khong phai mot cac nhung ' +
  'va hay hoac bao nhieu may gi ai ra den di voi ve la bi nay do kia a ah oi nhe voi giup hoi xin biet cach thu tuc'
).split(' ')

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
]
