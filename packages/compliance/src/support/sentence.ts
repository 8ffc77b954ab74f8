const longest = 600

/** Sentence bounds around a range: a full stop before a blank, a line break, a question or exclamation mark, “;”. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  const ends = sentenceEnds(text)
  const before = ends[firstFrom(ends, start) - 1] ?? -1
  const after = ends[firstFrom(ends, end)] ?? text.length
  return [Math.max(0, start - longest, before + 1), Math.min(text.length, end + longest, after)]
}

/** Ends of sentences and of lines in the text that was asked about last: rules ask of many places in one text. */
let known: { text: string; ends: number[]; breaks: number[] } = { text: '', ends: [], breaks: [] }

const signs = ['\n', '.', ';', '!', '?']

function readEnds(text: string): typeof known {
  if (known.text === text) return known
  const ends: number[] = []
  const breaks: number[] = []
  const next = signs.map((sign) => text.indexOf(sign))
  for (;;) {
    let sign = -1
    for (let i = 0; i < next.length; i++) {
      const place = next[i] ?? -1
      if (place >= 0 && (sign < 0 || place < (next[sign] ?? 0))) sign = i
    }
    const at = next[sign]
    if (at === undefined) break
    if (sign === 0) breaks.push(at)
    if (endsSentence(text, at)) ends.push(at)
    next[sign] = text.indexOf(signs[sign] ?? '', at + 1)
  }
  known = { text, ends, breaks }
  return known
}

const sentenceEnds = (text: string): number[] => readEnds(text).ends

/** How many of the ascending offsets lie before a place. */
export function firstFrom(offsets: ArrayLike<number>, place: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

function endsSentence(text: string, at: number): boolean {
  const c = text[at]
  if (c === '\n' || c === '?' || c === ';') return true
  // “tr!nh s@t”: a sign for a letter ends nothing.
  if (c === '!') return !/\p{Ll}/u.test(text[at + 1] ?? '')
  const next = text[at + 1] ?? ' '
  return (
    c === '.' &&
    (next === ' ' || next === '\n' || !/[\p{L}\p{N}]/u.test(next)) &&
    !/\b(?:TP|Tp|tp|BS|ThS|TS|đ\/c)$/.test(text.slice(Math.max(0, at - 4), at))
  )
}

/** The line that a range stands on, without its line break. */
export function lineAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  const { breaks } = readEnds(text)
  const before = breaks[firstFrom(breaks, start) - 1] ?? -1
  return [before + 1, breaks[firstFrom(breaks, end)] ?? text.length]
}

const marks = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

/** Whether the writing around a place has no marks at all, as half of all messages don't. */
export function isUnmarkedNear(
  text: string,
  [start, end]: readonly [number, number],
  reach = 80,
  ahead = reach,
): boolean {
  return !marks.test(text.slice(Math.max(0, start - reach), end + ahead))
}
