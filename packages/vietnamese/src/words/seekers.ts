import type { MatchText } from '../match-text.ts'
import { enter } from './vocabulary.ts'
import { wordsOf } from './word-index.ts'

/**
 * All phrases that anybody seeks, in one tree of words: one walk over a text's words finds the places of all of them,
 * and each seeker takes its own.
 */
interface Step {
  /** Where each next word leads. */
  next: Map<number, Step>
  /** One bit for the next words' numbers: most words that follow are told by it to lead nowhere. */
  bits: number
  /** Who seeks the phrase that ends here, and which of its phrases it is, in turns. */
  ends: number[]
}

const first: (Step | undefined)[] = []
/** The bits of the first steps, by the number of the word; all of them where the word is a phrase by itself. */
const heads: number[] = []
let seekers = 0

/** Pairs of a phrase's number and the index of its first word. */
export type Places = ArrayLike<number>

/**
 * Seeks phrases, given as folded words, in any writing and with anything between the words: who asks looks at the
 * marks and the gaps. Places are in order; of phrases that begin with the same word the shorter comes first.
 */
export function seek(phrases: readonly (readonly string[])[]): (m: MatchText) => Places {
  const seeker = seekers++
  for (const [phrase, words] of phrases.entries()) enterPhrase(words, seeker, phrase)
  return (m) => placesIn(m, seeker)
}

function enterPhrase([head, ...rest]: readonly string[], seeker: number, phrase: number): void {
  if (head === undefined) return
  const number = enter(head)
  const begun = (first[number] ??= newStep())
  let step = begun
  for (const word of rest) {
    const next = enter(word)
    step.bits |= 1 << next
    let after = step.next.get(next)
    if (!after) step.next.set(next, (after = newStep()))
    step = after
  }
  step.ends.push(seeker, phrase)
  while (heads.length <= number) heads.push(0)
  heads[number] = begun.ends.length > 0 ? ALL : begun.bits
}

const newStep = (): Step => ({ next: new Map(), bits: 0, ends: [] })
const ALL = -1

interface Found {
  /** How many seekers there were. */
  known: number
  /** The places of all of them, one after the other, and where each one's begin. */
  places: Int32Array
  from: Int32Array
  /** Those of each who has asked. */
  asked: (Places | undefined)[]
}

const cache = new WeakMap<MatchText, Found>()

function placesIn(m: MatchText, seeker: number): Places {
  let found = cache.get(m)
  if (!found || found.known <= seeker) {
    found = walk(m)
    cache.set(m, found)
  }
  const { places, from, asked } = found
  return (asked[seeker] ??= places.subarray(from[seeker], from[seeker + 1]))
}

/** What a walk meets, in the order of the text: seeker, phrase, word; used again and again. */
let met = new Int32Array(3 << 10)

function walk(m: MatchText): Found {
  const { forms, lexicon } = wordsOf(m)
  const { sought } = lexicon
  const from = new Int32Array(seekers + 1)
  let count = 0
  let after = forms.length > 0 ? sought[forms[0]!]! : 0
  for (let start = 0; start < forms.length; start++) {
    const number = after
    after = start + 1 < forms.length ? sought[forms[start + 1]!]! : 0
    const head = heads[number] ?? 0
    if (head === 0 || (head !== ALL && (after === 0 || ((head >>> after) & 1) === 0))) continue
    let step = first[number]
    for (let at = start + 1; step !== undefined; at++) {
      const { ends, bits } = step
      for (let i = 0; i < ends.length; i += 2) {
        if (count + 3 > met.length) met = widened(met)
        met[count] = ends[i]!
        met[count + 1] = ends[i + 1]!
        met[count + 2] = start
        count += 3
        from[ends[i]! + 1]! += 2
      }
      const next = bits !== 0 && at < forms.length ? sought[forms[at]!]! : 0
      step = next !== 0 && ((bits >>> next) & 1) !== 0 ? step.next.get(next) : undefined
    }
  }
  for (let seeker = 0; seeker < seekers; seeker++) from[seeker + 1]! += from[seeker]!
  return { known: seekers, places: bySeeker(count, from), from, asked: [] }
}

function widened(room: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room.length * 2)
  wider.set(room)
  return wider
}

function bySeeker(count: number, from: Int32Array): Int32Array {
  const places = new Int32Array((count / 3) * 2)
  const free = from.slice()
  for (let at = 0; at < count; at += 3) {
    const place = free[met[at]!]!
    places[place] = met[at + 1]!
    places[place + 1] = met[at + 2]!
    free[met[at]!] = place + 2
  }
  return places
}
