import type { Lexicon } from './lexicon.ts'
import type { WordIndex } from './word-index.ts'

/** Whether a word of the lexicon is of a kind; asked once for each way of writing it. */
type Kind = (lexicon: Lexicon, form: number) => boolean

const firsts: Kind[] = []
const seconds: Kind[] = []
/** The bits of those that don't ask what follows. */
let alone = 0
/** One bit a finder. */
const MOST = 31

/**
 * Finds where a word of one kind stands before a word of another, whatever parts them: by the index of the
 * first. All finders look at a text in one walk, with a bit of each for each word.
 *
 * @example
 * const isTitle = wordFact((written) => written === 'anh')
 * pairFinder(isTitle, wordFact(isGivenName))(wordsOf(matchText('Gặp anh Mẫu'))) // [1]
 */
export function pairFinder(first: Kind, second: Kind): (words: WordIndex) => readonly number[] {
  if (firsts.length === MOST) throw new RangeError(`At most ${MOST} finders of pairs.`)
  const finder = firsts.push(first) - 1
  seconds.push(second)
  return (words) => pairsIn(words)[finder] ?? []
}

/**
 * Finds the words of a kind, in the same walk: by their indexes.
 *
 * @example kindFinder(wordFact((written) => written.length > 6))(wordsOf(matchText('Đi nghiêng'))) // [1]
 */
export function kindFinder(kind: Kind): (words: WordIndex) => readonly number[] {
  alone |= 1 << firsts.length
  return pairFinder(kind, () => true)
}

interface Bits {
  first: number[]
  second: number[]
}

const known = new WeakMap<Lexicon, Bits>()
const cache = new WeakMap<WordIndex, readonly (readonly number[])[]>()

function pairsIn(words: WordIndex): readonly (readonly number[])[] {
  const before = cache.get(words)
  if (before?.length === firsts.length) return before
  const { forms, lexicon } = words
  const { first, second } = bitsOf(lexicon)
  const places: number[][] = firsts.map(() => [])
  const last = forms.length - 1
  for (let at = 0; at <= last; at++) {
    let bits = first[forms[at]!]! & (at < last ? second[forms[at + 1]!]! : alone)
    for (; bits !== 0; bits &= bits - 1) places[31 - Math.clz32(bits & -bits)]!.push(at)
  }
  cache.set(words, places)
  return places
}

/** The bits of all words of a lexicon; those of words that came since are added. */
function bitsOf(lexicon: Lexicon): Bits {
  let bits = known.get(lexicon)
  if (!bits) known.set(lexicon, (bits = { first: [], second: [] }))
  for (let form = bits.first.length; form < lexicon.written.length; form++) {
    bits.first.push(bitsBy(firsts, lexicon, form))
    bits.second.push(bitsBy(seconds, lexicon, form))
  }
  return bits
}

function bitsBy(kinds: readonly Kind[], lexicon: Lexicon, form: number): number {
  let bits = 0
  for (const [kind, is] of kinds.entries()) if (is(lexicon, form)) bits |= 1 << kind
  return bits
}
