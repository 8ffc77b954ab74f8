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
  /** Who seeks the phrase that ends here, and which of its phrases it is. */
  ends: { seeker: number; phrase: number }[]
}

const first: (Step | undefined)[] = []
let seekers = 0

/** Pairs of a phrase's number and the index of its first word. */
export type Places = readonly number[]

const nowhere: Places = []

/**
 * Seeks phrases, given as folded words, in any writing and with anything between the words: who asks looks at the
 * marks and the gaps. Places are in order; of phrases that begin with the same word the shorter comes first.
 */
export function seek(phrases: readonly (readonly string[])[]): (m: MatchText) => Places {
  const seeker = seekers++
  for (const [phrase, words] of phrases.entries()) {
    let step: Step | undefined
    for (const word of words) {
      const number = enter(word)
      const before: Step | undefined = step
      step = before ? before.next.get(number) : first[number]
      if (step) continue
      step = { next: new Map(), ends: [] }
      if (before) before.next.set(number, step)
      else first[number] = step
    }
    step?.ends.push({ seeker, phrase })
  }
  return (m) => placesIn(m, seeker)[seeker] ?? nowhere
}

interface Found {
  /** How many seekers there were. */
  known: number
  places: (number[] | undefined)[]
}

const cache = new WeakMap<MatchText, Found>()

function placesIn(m: MatchText, seeker: number): Found['places'] {
  let found = cache.get(m)
  if (!found || found.known <= seeker) {
    found = { known: seekers, places: walk(m) }
    cache.set(m, found)
  }
  return found.places
}

function walk(m: MatchText): Found['places'] {
  const places: Found['places'] = []
  const { forms, lexicon } = wordsOf(m)
  const { sought } = lexicon
  for (let start = 0; start < forms.length; start++) {
    let step = first[sought[forms[start]!]!]
    for (let at = start + 1; step !== undefined; at++) {
      for (const { seeker, phrase } of step.ends) (places[seeker] ??= []).push(phrase, start)
      const next = at < forms.length && step.next.size > 0 ? sought[forms[at]!]! : 0
      step = next === 0 ? undefined : step.next.get(next)
    }
  }
  return places
}
