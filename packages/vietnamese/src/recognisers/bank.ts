import { bankNames } from '../data/banks.ts'
import type { MatchText } from '../match-text.ts'
import { wordsAfter, wordsBefore } from './context.ts'
import { numberWindows } from './number-windows.ts'
import type { NumberWindow } from './number-windows.ts'
import type { Recognised } from './recognised.ts'

const ACCOUNT = /(?:^|[^a-z])(?:stk|s\.t\.k|so tk|tk(?: so)?|tai khoan|so tai khoan|account|acc)(?:[^a-z]|$)/g
const BANK = new RegExp(`(?:^|[^a-z])(?:${bankNames}|ngan hang|chuyen khoan|ck|chuyen tien)(?:[^a-z]|$)`, 'g')
const OTHER =
  /(?:dien thoai|sdt|hotline|tong dai|goi|zalo|lien he|can cuoc|cccd|cmnd|dinh danh|mst|ma so thue|gplx|bhxh|bhyt|van ban|quyet dinh|nghi dinh|ho so)(?:[^a-z]|$)/
const MONEY = /^\s?(?:dong|vnd|d(?![a-z])|usd|trieu|ty(?![a-z])|nghin|ngan(?! hang)|k(?![a-z])|%|₫|\$)/

/**
 * Bank accounts and cards. Cards are told by their first digits and the Luhn check; accounts have no form of their own
 * (6 to 19 digits) and are told by the words around: certain after “STK”, “tài khoản”; `valid` is undefined beside the
 * name of a bank. Kinds: 'card', 'account'.
 *
 * @example findBankAccounts(matchText('STK 0123456789012 Agribank'))[0]?.kind // 'account'
 */
export function findBankAccounts(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const number of numberWindows(m, 6, 19)) {
    const { range, digits: value } = number
    if (isCard(value)) found.push({ range, value, valid: true, kind: 'card' })
    else {
      const certainty = accountCertainty(m, number)
      if (certainty)
        found.push({ range, value, valid: certainty === 'certain' || undefined, kind: 'account' })
    }
  }
  return found
}

/** Domestic cards begin with 9704 (16 or 19 digits); Visa, Mastercard and JCB have 16. */
function isCard(digits: string): boolean {
  if (digits.startsWith('9704')) return (digits.length === 16 || digits.length === 19) && passesLuhn(digits)
  return digits.length === 16 && /^(?:4|5[1-5]|2[2-7]|35)/.test(digits) && passesLuhn(digits)
}

/** The check of ISO/IEC 7812-1, Annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

function accountCertainty(
  m: MatchText,
  { range, digits, grouped }: NumberWindow,
): 'certain' | 'perhaps' | undefined {
  const after = wordsAfter(m, range[1], 40)
  if (MONEY.test(after) || (grouped && digits.endsWith('000')) || /^1[89]00/.test(digits)) return undefined
  if (/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits)) return undefined
  const before = wordsBefore(m, range[0], 70)
  const account = [...before.matchAll(ACCOUNT)].at(-1)
  if (account && !OTHER.test(before.slice(account.index))) return 'certain'
  if (digits.length < 8) return undefined
  const bank = [...before.matchAll(BANK)].at(-1)
  if (bank && !OTHER.test(before.slice(bank.index))) return 'perhaps'
  const named = after.search(BANK)
  return named !== -1 && named < 6 && !OTHER.test(before) ? 'perhaps' : undefined
}
