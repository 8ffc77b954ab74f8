import { kindFinder, SHOUTED, wordsOf } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { lineAround } from './sentence.ts'

/** Rows of signs that shout: “!!”, “!?!”, “???”. */
export function* loudMarks(text: string): Generator<{ 0: string; index: number }> {
  if (!['!!', '!?!', '???'].some((signs) => text.includes(signs))) return
  for (const row of text.matchAll(/[!?]{2,}/g)) {
    if (row[0].includes('!!')) yield row
    else
      for (const part of row[0].matchAll(/!\?!|\?{3,}/g)) yield { 0: part[0], index: row.index + part.index }
  }
}

const capital = '[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]'
/** Six words in capitals. */
const shouting = new RegExp(`${capital}{2,40}(?:[ ,]{1,3}${capital}{2,40}){5,40}`, 'g')
/** The first and the last may be parts of words. */
const inner = 4

const loudWords = kindFinder(({ shapes }, form) => ((shapes[form] ?? 0) & SHOUTED) !== 0)

/** Rows of words in capitals within a line that has small letters, too. */
export function shouted(m: MatchText): [number, number][] {
  const ranges: [number, number][] = []
  const words = wordsOf(m)
  const { starts, ends } = words
  let line = { end: -1, mixed: false }
  let free = 0
  const loud = loudWords(words)
  for (let at = 0; at < loud.length; at++) {
    const first = loud[at] ?? 0
    let place = first + 1
    while (loud[at + 1] === place) {
      at += 1
      place += 1
    }
    if (place - first < inner) continue
    const from = Math.max(free, starts[first - 1] ?? 0)
    for (const found of m.text.slice(from, ends[place] ?? m.text.length).matchAll(shouting)) {
      const range: [number, number] = [from + found.index, from + found.index + found[0].length]
      free = range[1]
      if (free > line.end) {
        const [from, to] = lineAround(m.text, range)
        line = { end: to, mixed: /\p{Ll}{2,}/u.test(m.text.slice(from, to)) }
      }
      if (line.mixed) ranges.push(range)
    }
  }
  return ranges
}
