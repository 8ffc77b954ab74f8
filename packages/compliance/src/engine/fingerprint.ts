/**
 * The two halves of a hash while it is made: more text may follow. 53 bits that are the same on every machine (cyrb53);
 * for telling findings apart, not for secrets.
 */
type Halves = readonly [a: number, b: number]
const seed: Halves = [0xdeadbeef, 0x41c6ce57]

function mixed(text: string, [first, second]: Halves): Halves {
  let a = first
  let b = second
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  return [a, b]
}

function finished([first, second]: Halves): string {
  const a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  const b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (2097151 & b).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0')
}

/**
 * Names findings so that they can be recognised after other lines moved: rule, segment, masked form and how many
 * of the same came before. Nothing of it comes from the match itself.
 */
export function fingerprinter(): (ruleId: string, place: string, masked: string) => string {
  const seen = new Map<string, { count: number; halves: Halves }>()
  return (ruleId, place, masked) => {
    const key = `${ruleId}\n${place}\n${masked}`
    let same = seen.get(key)
    if (!same) seen.set(key, (same = { count: 0, halves: mixed(`${key}\n`, seed) }))
    same.count += 1
    return finished(mixed(String(same.count), same.halves))
  }
}
