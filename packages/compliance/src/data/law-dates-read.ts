/**
 * Ended documents whose date was read, in November 2026, with that of the law that took their place: in a copy of its
 * text or on a page of the State or of the press. The other dates of the law table are from general knowledge: good
 * enough to judge a text by, so that a message leaves them out.
 */
export const lawDatesRead: ReadonlySet<string> = new Set([
  '29/2018/QH14',
  '26/2020/NĐ-CP',
  '13/2023/NĐ-CP',
  '55/2021/TT-BCA',
  '56/2021/TT-BCA',
  '66/2023/TT-BCA',
  '53/2016/TT-BCA',
  '25/2021/TT-BTC',
  '144/2021/NĐ-CP',
  '60/2023/TT-BTC',
  '37/2023/TT-BTC',
  '35/2024/TT-BGTVT',
  '28/2009/QH12',
  '73/2021/QH14',
  '14/2017/QH14',
  '27/2001/QH10',
  '136/2020/NĐ-CP',
  '01/2018/NĐ-CP',
  '66.18/2026/NQ-CP',
  '64/2025/TT-BTC',
])
