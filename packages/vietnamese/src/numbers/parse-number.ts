import { fold } from '../fold.ts'

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
}
const FIGURES =
  /^\d{1,3}(?:\.\d{3}){0,5}(?:,\d{1,10})?$|^\d{1,3}(?: \d{3}){1,5}(?:,\d{1,10})?$|^\d{1,16}(?:,\d{1,10})?$/
const TOKEN = /[0-9][0-9.]{0,24}(?:,[0-9]{1,10})?|[a-z]+|\S/g

/**
 * A number as Vietnamese writing gives it: figures with dot (or blank) for thousands and comma for decimals, words
 * marked or not, and both together. `undefined` for what is no number, or could be read in two ways (“1.5”).
 *
 * @example
 * parseVietnameseNumber('1.234,5') // 1234.5
 * parseVietnameseNumber('một nghìn hai trăm ba mươi tư') // 1234
 * parseVietnameseNumber('2tr5') // 2500000
 */
export function parseVietnameseNumber(text: string): number | undefined {
  if (text.length > 300) return undefined
  const plain = fold(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const negative = /^(?:-|\u2212|am )/.exec(plain)?.[0] ?? ''
  const value = parsePositive(plain.slice(negative.length).trim())
  return value === undefined || negative === '' ? value : -value
}

function parsePositive(plain: string): number | undefined {
  if (/^\d/.test(plain) && FIGURES.test(plain)) return figures(plain)
  const tokens: string[] = plain.match(TOKEN) ?? []
  const point = tokens.indexOf('phay')
  if (point < 0) return new Reader().read(tokens)
  const whole = new Reader().read(tokens.slice(0, point))
  const scale = SCALES[tokens.at(-1) ?? ''] ?? 1
  const decimals = decimalDigits(scale === 1 ? tokens.slice(point + 1) : tokens.slice(point + 1, -1))
  return whole === undefined || decimals === undefined ? undefined : Number(`${whole}.${decimals}`) * scale
}

const figures = (written: string): number => Number(written.replace(/[. ]/g, '').replace(',', '.'))

/** “phẩy hai năm” and “phẩy hai mươi lăm” are both ,25. */
function decimalDigits(tokens: string[]): string | undefined {
  if (tokens.length === 0) return undefined
  if (tokens.every((token) => token in DIGITS)) return tokens.map((token) => DIGITS[token]).join('')
  const value = new Reader().read(tokens)
  return value === undefined || !Number.isInteger(value) ? undefined : String(value)
}

/** Reads words from left to right: a group below a thousand, then its scale. */
class Reader {
  private total = 0
  private group = 0
  private digit: number | undefined
  private last: string | undefined
  private scale = Infinity
  private unit = 1
  private colloquial = false

  read(tokens: readonly string[]): number | undefined {
    if (tokens.length === 0) return undefined
    for (const token of tokens) {
      if (!this.take(token)) return undefined
      this.last = token
    }
    const end = this.digit ?? 0
    // “một triệu hai” is 1.200.000, “hai trăm hai” is 220.
    const short = this.digit !== undefined && this.group === 0 && this.unit >= 1000 && this.colloquial
    return Number((this.total + (short ? (end * this.unit) / 10 : this.group + end)).toPrecision(15))
  }

  private take(token: string): boolean {
    const digit = DIGITS[token]
    if (digit !== undefined) return this.takeDigit(digit)
    if (/^\d/.test(token)) return FIGURES.test(token) && this.takeDigit(figures(token))
    if (token in SCALES) return this.takeScale(SCALES[token]!)
    if (token === 'muoi' || token === 'chuc') return this.multiply(10, true)
    if (token === 'tram') return this.multiply(100, this.last === undefined)
    if (token === 'linh' || token === 'le') return this.last === 'tram' || (this.last ?? '') in SCALES
    if (token === 'nua') return this.last === undefined && this.takeDigit(0.5)
    if (token === 'ruoi') return this.takeHalf()
    return false
  }

  private takeDigit(digit: number): boolean {
    if (this.digit !== undefined) return false
    this.digit = digit
    this.colloquial = (this.last ?? '') in SCALES
    return true
  }

  private multiply(by: number, mayStartAlone: boolean): boolean {
    if (this.digit === undefined && !mayStartAlone) return false
    this.group += (this.digit ?? 1) * by
    this.digit = undefined
    this.unit = by
    return true
  }

  private takeScale(scale: number): boolean {
    const value = this.group + (this.digit ?? 0)
    const nothing = this.digit === undefined && this.group === 0 && this.last !== 'khong'
    if (nothing && !(scale === 1e9 && this.total > 0)) return false
    if (scale === 1e9) {
      this.total = (this.total + value) * scale
      this.scale = scale
    } else {
      if (scale >= this.scale) return false
      this.total += value * scale
      this.scale = scale
    }
    this.group = 0
    this.digit = undefined
    this.unit = scale
    return true
  }

  /** “một triệu rưỡi”, “trăm rưỡi”. */
  private takeHalf(): boolean {
    if (this.last === undefined || !(this.last in SCALES || this.last === 'tram')) return false
    this.group += this.unit / 2
    return true
  }
}
