import type { MatchText } from '../match-text.ts'
import { isGiven, isMiddle, isStranger } from './score.ts'
import type { Word } from './words.ts'

/** “Lợi 0907 …, Đức 0377 …”: a telephone number behind a name. */
export const isBeforeNumber = ({ text }: MatchText, end: number): boolean =>
  text.charCodeAt(end) === 32 &&
  text.charCodeAt(end + 1) === 48 &&
  /^ 0[1-9][\d. ]{7}/.test(text.slice(end, end + 12))

const mayBeListed = (word: string): boolean =>
  (isGiven(word, false) || isMiddle(word, false)) && !isStranger(word)

const isNumbered = (m: MatchText, chain: readonly Word[], index: number): boolean =>
  chain.length - index <= 2 && index === 0 && isBeforeNumber(m, chain.at(-1)!.end)

/** “Khương Duy và Vân Khánh”: who is named beside a person is one, too. */
const goesOnFrom = ({ text }: MatchText, named: number, start: number): boolean =>
  named >= 0 &&
  start - named < 12 &&
  /^(?: và| với| cùng|,|;| cùng vợ| cùng chồng) $/.test(text.slice(named, start))

/** Whether a capitalised word stands in a list of people, or before somebody's telephone number. */
export const isListed = (m: MatchText, chain: readonly Word[], index: number, named: number): boolean =>
  mayBeListed(chain[index]!.text) &&
  (goesOnFrom(m, named, chain[index]!.start) || isNumbered(m, chain, index))
