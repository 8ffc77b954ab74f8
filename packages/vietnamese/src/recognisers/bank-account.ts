import { bankNames } from '../data/banks.ts'
import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
import { calledNumbers, isCalled, isJoint } from './called-numbers.ts'
import { isLetter, wordsAfter, wordsBefore } from './context.ts'
import { longRuns } from './loose-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { standingNumbers } from './standing-numbers.ts'

const SURE =
  /(?<![a-z])(?:s\.?t\.?k|t\.? ?khoan|so tai khoan|so tk|tk so|tai khoan|so the|the atm|the visa|the ngan hang|the tin dung|account|acc|tk|t\/k)(?![a-z])/
const CUE = new RegExp(
  `${SURE.source}|(?<![a-z])(?:chuyen khoan|ck|c/k|chuyen tien|chuyen|ngan hang|nop vao|gui (?:vao|ve|tien)|ung ho|vi dien tu|ctk|chu tk|dong (?:tien|quy|phi)|nhan tien|tra no|${bankNames})(?![a-z])`,
)
const BANK = new RegExp(
  `^[ ,:()\\-–|/]{0,4}(?:tai |o |ngan hang |nh |bank )*(?:${bankNames}|ngan hang)(?![a-z])`,
)
const SAID_AFTER = /^,? la (?:stk|tk|so tk|so tai khoan|tai khoan)(?![a-z])/
const ACCOUNT_LENGTHS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
/** A day, or years: “12 - 15 - 2026”, “2025 - 2030”. */
const DATE = /^(?:\d{1,2}\D{1,3}\d{1,2}\D{1,3}(?:19|20)\d\d|(?:(?:19|20)\d\d(?:\D{1,3}|$)){2,})$/
const BANK_BEFORE = new RegExp(`(?<![a-z])(?:${bankNames})[ :-]{1,3}$`)
const AMOUNT = /^\s?(?:(?:dong|trieu|nghin|ty|k)(?![a-z])|d(?![a-z/])|ngan(?! hang)|%|\/[0-9])/
const CARD_LENGTHS = [16, 19]
const isLettered = wordFact((_, folded) => /^(?=.*[0-9]{4})(?=.*[a-z])[a-z0-9]{7,20}$/.test(folded))
const RIGHT_BEFORE = /(?:stk|tai khoan|tk|account)(?: (?:so|la|cua \w{1,8}|nay|nhan|ngan hang))*[ :]{1,3}$/

/**
 * Whether the last digit of a card's number checks the rest.
 * Source: ISO/IEC 7812-1, annex B.
 *
 * @example passesLuhn('9704366600000009') // true
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, doubled = false; at >= 0; at--, doubled = !doubled) {
    const digit = Number(digits[at]) * (doubled ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return digits.length > 0 && sum % 10 === 0
}

/**
 * Bank accounts (6 to 19 digits, told by the words or the bank's name around them) and cards (16 or 19 digits that
 * begin like a Vietnamese 9704, Visa, Mastercard or JCB card and pass Luhn's check, anywhere; a 9704 that fails it is
 * `valid: undefined`). Beside the name of a bank alone an account is `valid: undefined`. Kinds: 'account', 'card', and
 * 'unnamed' for a long number that stands alone: an account or a paper of somebody, the words don't say which.
 *
 * @example findBankAccounts(matchText('STK 1023456789 Vietcombank'))[0]?.value // '1023456789'
 */
export const findBankAccounts = (m: MatchText): Recognised[] =>
  mergeRecognised(
    [...findCards(m)],
    calledAccounts(m),
    [...letteredAccounts(m)],
    accountsBesideBank(m),
    unnamedNumbers(m),
  )

const unnamedNumbers = (m: MatchText): Recognised[] =>
  standingNumbers(m)
    .filter(({ grouped, labelled }) => grouped !== 'pairs' || labelled)
    .map(({ range, digits }) => ({ range, value: digits, valid: undefined, kind: 'unnamed' }))

