import { oldNames, questionWords } from '../data/query-words.ts'
import { isNear } from './distance.ts'
import { wordsOf, type Intent } from './intents.ts'

export interface Match {
  intent: Intent
  score: number
  /** The phrase that the question was recognised by. */
  because: string
}

interface Phrase {
  text: string
  words: string[]
  /** 1 unless other guides are called the same and come first. */
  order: number
}
interface Prepared {
  intent: Intent
  phrases: Phrase[]
  words: Set<string>
}

const LOW = 0.42
const asked = new Set(questionWords)

/** Makes a searcher over an intent index; preparing once keeps each key under a few milliseconds. */
export function intentSearch(index: readonly Intent[]): (question: string) => Match[] {
  const prepared = index.map((intent): Prepared => {
    const phrases = [intent.t, ...intent.k].map((called): Phrase => {
      const [text, order] = typeof called === 'string' ? [called, 1] : called
      return { text, words: wordsOf(text), order }
    })
    return { intent, phrases, words: new Set(phrases.flatMap(({ words }) => words)) }
  })
  const spread = new Map<string, number>()
  for (const { words } of prepared) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const known = [...spread.keys()]
  const weight = (word: string) =>
    (asked.has(word) ? 0.25 : 1) * Math.log(1 + (index.length + 1) / (spread.get(word) ?? 1))

  return (question) => {
    const words = modern(wordsOf(question))
    if (words.length === 0) return []
    const meant = words.map((word, place) => meaningsOf(word, known, spread, place === words.length - 1))
    return prepared
      .map(({ intent, phrases }) => best(intent, phrases, words, meant, weight))
      .filter(({ score }) => score >= LOW)
      .sort((a, b) => b.score - a.score || a.intent.t.localeCompare(b.intent.t))
  }
}

/** Old names become today's beside themselves, so that both ways of calling a thing are found. */
function modern(words: string[]): string[] {
  const text = ` ${words.join(' ')} `
  const added = oldNames.filter(([old]) => text.includes(` ${old} `)).flatMap(([, now]) => now.split(' '))
  return [...new Set([...words, ...added])].slice(0, 40)
}

/** Known words that a typed word may stand for, each with how sure that is. */
function meaningsOf(
  word: string,
  known: readonly string[],
  spread: Map<string, number>,
  last: boolean,
): Map<string, number> {
  const found = new Map<string, number>()
  if (spread.has(word)) found.set(word, 1)
  for (const other of known) {
    if (found.has(other)) continue
    if (last && word.length >= 2 && other.startsWith(word)) found.set(other, 0.85)
    else if (!spread.has(word) && word.length >= 3 && other.length >= 3 && isNear(word, other))
      found.set(other, 0.8)
    else if (spread.has(word) && word.length >= 4 && other.length >= 4 && isNear(word, other))
      found.set(other, 0.45)
  }
  return found
}

function best(
  intent: Intent,
  phrases: readonly Phrase[],
  words: readonly string[],
  meant: readonly Map<string, number>[],
  weight: (word: string) => number,
): Match {
  let score = 0
  let because = intent.t
  const sure = (word: string) => Math.max(0, ...meant.map((meanings) => meanings.get(word) ?? 0))
  const total = words.reduce((sum, word, place) => sum + askedWeight(word, meant[place]!, weight), 0)
  for (const phrase of phrases) {
    const has = new Set(phrase.words)
    let of = 0
    let got = 0
    for (const word of has) {
      of += weight(word)
      got += weight(word) * sure(word)
    }
    const covered = words.reduce((sum, word, place) => {
      const meanings = [...meant[place]!].filter(([meaning]) => has.has(meaning))
      const certain = Math.max(0, ...meanings.map(([, certainty]) => certainty))
      return sum + askedWeight(word, meant[place]!, weight) * certain
    }, 0)
    const recall = of === 0 ? 0 : got / of
    const precision = total === 0 ? 0 : covered / total
    // How much of the question the phrase explains counts a little more than how much of the phrase was said.
    const run = isRun(phrase.words, words) ? 0.15 : 0
    const value = 0.4 * recall + 0.6 * precision + run - 0.01 * (phrase.order - 1)
    if (value > score) [score, because] = [value, phrase.text]
  }
  return { intent, score, because }
}

/** A word nobody knows weighs little: names and slips must not hide what was asked. */
const askedWeight = (
  word: string,
  meanings: Map<string, number>,
  weight: (word: string) => number,
): number =>
  meanings.size === 0 ? (asked.has(word) ? 0.05 : 0.5) : Math.max(...[...meanings.keys()].map(weight))

/** Whether the phrase stands in the question word by word. */
const isRun = (phrase: readonly string[], words: readonly string[]): boolean =>
  phrase.length > 1 && ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `)
