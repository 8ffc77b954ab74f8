import { namedAfter, offices, personTitles, publicOffices } from '../data/name-contexts.ts'
import { historicPersons, namedPlaces } from '../data/known-names.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { wordSet } from './syllable-key.ts'
import { isUnmarked, wordsBack } from './words.ts'

const person = wordSet(personTitles)
const office = wordSet(offices)
const ruler = wordSet(publicOffices)
const named = wordSet(namedAfter)

/** What stands before a name. */
export type Announced = 'person' | 'office' | 'ruler' | 'named-after' | undefined

/** What the words before a place announce: of several readings the longest decides (“trường công an”, “bác sĩ”). */
export function announced(m: MatchText, start: number): Announced {
  const back = wordsBack(m, start, 4)
  const unmarked = isUnmarked(m.text.slice(Math.max(0, start - 60), start + 30))
  for (let length = back.length; length > 0; length--) {
    const phrase = back.slice(0, length).toReversed().join(' ').toLowerCase()
    if (ruler.has(phrase, unmarked)) return 'ruler'
    if (office.has(phrase, unmarked)) return 'office'
    if (person.has(phrase, unmarked)) return 'person'
    if (named.has(phrase, unmarked)) return 'named-after'
  }
  return undefined
}

const AFTER =
  /^[ ,(]{1,3}(?:sinh nam|sinh ngay|sn\b|s\.n|\d{2} tuoi|tru (?:tai|o)|thuong tru|ngu |que |o (?:thon|xom|to|khoi|ap|ban)|quoc tich|cccd|cmnd|can cuoc|sdt|so dien thoai|dien thoai|dt\b|nam sinh|19[3-9]\d\)|20[01]\d\))/

/** Whether what follows is what is said of people. */
export const saidOfPeople = ({ folded }: MatchText, end: number): boolean =>
  AFTER.test(folded.slice(end, end + 24))

const DOES = /^ (?:bi|da|khai|cho biet|trinh bao|noi|ke) /

/** Whether a verb follows that people are the subject of; bodies and places may be, too. */
export const doesSomething = ({ folded }: MatchText, end: number): boolean =>
  DOES.test(folded.slice(end, end + 12))

export const isHistoric = (name: string): boolean => historicPersons.has(fold(name))
export const isPlace = (name: string): boolean => namedPlaces.has(fold(name))
