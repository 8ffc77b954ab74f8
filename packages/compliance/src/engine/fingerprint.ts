/** 53 bits that are the same on every machine (cyrb53); for telling findings apart, not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

/**
 * Names findings so that they can be recognised after other lines moved: rule, segment, masked form and how many
 * of the same came before. Nothing of it comes from the match itself.
 */
export function fingerprinter(): (ruleId: string, place: string, masked: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, place, masked) => {
    const key = `${ruleId}\n${place}\n${masked}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return hash(`${key}\n${count}`)
  }
}
