/** What a number that is not known prints as in a table; a note under the table says so. It is not 0. */
export const UNKNOWN_CELL = '-'

/** `1.234,5`: dot for thousands, comma for decimals, none that aren't needed. */
export function numberText(value: number, decimals = 0): string {
  const factor = 10 ** decimals
  const [whole = '0', fraction] = String(Math.round(Math.abs(value) * factor) / factor).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}
