import { oldNames, questionPhrases } from '../data/query-words.ts'
import { wordsOf } from './intents.ts'

/** Longer questions are cut: nobody types them, programs do. */
const MOST_WORDS = 40

/**
 * The words of a question that are worth comparing: split words joined, turns of speech left out, today's names put
 * beside old ones.
 * @param known the words that guides are called by, folded
 */
export const questionOf = (question: string, known: ReadonlyMap<string, unknown>): string[] =>
  modern(meant(joined(wordsOf(question), known)))

/** “vn eid” is vneid: neighbours that make a known word together are one word. */
function joined(words: string[], known: ReadonlyMap<string, unknown>): string[] {
  const out: string[] = []
  for (const word of words) {
    const both = (out.at(-1) ?? '') + word
    if (out.length > 0 && both.length > 4 && known.has(both)) out[out.length - 1] = both
    else out.push(word)
  }
  return out
}

/** The question without turns of speech; where nothing else was said, they stay. */
function meant(words: string[]): string[] {
  let text = ` ${words.join(' ')} `
  for (const phrase of questionPhrases) text = text.replaceAll(` ${phrase} `, ' ')
  const left = text.split(' ').filter(Boolean)
  return left.length > 0 ? left : words
}

/** Old names get today's beside them, so that both ways of calling a thing are found. */
function modern(words: string[]): string[] {
  const text = ` ${words.join(' ')} `
  const added = oldNames.filter(([old]) => text.includes(` ${old} `)).flatMap(([, now]) => now.split(' '))
  return [...new Set([...words, ...added])].slice(0, MOST_WORDS)
}
