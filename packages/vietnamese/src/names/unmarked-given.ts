import { givens } from '../data/name-syllables.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import { callingWords, notAfterTitles, unmarkedTitles } from '../data/unmarked-titles.ts'
import { fold } from '../fold.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { patternFinder } from '../words/patterns.ts'
import { isUnmarked, wordsBack } from './words.ts'

const given = new Set([...givens].map(fold))

const titled = patternFinder(
  /(?:ong|anh|chi|bac|chu|co|em|chau|di|cau|mo|thim|cu|thay|ba|gap|lien he) [a-z]{2,7}(?: [a-z]{2,7})?(?![a-z])/,
  { every: true, on: 'text' },
)

/** What is said of people after their name. */
const said =
  /^ (?:bi|da bi|vua bi|danh roi|lam mat|nhat duoc|dang tim|dang ban|ban hang|o (?:thon|xom|to|ap|khoi)|(?:thon|xom|to|ap|khoi) [\da-z]|sdt|so dien thoai|dt|0\d{8}|giao vien|ke toan|lai xe|xe om|hang xom|tho|vay|no tien|trom|con (?:ong|ba|anh|chi)|vo|chong|sinh nam|\d\d tuoi|de (?:nhan|lay))(?![a-z])/

/**
 * A given name alone after a title, all without marks: “gap anh tuan de nhan lai vi”. Unmarked, most such pairs are other
 * words (“anh hung”, “chi tiet”, “co quan”), so that somebody has to be called before, or spoken of after.
 */
export function* unmarkedGivenNames(m: MatchText): Generator<Recognised> {
  for (const { 0: whole, index } of titled(m)) {
    const [title = '', first = '', second = ''] = whole.split(' ')
    if (!unmarkedTitles.has(title) || notAfterTitles.has(`${title} ${first}`)) continue
    if (first === 'tra' || !given.has(first) || ordinarySyllables.has(first)) continue
    const start = index + title.length + 1
    const around = m.text.slice(Math.max(0, index - 50), start + 50)
    if (
      !isUnmarked(around) ||
      m.text.slice(index, start + first.length) !== whole.slice(0, start - index + first.length)
    )
      continue
    const isPair =
      given.has(second) &&
      !ordinarySyllables.has(second) &&
      !said.test(m.folded.slice(start + first.length, start + first.length + 30))
    const value = isPair ? `${first} ${second}` : first
    const end = start + value.length
    const called = callingWords.has(wordsBack(m, index, 1)[0] ?? '')
    const spoken = said.test(m.folded.slice(end, end + 30))
    if (!(called || (spoken && unmarkedTitles.get(title) === 'clear'))) continue
    yield {
      range: [start, end],
      value,
      valid: undefined,
      kind: 'given-name',
      confidence: called && spoken ? 0.75 : 0.62,
    }
  }
}
