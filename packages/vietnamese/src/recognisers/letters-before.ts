import { letterNames } from '../data/letter-names.ts'
import type { MatchText } from '../match-text.ts'

/** Letters that stand before the digits of a number: “C”, “H S”, “cê nờ”. */
export interface LettersBefore {
  start: number
  /** In lower case. */
  letters: string
  /** Whether one at least is said by its name. */
  said: boolean
}

const SIGNS = /[ .\-_‐-―:]{0,3}$/
const WORD = /[a-z]{1,4}$/
/** Longest name with the signs after it. */
const REACH = 8

/**
 * The last `count` letters before a place, each alone, or glued to each other and to the digits; undefined where words
 * stand there. A letter that is said must bear its marks, unless `unmarked` allows “xe” for xê.
 */
export function lettersBefore(
  { text, folded }: MatchText,
  place: number,
  count: number,
  unmarked: boolean,
): LettersBefore | undefined {
  let start = place
  let letters = ''
  let said = false
  while (letters.length < count) {
    const near = folded.slice(Math.max(0, start - REACH), start)
    const signs = SIGNS.exec(near)![0].length
    const word = WORD.exec(near.slice(0, near.length - signs))?.[0]
    if (word === undefined) return undefined
    const end = start - signs
    const name = letterNames.get(word)
    const written = text.slice(end - word.length, end).toLowerCase()
    const isName = name !== undefined && (name.marked.includes(written) || (unmarked && written === word))
    if (isName && name) {
      letters = name.letter + letters
      said = true
    } else if (word.length <= count - letters.length) {
      letters = word + letters
    } else {
      return undefined
    }
    start = end - word.length
    if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) return undefined
  }
  return { start, letters, said }
}
