/** A share of a sample with its 95 % interval; null where nothing was sampled. */
export interface Share {
  value: number
  low: number
  high: number
}

const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000

/** Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927. */
export function shareOf(hits: number, total: number): Share | null {
  if (total === 0) return null
  const z = 1.96
  const value = hits / total
  const scale = 1 + (z * z) / total
  const centre = (value + (z * z) / (2 * total)) / scale
  const spread = (z * Math.sqrt((value * (1 - value)) / total + (z * z) / (4 * total * total))) / scale
  return { value: rounded(value), low: rounded(centre - spread), high: rounded(centre + spread) }
}

/** As a table shows it: `0.971 (0.942–0.986)`. */
export function wilson(hits: number, total: number): string {
  const share = shareOf(hits, total)
  if (!share) return 'chưa đo'
  const [value, low, high] = [share.value, share.low, share.high].map((one) => one.toFixed(3))
  return `${value} (${low}–${high})`
}
