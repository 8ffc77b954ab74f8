const show = (value: number): string => value.toFixed(3)

/** A share with Wilson's 95 % interval: `0.971 (0.942–0.986)`. */
export function wilson(hits: number, total: number): string {
  if (total === 0) return 'chưa đo'
  const z = 1.96
  const share = hits / total
  const centre = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const scale = 1 + (z * z) / total
  return `${show(share)} (${show(Math.max(0, (centre - spread) / scale))}–${show(Math.min(1, (centre + spread) / scale))})`
}
