const longest = 600

/** Sentence bounds around a range: a full stop before a blank, a line break, a question or exclamation mark, “;”. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  const ends = sentenceEnds(text)
  const before = ends[firstFrom(ends, start) - 1] ?? -1
  const after = ends[firstFrom(ends, end)] ?? text.length
  return [Math.max(0, start - longest, before + 1), Math.min(text.length, end + longest, after)]
}

/** The text that was asked about last: rules ask of many places in one text. */
let known: { text: string; ends: number[] } = { text: '', ends: [] }

function sentenceEnds(text: string): number[] {
  if (known.text !== text) {
    const ends: number[] = []
    for (const { index } of text.matchAll(/[\n!?;.]/g)) if (endsSentence(text, index)) ends.push(index)
    known = { text, ends }
  }
  return known.ends
}

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
  if (c === '\n' || c === '!' || c === '?' || c === ';') return true
  return (
    c === '.' &&
    !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') &&
    !/\b(?:TP|Tp|tp|BS|ThS|TS|đ\/c)$/.test(text.slice(Math.max(0, at - 4), at))
  )
}

/** The line that a range stands on, without its line break. */
export function lineAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  return [from, next === -1 ? text.length : next]
}

const marks = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

/** Whether the writing around a place has no marks at all, as half of all messages don't. */
export function isUnmarkedNear(text: string, [start, end]: readonly [number, number], reach = 80): boolean {
  return !marks.test(text.slice(Math.max(0, start - reach), end + reach))
}
