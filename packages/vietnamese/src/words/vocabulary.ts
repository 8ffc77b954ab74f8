/**
 * The words that somebody seeks, folded, each with a number from 1. Recognisers and rules enter theirs when they are
 * loaded, so that one reading of a text serves all of them.
 */
export const vocabulary = new Map<string, number>()

export function enter(word: string): number {
  let number = vocabulary.get(word)
  if (number === undefined) {
    number = vocabulary.size + 1
    vocabulary.set(word, number)
  }
  return number
}
