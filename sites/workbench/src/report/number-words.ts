import { formatNumber } from '@binhyen/vietnamese'

export const UNKNOWN = 'không có số liệu'

/** `1.234,5`, or that there is none: which is not 0. */
export const valueText = (value: number | null): string => (value === null ? UNKNOWN : rounded(value))

/** With at most one decimal. */
export const rounded = (value: number): string => formatNumber(Math.round(value * 10) / 10)
