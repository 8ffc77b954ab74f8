import type { MatchText } from '../match-text.ts'
import { calledNumbers, isCalled } from './called-numbers.ts'
import { wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { standingNumbers } from './standing-numbers.ts'

const CUE =
  /(?<![a-z])(?:mst|m\.s\.t|ms thue|(?:ma|so|ke khai|dang ky|nop|khai) (?:so )?thue|ms ?dn|tax ?code|tin|(?:ho kinh doanh|hkd|ho kd|doanh nghiep|dn|cong ty|cty|cua hang|hop tac xa|htx|nha thau|dai ly|chi nhanh|xuong|quan)[^0-9,]{0,24} (?:ma|ma so|ms))(?: (?:cn|ca nhan|so))?(?![a-z])/
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * Whether ten digits, or thirteen with a branch, are a tax code: the tenth digit checks the nine before it.
 * Source: the algorithm of the General Department of Taxation as in python-stdnum (stdnum.vn.mst); Thông tư
 * 86/2024/TT-BTC on the structure.
 *
 * @example isTaxCode('0100233488') // true
 */
export function isTaxCode(digits: string): boolean {
  if (!/^\d{10}(?:\d{3})?$/.test(digits) || digits.slice(2, 9) === '0000000' || digits.slice(10) === '000')
    return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return 10 - (sum % 11) === Number(digits[9])
}

/**
 * Tax codes after their name (`valid` undefined where the check digit disagrees: perhaps a slip of the pen), codes of
 * branches anywhere (ten digits, hyphen, three), and ten digits with a right check digit that stand alone. Kind 'person' begins with 8, else 'organisation'.
 *
 * @example findTaxCodes(matchText('MST: 0100233488'))[0]?.valid // true
 */
export function findTaxCodes(m: MatchText): Recognised[] {
  const found: Recognised[] = calledNumbers(m, CUE, [10, 13]).map(({ range, digits }) =>
    recognised(range, digits),
  )
  for (const run of longRuns(m)) {
    for (const [at, group] of run.entries()) {
      const branch = run[at + 1]
      if (group.digits.length !== 10 || branch?.digits.length !== 3 || branch.gap !== '-') continue
      const digits = group.digits + branch.digits
      const range: Recognised['range'] = [group.start, branch.end]
      if (!isTaxCode(digits) || isCalled(wordsBefore(m, group.start), CUE)) continue
      found.push(recognised(range, digits))
    }
  }
  const standing = standingNumbers(m)
    .filter(({ digits }) => digits.length === 10 && isTaxCode(digits))
    .map(({ range, digits }) => recognised(range, digits))
  return mergeRecognised(found, standing)
}

const recognised = (range: Recognised['range'], digits: string): Recognised => ({
  range,
  value: digits.length > 10 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits,
  valid: isTaxCode(digits) || undefined,
  kind: digits.startsWith('8') ? 'person' : 'organisation',
})
