/**
 * Text whose source is written with escapes: HTML entities, Markdown and YAML backslashes. A rule must see
 * “0912 345” where the file says `0912&nbsp;345`, and its finding must point into the file.
 */
export type Escapes = 'markdown' | 'yaml-double' | 'yaml-single' | 'entities' | 'script' | 'none'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  hairsp: '\u200a',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  period: '.',
  comma: ',',
  lpar: '(',
  rpar: ')',
  sol: '/',
  colon: ':',
  plus: '+',
  num: '#',
  commat: '@',
  lowbar: '_',
  hyphen: '‐',
  dash: '‐',
  Tab: '\t',
  NewLine: '\n',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
}

const control: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  a: '\x07',
  e: '\x1b',
  N: '\u0085',
  _: '\u00a0',
}

interface Escape {
  length: number
  value: string
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,31}\d{0,2}));/y
const numericEscape = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2}))/y

function readEntity(raw: string, at: number): Escape | undefined {
  entity.lastIndex = at
  const found = entity.exec(raw)
  if (!found) return undefined
  const [all, decimal, hex, name] = found
  if (decimal) return { length: all.length, value: fromCode(Number(decimal)) }
  if (hex) return { length: all.length, value: fromCode(Number.parseInt(hex, 16)) }
  const value = named[name ?? '']
  return value === undefined ? undefined : { length: all.length, value }
}

function readBackslash(raw: string, at: number): Escape | undefined {
  numericEscape.lastIndex = at
  const found = numericEscape.exec(raw)
  if (found) {
    const hex = found[1] ?? found[2] ?? found[3] ?? found[4] ?? ''
    return { length: found[0].length, value: fromCode(Number.parseInt(hex, 16)) }
  }
  const next = raw[at + 1]
  return next === undefined ? undefined : { length: 2, value: control[next] ?? next }
}

/** The escape that begins at `at`, if one does. */
function readEscape(raw: string, at: number, escapes: Escapes): Escape | undefined {
  const c = raw[at]
  if (c === '&' && (escapes === 'markdown' || escapes === 'entities')) return readEntity(raw, at)
  if (c === "'" && escapes === 'yaml-single' && raw[at + 1] === "'") return { length: 2, value: "'" }
  if (c !== '\\') return undefined
  if (escapes === 'yaml-double' || escapes === 'script') return readBackslash(raw, at)
  if (escapes === 'markdown' && /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '')) {
    return { length: 2, value: raw[at + 1] ?? '' }
  }
  return undefined
}

export interface Decoded {
  text: string
  /** For each UTF-16 unit of `text`, where its source begins and ends. */
  starts: number[]
  ends: number[]
}

/** Decodes a whole source; what is not an escape stands for itself. */
export function decode(raw: string, escapes: Escapes, offset = 0): Decoded {
  const decoded: Decoded = { text: '', starts: [], ends: [] }
  const parts: string[] = []
  for (let at = 0; at < raw.length;) {
    const escape = readEscape(raw, at, escapes)
    const length = escape?.length ?? 1
    const value = escape?.value ?? raw[at] ?? ''
    parts.push(value)
    for (let unit = 0; unit < value.length; unit++) {
      decoded.starts.push(offset + at)
      decoded.ends.push(offset + at + length)
    }
    at += length
  }
  decoded.text = parts.join('')
  return decoded
}

const farthestSkip = 400

/**
 * Lays a text that a parser has decoded beside its source. What the parser left out (indents, quote marks, line
 * folds) is skipped; a unit that can't be found takes the place of its neighbour, so every offset has one.
 */
export function align(text: string, raw: string, escapes: Escapes, offset = 0): Decoded {
  const decoded: Decoded = { text, starts: [], ends: [] }
  let at = 0
  for (let unit = 0; unit < text.length;) {
    const escape = readEscape(raw, at, escapes)
    if (escape && escape.value !== '' && text.startsWith(escape.value, unit)) {
      for (const _ of escape.value.split('')) {
        decoded.starts.push(offset + at)
        decoded.ends.push(offset + at + escape.length)
      }
      unit += escape.value.length
      at += escape.length
      continue
    }
    if (raw[at] !== text[unit]) {
      const ahead = raw.indexOf(text[unit] ?? '', at)
      if (ahead !== -1 && ahead - at <= farthestSkip) at = ahead
      else {
        const place = Math.min(at, Math.max(raw.length - 1, 0))
        decoded.starts.push(offset + place)
        decoded.ends.push(offset + Math.min(place + 1, raw.length))
        unit += 1
        continue
      }
    }
    decoded.starts.push(offset + at)
    decoded.ends.push(offset + at + 1)
    unit += 1
    at += 1
  }
  return decoded
}

/** Ranges of the decoded text as ranges of the source. */
export function toSourceOf({ starts, ends }: Decoded): (start: number, end: number) => [number, number] {
  return (start, end) => {
    const first = starts[start] ?? ends.at(-1) ?? 0
    if (end <= start) return [first, first]
    const last = ends[end - 1] ?? ends.at(-1) ?? first
    return [first, Math.max(last, first)]
  }
}
