import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { isAmongHistoric, isOfHistory } from './history.ts'
import { doesSomething, saidOfResidents } from './surroundings.ts'
import { isOfWorks } from './works.ts'

/** “chị Lan” is somebody whom one meets, whatever history stands around her. */
const isTitled = ({ text }: MatchText, start: number): boolean =>
  /(?<!\p{L})(?:ông|bà|anh|chị|em|cô|chú|bác|cháu|bé|thầy) $/iu.test(
    text.slice(Math.max(0, start - 6), start),
  )

/**
 * Whom a passage about books, films or songs names is their maker or somebody in them, and whom one about history names
 * belongs to it, unless it says of him what is said of residents.
 */
export const asPublicPerson = (m: MatchText, name: Recognised): Recognised =>
  name.kind !== 'official' && !saidOfResidents(m, name.range[1]) && isPublic(m, ...name.range)
    ? { ...name, kind: 'public-person', valid: undefined }
    : name

const isPublic = (m: MatchText, start: number, end: number): boolean =>
  isAmongHistoric(m, start, end) ||
  (!doesSomething(m, end) &&
    (isOfWorks(m, start, end) || (!isTitled(m, start) && isOfHistory(m, start, end))))
