import { citizenProvinces } from '../data/citizen-provinces.ts'
import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
import { isLetter, wordsAfter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

const CUE = /(?:can cuoc|cccd|dinh danh|cmnd|chung minh|so giay to|id card|vneid)/

/** The number in the machine-readable zone on the back of a card, copied with it. */
const isMachineZone = wordFact((_, folded) => /^idvnm[0-9]{22}$/.test(folded))

/**
 * Citizens' numbers: province or country (3 digits), century and sex (1), birth year (2), serial (6). There is no
 * check digit; `valid` is undefined where the structure doesn't fit but the words around say that it is one.
 * Source: Luật Căn cước 26/2023/QH15, Điều 12.
 *
 * @example findCitizenIds(matchText('CCCD 042 189 003 217'))[0]?.value // '042189003217'
 */
export function findCitizenIds(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const run of longRuns(m)) {
    for (let first = 0; first < run.length; first++) {
      const last = lastOfTwelve(run, first)
      if (last === undefined || !isAlone(m, run, first, last)) continue
      const range: Recognised['range'] = [run[first]!.start, run[last]!.end]
      const value = run
        .slice(first, last + 1)
        .map((group) => group.digits)
        .join('')
      const fits = hasStructure(value)
      // Other digits in front stand between the number and what names it.
      if (!fits && first > 0) continue
      const called = CUE.test(wordsBefore(m, range[0]))
      if (!called && (!fits || isOther(m, range))) continue
      found.push({ range, value, valid: fits ? true : undefined, kind: called ? 'called' : 'shape' })
      first = last
    }
  }
  const { ends, forms, lexicon, numeric } = wordsOf(m)
  for (const word of numeric) {
    if (!isMachineZone(lexicon, forms[word]!)) continue
    const range: Recognised['range'] = [ends[word]! - 12, ends[word]!]
    found.push({ range, value: m.folded.slice(...range), valid: true, kind: 'called' })
  }
  return mergeRecognised(found)
}

/**
 * Whether twelve digits can be the number of someone who is alive and born by `today` (ISO date). A place that is no
 * Vietnamese province may be a country's code and is no reason to say no.
 */
export function isCitizenId(digits: string, today: string): boolean {
  if (!/^\d{12}$/.test(digits) || digits.startsWith('000')) return false
  const century = 1900 + Math.floor(Number(digits[3]) / 2) * 100
  const year = century + Number(digits.slice(4, 6))
  return year <= Number(today.slice(0, 4)) && year >= Number(today.slice(0, 4)) - 125
}

/** Without a date at hand: a known province and a person of the 20th or 21st century. */
export const hasStructure = (digits: string): boolean =>
  citizenProvinces.has(digits.slice(0, 3)) && /^...[0-3]/.test(digits)

function lastOfTwelve(run: DigitRun, first: number): number | undefined {
  let length = 0
  for (let at = first; at < run.length; at++) {
    const group = run[at]!
    if (
      at > first &&
      !/^[ .\-_‐-―]{1,2}$/.test(group.gap) &&
      !(group.written === 'word' && /^, ?$/.test(group.gap))
    )
      return undefined
    length += group.digits.length
    if (length >= 12) return length === 12 ? at : undefined
  }
  return undefined
}

function isAlone(m: MatchText, run: DigitRun, first: number, last: number): boolean {
  const head = run[first]!
  const before = m.folded.slice(Math.max(0, head.start - 9), head.start)
  if (isLetter(before.at(-1)) && !/(?:^|[^a-z])(?:cccd|cc|cmnd|so|dinhdanh|cancuoc|id)$/.test(before))
    return false
  if (isLetter(m.folded[run[last]!.end]) || /[0-9][.,]$/.test(before)) return false
  if (
    first > 0 &&
    (/^[.-]$/.test(head.gap) ||
      (last > first && head.digits.length > 1 && run[first - 1]!.written !== 'word' && /^ $/.test(head.gap)))
  )
    return false
  const next = run[last + 1]
  return (
    !next ||
    !(
      /^[.-]$/.test(next.gap) ||
      (last > first && next.gap === ' ' && next.digits.length > 2 && next.written !== 'word')
    )
  )
}

/** Money, a driving licence, a bank account or a file's number may have twelve digits too. */
function isOther(m: MatchText, [start, end]: Recognised['range']): boolean {
  return (
    /^\s?(?:dong|vnd|d(?![a-z])|usd|%)/.test(wordsAfter(m, end)) ||
    /(?:stk|tai khoan|ngan hang|gplx|giay phep lai|bang lai|ma (?:ho so|don|van don)|so (?:ho so|seri|bien lai))[^0-9]{0,20}$/.test(
      wordsBefore(m, start, 40),
    )
  )
}
