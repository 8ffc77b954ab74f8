import { announcesNothing, namedAfter, offices, personTitles, publicOffices } from '../data/name-contexts.ts'
import { historicPersons, namedPlaces, namesOfWorks } from '../data/known-names.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import { syllableKey } from './syllable-key.ts'
import { isUnmarked, wordsBack } from './words.ts'

/** What stands before a name. */
export type Announced = 'person' | 'office' | 'ruler' | 'named-after' | undefined

/** One-word announcements that are the commonest of words once unmarked: cho (chợ), den (đền), ho (họ). */
const commonUnmarked: ReadonlySet<string> = new Set(
  'o a c e cho bao ban den ho hoi doi ga giai quan tau dao ben tuong trai khu mang bien khoi phong goi'.split(
    ' ',
  ),
)

/** What a phrase announces, and where the words before it lead: the word nearest the name is met first. */
interface Step {
  kind: Announced
  /** Whether a phrase ends here; some announce nothing. */
  ends: boolean
  before: Map<string, Step>
}
const newStep = (): Step => ({ kind: undefined, ends: false, before: new Map() })

const marked = newStep()
const plain = newStep()

function enter(root: Step, words: readonly string[], kind: Announced): void {
  let step = root
  for (const word of words.toReversed()) {
    let next = step.before.get(word)
    if (!next) step.before.set(word, (next = newStep()))
    step = next
  }
  step.kind = kind
  step.ends = true
}

for (const [kind, phrases] of [
  ['named-after', namedAfter],
  ['person', personTitles],
  ['office', offices],
  ['ruler', publicOffices],
  [undefined, announcesNothing],
] as const) {
  for (const phrase of phrases) {
    enter(marked, phrase.split(' ').map(syllableKey), kind)
    const folded = fold(phrase)
    if (!commonUnmarked.has(folded) || phrase === 'hộ') enter(plain, folded.split(' '), kind)
  }
}

/** What the words before a place announce: of several readings the longest decides (“trường công an”, “bác sĩ”). */
export function announced(m: MatchText, start: number): Announced {
  const [last] = wordsBack(m, start, 1)
  if (last === undefined) return undefined
  const begun = marked.before.get(syllableKey(last))
  if (!begun && !plain.before.has(last.toLowerCase())) return undefined
  const back = wordsBack(m, start, 4)
  const unmarked =
    isUnmarked(last) && isUnmarked(m.text.slice(Math.max(0, start - 60), start)) && isUnmarked(back.join(' '))
  const kind = longest(unmarked ? plain : marked, back, unmarked ? small : syllableKey)
  // “rừng: Cà Văn Mẫu” is a list of who, “Trường: Trần Phú” a form's line.
  return (kind === 'named-after' || kind === 'ruler') &&
    m.text[start - 2] === ':' &&
    !/^(?:đường|phố|trường|tên)$/i.test(last)
    ? undefined
    : kind
}

const small = (word: string): string => word.toLowerCase()

function longest(root: Step, back: readonly string[], keyOf: (word: string) => string): Announced {
  let kind: Announced
  let step: Step | undefined = root
  for (const word of back) {
    step = step.before.get(keyOf(word))
    if (!step) return kind
    if (step.ends) kind = step.kind
  }
  return kind
}

const AFTER =
  /^[ ,(]{1,3}(?:sinh nam|sinh ngay|sn\b|s\.n|\d{2} tuoi|tru (?:tai|o)|thuong tru|ngu |o (?:thon|xom|to|khoi|ap|ban)|quoc tich|cccd|cc |cmnd|cmt|can cuoc|sdt|so dien thoai|dien thoai|dt\b|stk|tk |mst|bien (?:so )?\d|0[1-9]\d|\d{9}|nam sinh|19[3-9]\d\)|20[01]\d\))/

const NATIVE = /^[ ,(]{1,3}que (?!ta |em |minh |toi |huong)/

/** Whether what follows is said of people of today: where they live, their papers, their telephone. */
export const saidOfResidents = ({ folded }: MatchText, end: number): boolean =>
  AFTER.test(folded.slice(end, end + 24))

/** Whether what follows is what is said of people. */
export const saidOfPeople = (m: MatchText, end: number): boolean =>
  saidOfResidents(m, end) || NATIVE.test(m.folded.slice(end, end + 24))

const DOES = /^ (?:bi|da|khai|cho biet|trinh bao|noi|ke) /

/** Whether a verb follows that people are the subject of; bodies and places may be, too. */
export const doesSomething = ({ folded }: MatchText, end: number): boolean =>
  DOES.test(folded.slice(end, end + 12))

/** Whether streets are named after a person of that name. */
export const hasStreets = (name: string): boolean => historicPersons.has(foldedName(name))
export const isHistoric = (name: string): boolean =>
  historicPersons.has(foldedName(name)) || namesOfWorks.has(foldedName(name))

/** A year of the sexagenary cycle: Đinh Mùi, Quý Mão. */
const YEAR =
  /^(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)$/

export const isPlace = (name: string): boolean =>
  namedPlaces.has(foldedName(name)) || YEAR.test(foldedName(name))

const folds = new Map<string, string>()

/** One name is asked about several times in a row, and comes again. */
function foldedName(name: string): string {
  let folded = folds.get(name)
  if (folded === undefined) {
    folded = fold(name)
    if (folds.size < 5000) folds.set(name, folded)
  }
  return folded
}

/** Whether a place lies within an address of the web or of a mailbox. */
export const isInAddress = (text: string, start: number, end: number): boolean =>
  /[./=#_-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@_]|\.\p{L})/u.test(text.slice(end, end + 2))
