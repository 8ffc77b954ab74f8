import type { MatchText } from '../match-text.ts'
import type { Lexicon } from './lexicon.ts'
import { wordsOf } from './word-index.ts'

/** Whether a word of the lexicon is of a kind; asked once for each way of writing it. */
type Kind = (lexicon: Lexicon, form: number) => boolean

const firsts: Kind[] = []
const seconds: Kind[] = []
/** One bit a finder. */
const MOST = 31

/**
 * Finds where a word of one kind stands before a word of another, whatever parts them: indexes of the first in
 * {@link wordsOf}. All finders look at a text in one walk, with a bit of each for each word.
 *
 * @example
 * const isTitle = wordFact((written) => written === 'anh')
 * pairFinder(isTitle, wordFact(isGivenName))(matchText('Gặp anh Mẫu')) // [1]
 */
export function pairFinder(first: Kind, second: Kind): (m: MatchText) => readonly number[] {
  if (firsts.length === MOST) throw new RangeError(`At most ${MOST} finders of pairs.`)
  const finder = firsts.push(first) - 1
  seconds.push(second)
  return (m) => pairsIn(m)[finder] ?? []
}

interface Bits {
  first: number[]
  second: number[]
}

const known = new WeakMap<Lexicon, Bits>()
const cache = new WeakMap<MatchText, { lexicon: Lexicon; places: readonly (readonly number[])[] }>()

function pairsIn(m: MatchText): readonly (readonly number[])[] {
  const { forms, lexicon } = wordsOf(m)
  const before = cache.get(m)
  if (before?.lexicon === lexicon && before.places.length === firsts.length) return before.places
  const { first, second } = bitsOf(lexicon)
  const places: number[][] = firsts.map(() => [])
  for (let at = 1; at < forms.length; at++) {
    let bits = first[forms[at - 1]!]! & second[forms[at]!]!
    for (; bits !== 0; bits &= bits - 1) places[31 - Math.clz32(bits & -bits)]!.push(at - 1)
  }
  cache.set(m, { lexicon, places })
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
