import type { MatchText } from '../match-text.ts'
import { syllableKey } from '../names/syllable-key.ts'
import { UNMARKED } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
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

/** The phrases that begin with a word: those that ask nothing of its marks, and those that do, by its key. */
interface Begun {
  any: Step | undefined
  marked: Map<string, Step>
}

/** By the number of the first word. */
const first: (Begun | undefined)[] = []
let seekers = 0

/** Pairs of a phrase's number and the index of its first word. */
export type Places = ArrayLike<number>

/**
 * Seeks phrases, given as folded words, in any writing and with anything between the words: who asks looks at the
 * marks and the gaps. Places are in order; of phrases that begin with the same word the shorter comes first.
 *
 * @param keys the `syllableKey` of each phrase's first word, which is then not found where it bears other marks
 */
export function seek(
  phrases: readonly (readonly string[])[],
  keys?: readonly (string | undefined)[],
): (m: MatchText) => Places {
  const seeker = seekers++
  for (const [phrase, words] of phrases.entries()) enterPhrase(words, keys?.[phrase], seeker, phrase)
  return (m) => placesIn(m, seeker)
}

function enterPhrase(
  [head, ...rest]: readonly string[],
  key: string | undefined,
  seeker: number,
  phrase: number,
): void {
  if (head === undefined) return
  const begun = (first[enter(head)] ??= { any: undefined, marked: new Map() })
  let step = key === undefined ? (begun.any ??= newStep()) : begun.marked.get(key)
  if (!step) begun.marked.set(key!, (step = newStep()))
  for (const word of rest) {
    const next = enter(word)
    step.bits |= 1 << next
    let after = step.next.get(next)
    if (!after) step.next.set(next, (after = newStep()))
    step = after
  }
  step.ends.push(seeker, phrase)
}

const newStep = (): Step => ({ next: new Map(), bits: 0, ends: [] })

/** What can begin with each word of a lexicon, as it is written. */
interface Heads {
  /** How many seekers there were. */
  known: number
  /** The ends of the phrases that are this word alone. */
  ends: (readonly number[])[]
  /** The bits of the words that may follow. */
  bits: number[]
  steps: (readonly Step[])[]
}

const heads = new WeakMap<Lexicon, Heads>()

/** The heads of all words of a lexicon; those of words that came since are added. */
function headsOf(lexicon: Lexicon): Heads {
  let all = heads.get(lexicon)
  if (all?.known !== seekers) heads.set(lexicon, (all = { known: seekers, ends: [], bits: [], steps: [] }))
  for (let form = all.bits.length; form < lexicon.written.length; form++) {
    const begun = first[lexicon.sought[form]!]
    const steps = begun ? stepsFrom(begun, lexicon, form) : []
    all.steps.push(steps)
    all.ends.push(steps.flatMap(({ ends }) => ends))
    all.bits.push(steps.reduce((bits, step) => bits | step.bits, 0))
  }
  return all
}

/** A word without marks may be any of those that are written with them. */
function stepsFrom({ any, marked }: Begun, lexicon: Lexicon, form: number): readonly Step[] {
  const isPlain = (lexicon.shapes[form]! & UNMARKED) !== 0
  const right = isPlain ? [...marked.values()] : [marked.get(syllableKey(lexicon.written[form]!))]
  return [any, ...right].filter((step) => step !== undefined)
}

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
  const { ends, bits, steps } = headsOf(lexicon)
  let count = 0
  const meet = (ended: readonly number[], start: number): void => {
    while (count + ended.length * 2 > met.length) met = widened(met)
    for (let i = 0; i < ended.length; i += 2) {
      met[count++] = ended[i]!
      met[count++] = ended[i + 1]!
      met[count++] = start
    }
  }
  const last = forms.length - 1
  for (let start = 0; start <= last; start++) {
    const form = forms[start]!
    if (ends[form]!.length > 0) meet(ends[form]!, start)
    if (bits[form] === 0 || start === last) continue
    const second = sought[forms[start + 1]!]!
    if (second === 0 || ((bits[form]! >>> second) & 1) === 0) continue
    for (const head of steps[form]!) {
      let step = after(head, second)
      for (let at = start + 2; step !== undefined; at++) {
        if (step.ends.length > 0) meet(step.ends, start)
        step = at <= last ? after(step, sought[forms[at]!]!) : undefined
      }
    }
  }
  return { known: seekers, ...bySeeker(count), asked: [] }
}

const after = ({ bits, next }: Step, word: number): Step | undefined =>
  word !== 0 && ((bits >>> word) & 1) !== 0 ? next.get(word) : undefined

function widened(room: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room.length * 2)
  wider.set(room)
  return wider
}

function bySeeker(count: number): Pick<Found, 'places' | 'from'> {
  const from = new Int32Array(seekers + 1)
  for (let at = 0; at < count; at += 3) from[met[at]! + 1]! += 2
  for (let seeker = 0; seeker < seekers; seeker++) from[seeker + 1]! += from[seeker]!
  const places = new Int32Array((count / 3) * 2)
  const free = from.slice()
  for (let at = 0; at < count; at += 3) {
    const place = free[met[at]!]!
    places[place] = met[at + 1]!
    places[place + 1] = met[at + 2]!
    free[met[at]!] = place + 2
  }
  return { places, from }
}
