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
  return (
    hex((b >>> 12) & 511) + hex(b & 4095) + hex(a >>> 24).slice(1) + hex((a >>> 12) & 4095) + hex(a & 4095)
  )
}

const threeDigits = Array.from({ length: 4096 }, (_, value) => value.toString(16).padStart(3, '0'))
const hex = (value: number): string => threeDigits[value] ?? ''

/**
 * Names findings so that they can be recognised after other lines moved: rule, segment, masked form and how many
 * of the same came before. Nothing of it comes from the match itself.
 */
export function fingerprinter(): (ruleId: string, place: string, masked: string) => string {
  const seen = new Map<string, Map<string, { count: number; halves: Halves }>>()
  let last = { ruleId: '', place: '', seen: new Map<string, { count: number; halves: Halves }>() }
  return (ruleId, place, masked) => {
    if (last.ruleId !== ruleId || last.place !== place) {
      const key = `${ruleId}\n${place}`
      const there = seen.get(key) ?? new Map<string, { count: number; halves: Halves }>()
      seen.set(key, there)
      last = { ruleId, place, seen: there }
    }
    let same = last.seen.get(masked)
    if (!same)
      last.seen.set(masked, (same = { count: 0, halves: mixed(`${ruleId}\n${place}\n${masked}\n`, seed) }))
    same.count += 1
    return finished(mixed(String(same.count), same.halves))
  }
}
