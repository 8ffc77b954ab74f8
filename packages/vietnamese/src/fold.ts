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
  if (text.length <= CHUNK) return foldChunk(text, 0, text.length)
  const parts: string[] = []
  for (let start = 0; start < text.length; start += CHUNK) {
    parts.push(foldChunk(text, start, Math.min(start + CHUNK, text.length)))
  }
  return parts.join('')
}

function foldChunk(text: string, start: number, end: number): string {
  const codes = new Uint16Array(end - start)
  for (let at = start; at < end; at++) codes[at - start] = foldCode(text.charCodeAt(at))
  return String.fromCharCode.apply(null, codes as unknown as number[])
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