const calledAccounts = (m: MatchText): Recognised[] =>
  calledNumbers(m, CUE, ACCOUNT_LENGTHS).flatMap(({ range, digits, before }) => {
    const sure = isCalled(before, SURE)
    if (isOther(m, range, digits, sure)) return []
    return [{ range, value: digits, valid: sure || undefined, kind: 'account' }]
  })

function accountsBesideBank(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const run of longRuns(m)) {
    for (const { start, end, digits, written } of run) {
      if (written === 'word' || digits.length < 6 || digits.length > 19) continue
      const after = wordsAfter(m, end, 40)
      const isSaid = SAID_AFTER.test(after)
      if (!isSaid && digits.length < 8) continue
      if (!(isSaid || BANK.test(after)) || isOther(m, [start, end], digits, isSaid)) continue
      found.push({ range: [start, end], value: digits, valid: undefined, kind: 'account' })
    }
  }
  return found
}

/** Accounts with letters among the digits, as some banks have: “tài khoản 711A12345678”, “STK VQRQ00012345”. */
function* letteredAccounts(m: MatchText): Generator<Recognised> {
  const { starts, ends, forms, lexicon, numeric } = wordsOf(m)
  for (const word of numeric) {
    if (!isLettered(lexicon, forms[word]!)) continue
    const range: Recognised['range'] = [starts[word]!, ends[word]!]
    if (!RIGHT_BEFORE.test(wordsBefore(m, range[0]))) continue
    yield { range, value: m.text.slice(...range).toUpperCase(), valid: true, kind: 'account' }
  }
}

function* findCards(m: MatchText): Generator<Recognised> {
  for (const run of longRuns(m)) {
    for (let first = 0; first < run.length; first++) {
      if (first > 0 && run[first]!.digits.length < 4) continue
      const card = cardFrom(m, run, first)
      if (!card) continue
      yield card.recognised
      first = card.last
    }
  }
}

/** The longest card that begins with a group: a domestic one has 16 or 19 digits. */
function cardFrom(m: MatchText, run: DigitRun, first: number) {
  let found: { recognised: Recognised; last: number } | undefined
  let digits = ''
  for (let at = first; at < run.length && at < first + 19 && digits.length < 19; at++) {
    if (at > first && !isJoint(run, at)) break
    const group = run[at]!
    digits += group.digits
    if (!CARD_LENGTHS.includes(digits.length) || !/^(?:9704|4|5[1-5]|2[2-7]|35)/.test(digits)) continue
    if (/^[.-]$/.test(run[at + 1]?.gap ?? '') || isLetter(m.folded[group.end])) continue
    const valid = passesLuhn(digits) || undefined
    if (!valid && !digits.startsWith('9704')) continue
    const range: Recognised['range'] = [run[first]!.start, group.end]
    found = { recognised: { range, value: digits, valid, kind: 'card' }, last: at }
  }
  return found
}

/** Money, a date, a service number or a document's number after “chuyển khoản”, “ngân hàng” … is no account. */
function isOther(m: MatchText, [start, end]: Recognised['range'], digits: string, direct: boolean): boolean {
  const written = m.text.slice(start, end)
  const after = wordsAfter(m, end)
  if (AMOUNT.test(after) || (!(direct && digits.length > 8) && /^\s?(?:vnd|usd)(?![a-z])/.test(after)))
    return true
  if (DATE.test(written)) return true
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written) && digits.endsWith('000')) return true
  if (/(?<![a-z])kho bac(?![a-z])/.test(wordsBefore(m, start, 40))) return true
  if (direct) return false
  if (
    digits.length < 8
      ? !BANK_BEFORE.test(wordsBefore(m, start, 20))
      : digits.length < 9 && /\d\D+\d/.test(written)
  )
    return true
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written) || /^1[89]00|^[1-9]\d{0,8}000$/.test(digits)) return true
  if (/^[-‐-―]?\s?(?:19|20)\d\d/.test(after)) return true
  return /(?:hotline|goi|dien thoai|sdt|duong day nong|lien he|zalo|tong dai|cccd|can cuoc|cmnd|mst|ma so thue)[^0-9]{0,12}$/.test(
    wordsBefore(m, start, 40),
  )
}
