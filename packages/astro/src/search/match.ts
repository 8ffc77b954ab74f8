import { questionWords } from '../data/query-words.ts'
import { isNear } from './distance.ts'
import { wordsOf, type Intent } from './intents.ts'
import { questionOf } from './question.ts'

export interface Match {
  intent: Intent
  score: number
  /** The phrase that the question was recognised by. */
  because: string
}

interface Phrase {
  intent: Intent
  text: string
  words: readonly string[]
  /** 1 unless other guides are called the same and come first. */
  order: number
  /** Sum of its words' weights. */
  weight: number
}

/** A word of the question that may stand for a known word, and how sure that is. */
interface Hit {
  place: number
  certainty: number
}

/** How much it counts that all a guide is called, taken together, covers the question. */
const WHOLE = 0.3
/** A guide this much less likely than the best would only be in the way. */
const NEAR = 0.6
/** From this weight on a phrase is worth all it can be: about one word that only a few guides share. */
const TELLING = 3
/** Below this nothing worth showing was recognised. */
const LEAST = 0.42
const asked = new Set(questionWords)

/** Makes a searcher over an intent index; preparing once keeps each key under a few milliseconds. */
export function intentSearch(index: readonly Intent[]): (question: string) => Match[] {
  const phrases = index.flatMap(phrasesOf)
  const spread = spreadOf(phrases)
  const known = [...spread.keys()]
  const weight = (word: string) =>
    (asked.has(word) ? 0.25 : 1) * Math.log(1 + (index.length + 1) / (spread.get(word)?.size ?? 1))
  const having = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    phrase.weight = phrase.words.reduce((sum, word) => sum + weight(word), 0)
    for (const word of phrase.words) having.set(word, [...(having.get(word) ?? []), phrase])
  }

  return (question) => {
    const words = questionOf(question, spread)
    const hits = new Map<string, Hit[]>()
    const askedWeights = words.map((word, place) => {
      const meanings = meaningsOf(word, known, spread, place === words.length - 1)
      for (const [meaning, certainty] of meanings)
        hits.set(meaning, [...(hits.get(meaning) ?? []), { place, certainty }])
      return askedWeight(word, meanings, weight)
    })
    const total = askedWeights.reduce((sum, one) => sum + one, 0)
    const text = ` ${words.join(' ')} `
    const found = new Map<Intent, Match>()
    const explained = explainedBy(hits, spread, askedWeights)
    for (const phrase of new Set([...hits.keys()].flatMap((word) => having.get(word) ?? []))) {
      const score =
        scoreOf(phrase, hits, askedWeights, total, weight, text) +
        (WHOLE * (explained.get(phrase.intent) ?? 0)) / total
      if (score >= LEAST && score > (found.get(phrase.intent)?.score ?? 0))
        found.set(phrase.intent, { intent: phrase.intent, score, because: phrase.text })
    }
    const best = Math.max(...[...found.values()].map(({ score }) => score))
    return [...found.values()]
      .filter(({ score }) => score >= best * NEAR)
      .sort((a, b) => b.score - a.score || a.intent.t.localeCompare(b.intent.t))
  }
}

const phrasesOf = (intent: Intent): Phrase[] =>
  [intent.t, ...intent.k].map((called) => {
    const [text, order] = typeof called === 'string' ? [called, 1] : called
    return { intent, text, words: [...new Set(wordsOf(text))], order, weight: 0 }
  })

/** In which guides each word stands: rare words tell guides apart. */
function spreadOf(phrases: readonly Phrase[]): Map<string, Set<Intent>> {
  const spread = new Map<string, Set<Intent>>()
  for (const { words, intent } of phrases)
    for (const word of words) spread.set(word, (spread.get(word) ?? new Set()).add(intent))
  return spread
}

/** The weight of the words of a question that each guide knows by any of its names. */
function explainedBy(
  hits: ReadonlyMap<string, readonly Hit[]>,
  spread: ReadonlyMap<string, ReadonlySet<Intent>>,
  askedWeights: readonly number[],
): Map<Intent, number> {
  const covered = new Map<Intent, number[]>()
  for (const [word, places] of hits)
    for (const intent of spread.get(word) ?? []) {
      const certainties = covered.get(intent) ?? []
      for (const { place, certainty } of places)
        certainties[place] = Math.max(certainties[place] ?? 0, certainty)
      covered.set(intent, certainties)
    }
  return new Map(
    [...covered].map(([intent, certainties]) => [
      intent,
      certainties.reduce((sum, certainty, place) => sum + certainty * askedWeights[place]!, 0),
    ]),
  )
}

/** Known words that a typed word may stand for: itself, one it begins (while typing), one that differs by a letter. */
function meaningsOf(
  word: string,
  known: readonly string[],
  spread: ReadonlyMap<string, unknown>,
  last: boolean,
): Map<string, number> {
  const found = new Map<string, number>()
  const isKnown = spread.has(word)
  if (isKnown) found.set(word, 1)
  // A word that exists may still be a slip for another one, but only a long one, and with less weight.
  const shortest = isKnown ? 4 : 3
  for (const other of known) {
    if (other === word) continue
    if (last && word.length >= 2 && other.startsWith(word)) found.set(other, 0.85)
    else if (word.length >= shortest && other.length >= shortest && isNear(word, other))
      found.set(other, isKnown ? 0.45 : 0.8)
  }
  return found
}

/** A word nobody knows weighs little: names and slips must not hide what was asked. */
const askedWeight = (
  word: string,
  meanings: Map<string, number>,
  weight: (word: string) => number,
): number =>
  meanings.size === 0 ? (asked.has(word) ? 0.05 : 0.5) : Math.max(...[...meanings.keys()].map(weight))

/** How well a phrase explains a question: how much of the phrase was said, and how much of the question it covers. */
function scoreOf(
  phrase: Phrase,
  hits: ReadonlyMap<string, readonly Hit[]>,
  askedWeights: readonly number[],
  total: number,
  weight: (word: string) => number,
  text: string,
): number {
  let said = 0
  const covered = new Map<number, number>()
  for (const word of phrase.words) {
    let sure = 0
    for (const { place, certainty } of hits.get(word) ?? []) {
      sure = Math.max(sure, certainty)
      covered.set(place, Math.max(covered.get(place) ?? 0, certainty))
    }
    said += weight(word) * sure
  }
  let explained = 0
  for (const [place, certainty] of covered) explained += askedWeights[place]! * certainty
  // A phrase of question words alone (“báo công an”) says little, even when it was said in full.
  const telling = Math.min(1, phrase.weight / TELLING)
  const run = phrase.words.length > 1 && text.includes(` ${phrase.words.join(' ')} `) ? 0.15 : 0
  return (
    (telling * 0.4 * said) / phrase.weight +
    ((0.6 - WHOLE) * explained) / total +
    telling * run -
    0.01 * (phrase.order - 1)
  )
}
