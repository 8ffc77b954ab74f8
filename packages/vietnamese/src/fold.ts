/** Codes below this are folded by table; above it only a few scripts have capitals, and they go one by one. */
const TABLE_SIZE = 0x2000
const CHUNK = 8192

/** One UTF-16 code unit to its unmarked lower-case letter; what has none, or none of one unit, stays as it is. */
function foldUnit(unit: string): string {
  const lower = unit.toLowerCase()
  const bare = unit.replace(/[Đđ]/, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (bare.length === 1) return bare
  return lower.length === 1 ? lower : unit
}

const table = Uint16Array.from({ length: TABLE_SIZE }, (_, code) =>
  foldUnit(String.fromCharCode(code)).charCodeAt(0),
)

export const foldCode = (code: number): number => {
  if (code < TABLE_SIZE) return table[code]!
  if (code < 0x2c00 && !(code >= 0x2100 && code < 0x2190)) return code
  if ((code >= 0x2d30 && code < 0xa640) || (code >= 0xac00 && code < 0xfb00)) return code
  return foldUnit(String.fromCharCode(code)).charCodeAt(0)
}

/** Folds a text that is already NFC, unit by unit: the result is as long as the text itself. */
export function foldSameLength(text: string): string {
  const codes = new Uint16Array(text.length)
  let surrogates = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    codes[at] = code < TABLE_SIZE ? table[code]! : foldCode(code)
    if ((code & 0xf800) === 0xd800) surrogates = true
  }
  return stringOf(codes, surrogates)
}

/** Room for the units of a text until they are a string; that of a book is not kept. */
let room = new Uint16Array(0)
const MOST_ROOM = 1 << 20

function roomFor(length: number): Uint16Array {
  if (length > MOST_ROOM) return new Uint16Array(length)
  if (room.length < length) room = new Uint16Array(Math.min(MOST_ROOM, length * 2))
  return room.subarray(0, length)
}

/** Folds by a table as far as it goes: undefined where a unit has 0 in it, or lies beyond it. */
export function foldBy(by: Uint16Array, text: string): string | undefined {
  const codes = roomFor(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = code < by.length ? by[code]! : 0
    if (folded === 0 && code !== 0) return undefined
    codes[at] = folded
  }
  return stringOf(codes, false)
}

/** In Node and in every browser, though not in the language's own library. */
declare class TextDecoder {
  constructor(encoding: string, options: { ignoreBOM: boolean })
  decode(codes: Uint16Array): string
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The decoder is twice as fast, but spoils half a surrogate pair, and short texts are not worth its start. */
function stringOf(codes: Uint16Array, surrogates: boolean): string {
  if (!surrogates && codes.length > 500) return decoder.decode(codes)
  let text = ''
  for (let start = 0; start < codes.length; start += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(start, start + CHUNK) as unknown as number[])
  return text
}

/**
 * Lower-case, without marks, đ as d: the form in which marked and unmarked writing meet.
 *
 * @example fold('Đăng ký tạm trú') // 'dang ky tam tru'
 */
export function fold(text: string): string {
  const folded = foldSameLength(text.normalize('NFC'))
  return /\p{M}/u.test(folded) ? fold(folded.replace(/\p{M}/gu, '')) : folded
}
