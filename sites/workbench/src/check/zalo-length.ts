/** Zalo folds a longer message under “Xem thêm”, and cuts one beyond the second limit. Units of UTF-16 after NFC. */
const COMFORTABLE = 2000
const MOST = 2600

const number = new Intl.NumberFormat('vi-VN')

export interface ZaloLength {
  text: string
  tone: '' | 'fair' | 'bad'
}

/** How long Zalo will count a text. @example zaloLength('Chào bà con').text // '11 / 2.000 ký tự' */
export function zaloLength(text: string): ZaloLength {
  const units = text.normalize('NFC').length
  const shown = `${number.format(units)} / ${number.format(COMFORTABLE)} ký tự`
  if (units > MOST) return { tone: 'bad', text: `${shown}: Zalo sẽ cắt thành nhiều tin` }
  if (units > COMFORTABLE) return { tone: 'fair', text: `${shown}: Zalo giấu bớt sau chữ “Xem thêm”` }
  return { tone: '', text: shown }
}
