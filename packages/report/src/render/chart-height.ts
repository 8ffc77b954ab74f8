import type { Chart } from '../document/types.ts'

/** Height of a chart in pixels (96 to an inch), the same in every format, so that pages break alike. */
export const chartHeight = ({ form, categories, series }: Chart): number =>
  form === 'bar' ? 40 + 24 * categories.length * Math.max(1, series.length) : 220
