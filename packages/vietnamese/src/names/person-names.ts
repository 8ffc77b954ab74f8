import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { isCapital } from '../words/capitals.ts'
import { firstFrom } from '../words/word-index.ts'
import { capitalisedNames } from './capitalised.ts'
import { disguisedNames } from './disguised.ts'
import { asPublicPerson } from './public-person.ts'
import { weighedNames } from './weighed/weighed-names.ts'

/**
 * `official`: announced by an office or a rank. `given-name`: without a surname, after a title. `public-person`: in a passage
 * about books, films or songs, or about history.
 */
export type PersonNameKind = 'full-name' | 'given-name' | 'official' | 'public-person'

/**
 * Names of people: with marks, without, in capitals, of the majority and of highland peoples. Streets, schools and
 * places named after people, historic persons and holders of the highest offices are no finding. `confidence` weighs
 * surname, middle and given syllables against what stands around; `valid` is true from 0.85.
 *
 * @example findPersonNames(matchText('Chị Nguyễn Thị Mẫu báo tin'))[0]?.value // 'Nguyễn Thị Mẫu'
 */
export function findPersonNames(m: MatchText): Recognised[] {
  const names = capitalisedNames(m)
  names.push(...apart([...disguisedNames(m)], names))
  names.push(...apart([...weighedNames(m)], names))
  return names
    .map((name) => (isCapital(m.text.charCodeAt(name.range[0])) ? asPublicPerson(m, name) : name))
    .sort((a, b) => a.range[0] - b.range[0])
}

/** Those that overlap none of the others, nor each other: a list may be as long as the text. */
function apart(names: readonly Recognised[], others: readonly Recognised[]): Recognised[] {
  if (names.length === 0) return []
  const ranges = others.map(({ range }) => range).sort((a, b) => a[0] - b[0])
  const starts = ranges.map(([start]) => start)
  let furthest = 0
  const reach = ranges.map(([, end]) => (furthest = Math.max(furthest, end)))
  const [keptStarts, keptEnds]: [number[], number[]] = [[], []]
  return names.filter(({ range: [start, end] }) => {
    const place = firstFrom(keptStarts, end)
    if ((reach[firstFrom(starts, end) - 1] ?? 0) > start || (keptEnds[place - 1] ?? 0) > start) return false
    keptStarts.splice(place, 0, start)
    keptEnds.splice(place, 0, end)
    return true
  })
}
