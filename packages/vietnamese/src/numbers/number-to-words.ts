const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const SCALES = ['', ' nghìn', ' triệu'] as const

/**
 * A number in words, as documents spell it.
 *
 * @param value at most 2^53 − 1 in size; decimals are read behind “phẩy”
 * @throws RangeError for what is no finite number, or too large to be exact
 * @example numberToWords(1234) // 'một nghìn hai trăm ba mươi tư'
 */
export function numberToWords(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`Không đọc được số ${value}: chỉ đọc số hữu hạn, không quá 9.007.199.254.740.991.`)
  }
  if (value < 0) return `âm ${numberToWords(-value)}`
  const whole = Math.trunc(value)
  const decimals = value === whole ? '' : decimalsOf(value)
  return decimals === '' ? wholeInWords(whole) : `${wholeInWords(whole)} phẩy ${decimalsInWords(decimals)}`
}

/** Digits behind the point, without a detour over an exponent. */
const decimalsOf = (value: number): string =>
  (/e-/.test(String(value)) ? value.toFixed(20) : String(value)).split('.')[1]!.replace(/0+$/, '')

/** “hai phẩy hai mươi lăm”, but digit by digit after a zero or when there are more than two. */
const decimalsInWords = (decimals: string): string =>
  decimals.length <= 2 && !decimals.startsWith('0')
    ? wholeInWords(Number(decimals))
    : [...decimals].map((digit) => DIGITS[Number(digit)]).join(' ')

function wholeInWords(value: number): string {
  if (value === 0) return DIGITS[0]
  const billions = Math.floor(value / 1e9)
  const rest = value % 1e9
  if (billions === 0) return millionsInWords(rest, false)
  const head = `${wholeInWords(billions)} tỷ`
  return rest === 0 ? head : `${head} ${millionsInWords(rest, true)}`
}

/** Up to nine digits, by threes. `follows`: something larger stands before, so that empty places are named. */
function millionsInWords(value: number, follows: boolean): string {
  const words: string[] = []
  for (let scale = 2; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000
    if (group > 0) words.push(groupInWords(group, follows || words.length > 0) + SCALES[scale])
  }
  return words.join(' ')
}

function groupInWords(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const head = hundreds > 0 || follows ? `${DIGITS[hundreds]} trăm` : ''
  if (rest === 0) return head
  if (rest < 10) return head === '' ? DIGITS[rest]! : `${head} linh ${DIGITS[rest]}`
  return head === '' ? tensInWords(rest) : `${head} ${tensInWords(rest)}`
}

function tensInWords(value: number): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (unit === 0) return head
  if (unit === 1 && tens > 1) return `${head} mốt`
  if (unit === 4 && tens > 1) return `${head} tư`
  return `${head} ${unit === 5 ? 'lăm' : DIGITS[unit]}`
}
