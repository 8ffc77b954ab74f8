/** Middle value of sorted numbers; the mean of the middle two for an even number of them; null for none. */
export function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

/** Nearest-rank percentile of sorted numbers: the smallest one that `share` of them do not exceed; null for none. */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null
}

/** Arithmetic mean to one decimal; null for no numbers. */
export function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  return round(numbers.reduce((sum, n) => sum + n, 0) / numbers.length, 1)
}

/** `part` of `whole` in percent to one decimal; null where there is no whole. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : round((part / whole) * 100, 1)
}

/** Rounds half away from zero, so that sums of decimals come out as people write them. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * scale) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
