const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })

/**
 * A number as Vietnamese documents print it: dot for thousands, comma for decimals, at most three of them.
 *
 * @example formatNumber(1234.5) // '1.234,5'
 */
export const formatNumber = (value: number): string => numbers.format(value)

/**
 * An ISO date as people write it. What is no ISO date comes back unchanged.
 *
 * @example formatDate('2026-11-09') // '09/11/2026'
 */
export const formatDate = (isoDate: string): string =>
  isoDate.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
