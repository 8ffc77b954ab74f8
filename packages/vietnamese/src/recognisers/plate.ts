import { armyLetters, documentLetters, plateProvinces } from '../data/plates.ts'
import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import { mergeRecognised } from './merge.ts'
import { plateStarts, readPlate } from './plate-signs.ts'
import type { PlateSigns } from './plate-signs.ts'
import type { Recognised } from './recognised.ts'
import { isThing } from './standing-numbers.ts'

const CUE =
  /(?<![a-z])(?:bien so|ro? ?mooc|moo?c|dau keo|bien kiem soat|bks|bsx|bs|bien xe|bien dang ky|so xe|bien (?:trang|vang|xanh|do)|mang bien|bien|xe (?:may|o to|oto|dap dien|may dien|con|tai|ba gac|khach)|o to|oto|xe|tay ga|wave|sirius|exciter|dream|vision|vario|air ?blade|ban tai)(?![a-z])/
/** Any word of traffic near a plate that is written in an unusual way. */
const TRAFFIC =
  /(?<![a-z])(?:xe|bien|bks|bsx|bs|o ?to|ro? ?mooc|moo?c|dau keo|container|taxi|lai xe|tai xe|phat nguoi|csgt|dau lan|do sai|wave|sirius|exciter|dream|vision|air ?blade|vario|vespa|winner|future|jupiter|honda|yamaha|suzuki|tay ga|ban tai|dang kiem|ca ?vet|chinh chu|sang ten|bo chay|quet|tong|vinfast|cho muon|vuot|vi pham)(?![a-z])/

const army = patternFinder(
  new RegExp(
    `(?<![a-z0-9])(${[...armyLetters].join('|').toLowerCase()})[ -]{1,3}([0-9]{2})[ -]{1,3}([0-9]{2})(?![0-9a-z]|[-./:%][0-9])`,
  ),
)
const diplomatic = patternFinder(
  /(?<![a-z0-9])([0-9]{2})[ .-]{0,3}([0-9]{3})[ .-]{0,3}(ng|nn|qt|cv)[ .-]{0,3}([0-9]{2,3})(?![0-9a-z])/,
)
/**
 * Vehicle plates. Kinds: 'civil' (cars 38A-123.45, motorbikes 38-B1 123.45, electric ones 38-MĐ1 123.45), 'army'
 * (TM-12-34), 'diplomatic' (80-011-NG-01). Without a word such as “biển số” or “xe” before it, only the exact way of
 * writing counts. `value` has no spaces or signs: 38A12345.
 * Source: Thông tư 79/2024/TT-BCA, Điều 37 and annexes.
 *
 * @example findPlates(matchText('xe máy 38-B1 123.45'))[0]?.value // '38B112345'
 */
export function findPlates(m: MatchText): Recognised[] {
  return mergeRecognised([...civilPlates(m)], [...armyPlates(m)], [...diplomaticPlates(m)])
}

function* civilPlates(m: MatchText): Generator<Recognised> {
  for (const start of plateStarts(m)) {
    const loose = readPlate(m, start, true)
    if (!loose || !plateProvinces.has(loose.province)) continue
    const before = wordsBefore(m, start)
    const called = isCalled(before, CUE)
    const plate = called ? loose : readPlate(m, start, false)
    if (!plate || documentLetters.has(plate.series.toUpperCase()) || !isAlone(m, plate)) continue
    if (OTHER.test(before) || (!called && (isThing(before) || !isTelling(m, plate)))) continue
    const written = m.text.slice(...plate.range)
    const letters = /Đ/i.test(written) ? plate.series.replace('d', 'đ') : plate.series
    yield {
      range: plate.range,
      value: `${plate.province}${letters.toUpperCase()}${plate.number}`,
      valid: true,
      kind: 'civil',
    }
  }
}

/** Roads, plots and documents: “quốc lộ 15A”, “thửa 38”. */
const OTHER = /(?:quoc lo|ql|tinh lo|km|lo|thua|(?<!(?:bien|xe|soat) )so|so hieu)[ .:]*$/

/** No part of a longer code or number. */
function isAlone({ folded }: MatchText, { range: [start, end] }: PlateSigns): boolean {
  return (
    !/[a-z0-9][.,/-]?$/.test(folded.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[a-z0-9]|[.,/-][0-9])/.test(folded.slice(end, end + 2))
  )
}

/** Whether a plate of five digits needs no name: written as on the plate, or with traffic in the sentence. */
function isTelling(m: MatchText, { range: [start, end], series, number, glued }: PlateSigns): boolean {
  if (number.length !== 5) return false
  const written = m.text.slice(start, end)
  if (/^\d{2}-?(?:MĐ\d?|[A-ZĐ]{1,2}|[A-ZĐ]\d)[ .-]{0,3}\d{3}\.?\d{2}$/.test(written))
    return /[-.]/.test(written) || /^\d{2}[A-Z]\d?\d{5}$/.test(written)
  // “51k 345” is a price, “20h” an hour; a series with its digit is neither.
  if (
    glued &&
    (series.length > 1 || !/[khgmd]/.test(series)) &&
    /^.{2,5}[ .-]{0,3}\d{3}[ .-]{0,3}\d{2}$/.test(written)
  )
    return true
  return TRAFFIC.test(m.folded.slice(Math.max(0, start - 60), start) + m.folded.slice(end, end + 40))
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
