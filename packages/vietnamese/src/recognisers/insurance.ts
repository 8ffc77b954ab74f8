import { insuredGroups } from '../data/insured-groups.ts'
import type { MatchText } from '../match-text.ts'
import { calledNumbers, isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import type { Recognised } from './recognised.ts'

const CUE =
  /(?<![a-z])(?:bhxh|bhyt|bao hiem(?: xa hoi| y te| xh| yt)?|so so(?: bao hiem)?|the bao hiem)(?![a-z])/
/** Two letters, 1 digit (share), 2 digits (province), 10 digits (insurance number). */
const CARD = /(?<![a-z0-9])[a-z]{2}[ .-]?[1-5](?:[ .-]?[0-9oil]){12}(?![0-9a-z])/g

/**
 * Insurance numbers: the 15 characters of the health card anywhere, if the two letters are a group of insured people,
 * and the 10 digits of the social insurance number after its name. Kinds: 'health', 'social'.
 * Source: Quyết định 1351/QĐ-BHXH of 16/11/2015 (health card); Quyết định 346/QĐ-BHXH of 28/3/2019 (numbers).
 *
 * @example findInsuranceNumbers(matchText('thẻ DN 4 42 0123456789'))[0]?.value // 'DN4420123456789'
 */
export function findInsuranceNumbers(m: MatchText): Recognised[] {
  const found: Recognised[] = calledNumbers(m, CUE, [10]).map(({ range, digits }) => ({
    range,
    value: digits,
    valid: true,
    kind: 'social',
  }))
  for (const { 0: written, index } of m.folded.matchAll(CARD)) {
    const plain = written.replace(/[ .-]/g, '').toUpperCase()
    const letters = plain.slice(0, 2)
    const value = letters + plain.slice(2).replace(/O/g, '0').replace(/[IL]/g, '1')
    const known = insuredGroups.has(letters)
    if (!known && !isCalled(wordsBefore(m, index), CUE)) continue
    found.push({ range: [index, index + written.length], value, valid: known || undefined, kind: 'health' })
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}
