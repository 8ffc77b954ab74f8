/** Sentence bounds around a range: a full stop before a blank, a line break, a question or exclamation mark, “;”. */
export function sentenceAround(text: string, [start, end]: readonly [number, number]): [number, number] {
  let from = start
  while (from > 0 && start - from < 600 && !endsSentence(text, from - 1)) from -= 1
  let to = end
  while (to < text.length && to - end < 600 && !endsSentence(text, to)) to += 1
  return [from, to]
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
