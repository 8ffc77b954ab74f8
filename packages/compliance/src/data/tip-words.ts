/** Words of giving a tip, put together by hand in November 2026; the corpus in test/ holds them to account. */

/** To give a tip. */
export const reportPhrases: readonly string[] = [
  'tố giác',
  'tố cáo',
  'báo tin',
  'tin báo',
  'trình báo',
  'báo công an',
  'báo cho công an',
  'báo với công an',
  'báo lên công an',
  'mật báo',
  'cung cấp thông tin',
  'cung cấp tin',
  'cung cấp nguồn tin',
  'cung cấp clip',
  'cung cấp hình ảnh',
  'cung cấp video',
  'đưa tin báo',
  'chỉ điểm',
  'gọi điện báo',
  'nhắn tin báo',
  'gọi báo',
  'nhắn báo',
  'viết đơn tố',
  'làm đơn tố',
  'phản ánh với công an',
  'phản ánh cho công an',
  'tố với công an',
  'gửi clip',
  'gửi tin báo',
  'khai báo với công an',
  'mách công an',
  'mách với công an',
  'báo 113',
  'gọi 113',
]

/** A tip, as a thing that comes from somebody. */
export const sourcePhrases: readonly string[] = [
  'tin',
  'nguồn tin',
  'thông tin',
  'tin báo',
  'tố giác',
  'đơn tố giác',
  'đơn tố cáo',
  'tin tố giác',
  'lời báo',
  'clip',
  'theo lời',
  'tin nhắn',
  'lời khai báo',
]

/** Whoever gives one. */
export const informantPhrases: readonly string[] = [
  'người báo tin',
  'người tố giác',
  'người tố cáo',
  'người cung cấp tin',
  'người cung cấp thông tin',
  'người cung cấp nguồn tin',
  'người phát hiện và báo tin',
  'người đã báo tin',
  'người đã tố giác',
  'người viết đơn tố cáo',
  'người gửi tin báo',
  'người mật báo',
  'người làm đơn tố cáo',
  'người đưa tin',
]

/** What may stand between a person and the verb of reporting. */
export const wordsBeforeReporting: ReadonlySet<string> = new Set(
  (
    'da vua co cung lien kip thoi manh dan chu dong dung cam truc tiep goi dien nhan tin den len cong an xa huyen tinh o tai so nha chinh la nguoi ' +
    'tuoi tru bi mat sang hom qua nay toi dem trua chieu hang xom con trai gai vo chong chu quan tap hoa thuong xuyen lai da tung moi nhieu lan qua zalo ' +
    'cho va roi ra tru so voi theo doi lop hoc sinh truong phat hien nhin thay viet don lam gui ban quan ly cuc tot'
  ).split(' '),
)
