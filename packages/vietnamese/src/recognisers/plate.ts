import { digitWords } from '../data/digit-words.ts'
import { armyLetters, documentLetters, plateProvinces } from '../data/plates.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { spelledDigits } from './spelled.ts'

const CUE =
  /(?<![a-z])(?:bien so|bien kiem soat|bks|bsx|bs|bien xe|bien dang ky|so xe|bien (?:trang|vang|xanh|do)|mang bien|bien|xe (?:may|o to|oto|dap dien|may dien|con|tai|ba gac|khach)|o to|oto|xe)(?![a-z])/
/** Words with which a plate may be read out; after a mere vehicle it needs five digits. */
const saidCues = patternFinder(
  /(?<![a-z])(?:(bien so|bien kiem soat|bks|bsx|bien xe|so xe|bien dang ky|bien)|xe may|xe o to|o to|xe tai|xe dien|xe con|xe khach)(?![a-z])/,
)
const GAP = String.raw`[ .\-‐-―_]{0,3}`
const DIGIT = '[0-9oil]'
const SERIES = `(?:md ?${DIGIT}?|[a-z]d?${DIGIT}?|[a-z]{2})`
const FIVE = `${DIGIT}{3}[ .-]{0,2}${DIGIT}{2}`

/** 38A-123.45, 38-B1 123.45, 38-MĐ1 123.45, 38LD-001.23; and with four digits, 38A-1234. */
const civil = patternFinder(
  new RegExp(`(?<![a-z0-9.,/])([0-9]{2})${GAP}(${SERIES})${GAP}(${FIVE}|${DIGIT}{4})(?![0-9a-z]|[.,/][0-9])`),
)
const army = patternFinder(
  new RegExp(
    `(?<![a-z0-9])(${[...armyLetters].join('|').toLowerCase()})[ -]{1,3}([0-9]{2})[ -]{1,3}([0-9]{2})(?![0-9a-z]|[-./:%][0-9])`,
  ),
)
const diplomatic = patternFinder(
  /(?<![a-z0-9])([0-9]{2})[ .-]{0,3}([0-9]{3})[ .-]{0,3}(ng|nn|qt|cv)[ .-]{0,3}([0-9]{2,3})(?![0-9a-z])/,
)
const DIGIT_SOON = new RegExp(
  `^[^0-9]{0,24}?(?:[0-9]|(?<![a-z])(?:${[...digitWords.keys()].join('|')})(?![a-z]))`,
)
/** The same after “biển số”, digits spaced out or said: “ba tám A, một hai ba bốn năm”. */
const SAID =
  /^[^0-9]{0,24}?([0-9])[ .-]{0,2}([0-9])[ ,.-]{0,3}(md|[a-z]{1,2})((?:[ ,.-]{0,4}[0-9]){4,6})(?![0-9a-z])/

/**
 * Vehicle plates. Kinds: 'civil' (cars 38A-123.45, motorbikes 38-B1 123.45, electric ones 38-MĐ1 123.45), 'army'
 * (TM-12-34), 'diplomatic' (80-011-NG-01). Without a word such as “biển số” or “xe” before it, only the exact way of
 * writing counts. `value` has no spaces or signs: 38A12345.
 * Source: Thông tư 79/2024/TT-BCA, Điều 37 and annexes.
 *
 * @example findPlates(matchText('xe máy 38-B1 123.45'))[0]?.value // '38B112345'
 */
export function findPlates(m: MatchText): Recognised[] {
  return mergeRecognised(
    [...civilPlates(m)],
    [...armyPlates(m)],
    [...diplomaticPlates(m)],
    [...saidPlates(m)],
  )
}

function* civilPlates(m: MatchText): Generator<Recognised> {
  for (const { 0: written, 1: province, 2: series, 3: number, index } of civil(m)) {
    if (!plateProvinces.has(province!)) continue
    const end = index + written.length
    const before = wordsBefore(m, index)
    if (
      /(?:quoc lo|ql|tinh lo|km|lo|thua|so|so hieu)[ .:]*$/.test(before) &&
      !/bien so[ .:]*$|bien kiem soat so[ :]*$/.test(before)
    )
      continue
    const called = isCalled(before, CUE)
    if (!called && !isExact(m.text.slice(index, end), series!, number!)) continue
    yield {
      range: [index, end],
      value: plateValue(province!, series!, number!, m.text.slice(index, end)),
      valid: true,
      kind: 'civil',
    }
  }
}

/** Without a cue: capitals, a sign or nothing between (never a space alone in front), five digits, no document's letters. */
function isExact(written: string, series: string, number: string): boolean {
  if (documentLetters.has(series.toUpperCase()) || /[oil]/i.test(number)) return false
  if (!/^\d{2}-?(?:MĐ\d?|[A-ZĐ]{1,2}|[A-ZĐ]\d)[ .-]{0,3}\d{3}\.?\d{2}$/.test(written)) return false
  return /[-.]/.test(written) || /^\d{2}[A-Z]\d?\d{5}$/.test(written)
}

function plateValue(province: string, series: string, number: string, written: string): string {
  const letters = /Đ/i.test(written) ? series.replace('d', 'đ') : series
  const figures = number.replace(/[ .-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  return `${province}${letters.replace(/ /g, '').toUpperCase()}${figures}`
}

function* armyPlates(m: MatchText): Generator<Recognised> {
  for (const { 0: written, 1: letters, 2: first, 3: second, index } of army(m)) {
    const value = letters!.toUpperCase()
    const range: Recognised['range'] = [index, index + written.length]
    const exact = /^[A-Z]{2}-\d{2}-\d{2}$/.test(m.text.slice(...range))
    if (!exact && !isCalled(wordsBefore(m, index), CUE)) continue
    yield { range, value: `${value}${first}${second}`, valid: true, kind: 'army' }
  }
}

function* diplomaticPlates(m: MatchText): Generator<Recognised> {
  for (const { 0: written, 1: province, 2: country, 3: series, 4: number, index } of diplomatic(m)) {
    if (!plateProvinces.has(province!)) continue
    const range: Recognised['range'] = [index, index + written.length]
    if (/[^0-9a-z .-]/i.test(m.text.slice(...range))) continue
    const capitals = /[NQC][GNTV]/.test(m.text.slice(...range))
    if (!capitals && !isCalled(wordsBefore(m, index), CUE)) continue
    yield {
      range,
      value: `${province}${country}${series!.toUpperCase()}${number}`,
      valid: true,
      kind: 'diplomatic',
    }
  }
}

function* saidPlates(m: MatchText): Generator<Recognised> {
  for (const cue of saidCues(m)) {
    const from = cue.index + cue[0].length
    if (!DIGIT_SOON.test(m.folded.slice(from, from + 34))) continue
    const spelled = spelledDigits(m, from, from + 90)
    const match = SAID.exec(spelled.text)
    if (match === null) continue
    const [written, one, two, series, said] = match as unknown as [string, string, string, string, string]
    const digits = said.replace(/[^0-9]/g, '')
    if (cue[1] === undefined && digits.length === 4) continue
    if (!plateProvinces.has(one + two) || documentLetters.has(series.toUpperCase())) continue
    const first = written.search(/[0-9]/)
    const last = written.length - 1
    const range: Recognised['range'] = [spelled.starts[first]!, spelled.ends[last]!]
    const value = plateValue(one + two, series, digits, m.text.slice(...range))
    yield { range, value, valid: true, kind: 'civil' }
  }
}
