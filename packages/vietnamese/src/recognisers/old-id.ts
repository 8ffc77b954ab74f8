import type { MatchText } from '../match-text.ts'
import { calledNumbers } from './called-numbers.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'

const CUE =
  /(?<![a-z])(?:c\.?m\.?n\.?d|cmtnd|cmt|cmnn|c\/m|cm|chung minh(?: (?:thu|nhan dan|nd))?|cm thu|giay cm|so cm|(?:giay to|giay|the|so) cu|tuy than)(?![a-z])/

/** Cards of soldiers and police officers. */
const SOLDIER = /(?<![a-z])(?:chung minh (?:si quan|quan|cong an)|cm(?:sq|qn|cand))/

/**
 * Numbers of the old identity card: nine digits, without structure, so only where the words say what it is; and
 * the eight digits of a soldier's card.
 * The card has had no legal value since 01/01/2025. Source: Luật Căn cước 26/2023/QH15, Điều 46.
 *
 * @example findOldIds(matchText('CMND số 184 123 456'))[0]?.value // '184123456'
 */
export const findOldIds = (m: MatchText): Recognised[] =>
  mergeRecognised(calledNumbers(m, CUE, [9]), calledNumbers(m, SOLDIER, [8])).map(({ range, digits }) => ({
    range,
    value: digits,
    valid: true,
  }))
