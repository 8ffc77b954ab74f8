import { formatNumber } from '@binhyen/vietnamese'

/** What a number that is not known prints as in a table; a note under the table says so. It is not 0. */
export const UNKNOWN_CELL = '-'

/** `1.234,5`: dot for thousands, comma for decimals, none that aren't needed. */
export function numberText(value: number, decimals = 0): string {
  const factor = 10 ** decimals
  return formatNumber(Math.round(value * factor) / factor)
}
