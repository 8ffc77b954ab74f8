import { feesOn, type Fee } from '@binhyen/model'
import { formatNumber } from '@binhyen/vietnamese'

/** 7000 → '7.000 đ'; 0 → 'Không mất tiền' */
export const money = (amount: number): string =>
  amount === 0 ? 'Không mất tiền' : `${formatNumber(amount)} đ`

/**
 * The fee in the words of the summary box, on a day. Reductions for some people only stand in the table below it.
 * @example feeSummary(fees, '2026-11-09') // '7.000 đ trực tuyến, 15.000 đ tại chỗ'
 */
export function feeSummary(fees: readonly Fee[], date: string): string {
  const current = feesOn(fees, date)
  const general = current.filter((fee) => !fee.condition)
  const told = reduced(general.length > 0 ? general : current)
  const [first] = told
  if (!first) return 'Hỏi khi nộp'
  const { counter, online } = first
  if (told.length > 1) {
    const amounts = told.flatMap((fee) => [fee.counter, fee.online]).filter((amount) => amount !== undefined)
    const least = Math.min(...amounts)
    if (amounts.length === 0) return 'Xem mức phí'
    const most = Math.max(...amounts)
    return most === least ? money(least) : `${formatNumber(least)} đến ${money(most)}`
  }
  if (online === undefined) return counter === undefined ? 'Hỏi khi nộp' : money(counter)
  if (counter === undefined) return `${money(online)} trực tuyến`
  if (online === counter) return money(counter)
  return `${money(online)} trực tuyến, ${money(counter).toLowerCase()} tại chỗ`
}

/** Where a temporary rate holds for the same thing, the list price is not the one that counts today. */
const reduced = (fees: readonly Fee[]): Fee[] =>
  fees.filter(
    (fee) => fee.until !== undefined || !fees.some((other) => other.label === fee.label && other.until),
  )

/** The rows of one fee: one where counter and online cost the same, none for what is not known. */
export function feeRows({ counter, online }: Fee): { way: string; amount: number }[] {
  if (counter !== undefined && counter === online)
    return [{ way: 'Tại chỗ hoặc trực tuyến', amount: counter }]
  return [
    ...(counter === undefined ? [] : [{ way: 'Nộp tại chỗ', amount: counter }]),
    ...(online === undefined ? [] : [{ way: 'Nộp trực tuyến', amount: online }]),
  ]
}
