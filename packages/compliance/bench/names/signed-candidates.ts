import { matchText } from '../../../vietnamese/src/match-text.ts'
import { capitalisedNames } from '../../../vietnamese/src/names/capitalised.ts'
import { candidatesOf } from '../../../vietnamese/src/names/weighed/candidates.ts'
import { neighboursIn } from '../../../vietnamese/src/names/weighed/lists.ts'
import { isNobody } from '../../../vietnamese/src/names/weighed/places.ts'
import { blocksOf, readingOf } from '../../../vietnamese/src/names/weighed/reading.ts'
import type { Writing } from '../../../vietnamese/src/names/weighed/reading.ts'
import { roleSigns, ROLES } from '../../../vietnamese/src/names/weighed/roles.ts'
import type { Tell } from '../../../vietnamese/src/names/weighed/roles.ts'
import { lengthSigns, ownSigns, signsAround } from '../../../vietnamese/src/names/weighed/signs.ts'
import { wordsOf } from '../../../vietnamese/src/words/word-index.ts'

/** Words that may be a name, all signs of them, and whether they are one. */
export interface SignedCandidate {
  writing: Writing
  signs: Map<string, number>
  isName: boolean
}

type Range = readonly [start: number, end: number]

/**
 * What there is to learn from a text: its candidates as the recogniser weighs them. Left out is what it does not weigh
 * (names with capitals that are read before, places) and what only overlaps a mention.
 *
 * @param names where names stand in the text
 * @param others where something else is that must not be published: it may hold a name that nobody has marked
 */
export function signedCandidates(text: string, names: readonly Range[], others: readonly Range[]) {
  const m = matchText(text)
  const words = wordsOf(m)
  const read = capitalisedNames(m).map(({ range }) => range)
  const found: SignedCandidate[] = []
  for (const block of blocksOf(m, words)) {
    const reading = readingOf(m, words, block)
    const near = neighboursIn(reading)
    for (const candidate of candidatesOf(reading)) {
      const range: Range = [words.starts[candidate.from]!, words.ends[candidate.to - 1]!]
      if (read.some((other) => overlap(other, range)) || isNobody(m.text.slice(...range))) continue
      const source = m.toSource(...range)
      const isName = names.some(([start, end]) => start === source[0] && end === source[1])
      if (!isName && [...names, ...others].some((other) => overlap(other, source))) continue
      const signs = new Map<string, number>()
      const tell: Tell = (kind, sign, strength = 1) => {
        const key = `${kind}|${sign}`
        signs.set(key, (signs.get(key) ?? 0) + strength)
      }
      for (const [i, role] of ROLES[candidate.to - candidate.from]!.entries())
        roleSigns(reading.syllableAt(candidate.from + i, candidate.writing), role, tell)
      lengthSigns(reading, candidate, tell)
      ownSigns(reading, candidate, near(candidate.item), tell)
      signsAround(reading, candidate, tell)
      found.push({ writing: candidate.writing, signs, isName })
    }
  }
  return found
}

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]
