/**
 * The words of a folded text and where each stands, found in one pass: a rule that knows phrases asks for the
 * places of their rarest word instead of reading the text again.
 */
export interface WordIndex {
  /** Offset of each word, in order. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Which word each is: equal words have equal numbers. */
  readonly ids: readonly number[]
  /** The number of a folded word; undefined when the text doesn't have it. */
  idOf: (word: string) => number | undefined
  /** Indexes of the words that are `word` (folded). */
  places: (word: string) => readonly number[]
}

const none: readonly number[] = []

/** Letters and digits of a folded text; anything beyond ASCII that folding left is a letter for our purpose. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 192 && !(unit >= 0x2000 && unit <= 0x2bff))
  )
}

export function indexWords(folded: string): WordIndex {
  const starts: number[] = []
  const ends: number[] = []
  const ids: number[] = []
  const numbers = new Map<string, number>()
  const placesById: number[][] = []
  for (let at = 0; at < folded.length;) {
    if (!isWordUnit(folded.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    do at += 1
    while (at < folded.length && isWordUnit(folded.charCodeAt(at)))
    const word = folded.slice(start, at)
    let id = numbers.get(word)
    if (id === undefined) {
      id = placesById.length
      numbers.set(word, id)
      placesById.push([])
    }
    placesById[id]?.push(starts.length)
    starts.push(start)
    ends.push(at)
    ids.push(id)
  }
  return {
    starts,
    ends,
    ids,
    idOf: (word) => numbers.get(word),
    places: (word) => placesById[numbers.get(word) ?? -1] ?? none,
  }
}
