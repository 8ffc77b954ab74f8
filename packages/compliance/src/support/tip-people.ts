import { isLikelyGivenName } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'
import { nameStartingAt } from './names.ts'
import { lengthOf, rangeOf, wordOf } from './tagging.ts'
import type { Tagged } from './tagging.ts'

/** What tells which of many is meant, where it stands beside what somebody is or does. */
const detail =
  /^(?:\d.*|o|thon|xom|ngo|to|ap|ban|canh|gan|dau|cuoi|doi dien|sau|truoc|cong|cho|lop|truong|nha|quan|cua|ten|net|no|ruot|toi|tui|doi tuong|may|hang xom|ut|lon|ca|cu|cut|deo|mac|ao|tre|tuoi|lang|khu|day|ki|kiot|duong)$/
const past =
  /(?:^|[^a-z])(?:da|vua|hom|toi qua|dem qua|luc|moi bao|hoi nay|bua|truoc do|tung|roi|r|xong|het)(?![a-z])/

/**
 * What follows a title is a name whatever else it may mean (“cô Định”); a name without a title is a person too, and
 * other capitals inside of a sentence may be. Who is said by what he does is one person where something tells which.
 */
export function withPeople(view: View, tagged: Tagged): Tagged {
  const { tags } = tagged
  let people = ''
  let nameEnd = 0
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!
    const { start } = tagged.words[tagged.first[at]!]!
    const name = tag === 'x' ? nameStartingAt(view, start) : undefined
    if (start < nameEnd && !'AaU'.includes(tag)) people += 'x'
    else if (name && name.kind !== 'official') {
      people += 'P'
      nameEnd = name.range[1]
    } else people += letterOf(view, tagged, at, people.at(-1) ?? '')
  }
  return { ...tagged, tags: people }
}

function letterOf(view: View, tagged: Tagged, at: number, before: string): string {
  const { tags, unmarked } = tagged
  const tag = tags[at]!
  const { folded, capital } = wordOf(tagged, at)!
  if (isTitle(tagged, at)) return 'P'
  if (tag === 'r') return isOne(view, tagged, at, before) ? 'P' : 'r'
  const alone = lengthOf(tagged, at) === 1
  if (
    before === 'P' &&
    alone &&
    'NGBDFLsIM'.includes(tag) &&
    (capital || (unmarked && isLikelyGivenName(folded)))
  )
    return 'x'
  if (/[NG]/.test(tag) && alone && capital && at > 0 && (unmarked || before === 'L')) return 'C'
  if (tag === 'N' && alone && before === 'L' && wordOf(tagged, at - 1)!.folded === 'ten') return 'x'
  if (tag === 'N' && alone && unmarked && wordOf(tagged, at + 1)?.capital) return 'x'
  if (tag === 'x' && at === 0) return unmarked && isLikelyGivenName(folded) ? 'P' : 'x'
  if (!capital || at === 0 || !'xTtHhKcV'.includes(tag)) return tag
  return (tag === 'x' && !wordOf(tagged, at)!.shouted) || isInName(tagged, at) ? 'C' : tag
}

const titles: ReadonlySet<string> = new Set([
  ...'aceobyhkt',
  ...'thay hai ba tu nam sau bay tam chin muoi ut'.split(' '),
])

/** “c Hạnh”, “Y Mlô”, “thay Son”: one letter, or a word that is another one without marks, before a name. */
function isTitle(tagged: Tagged, at: number): boolean {
  const { folded } = wordOf(tagged, at)!
  if (!titles.has(folded)) return false
  const next = wordOf(tagged, at + 1)
  if (!next) return false
  if (folded.length > 1 && folded !== 'thay')
    return next.capital && wordOf(tagged, at)!.capital && !next.shouted
  return next.capital || (folded === 'thay' && tagged.unmarked && isLikelyGivenName(next.folded))
}

/** “Minh Khai”: a capital beside a capital, where not all is in capitals. */
function isInName(tagged: Tagged, at: number): boolean {
  const [one, before] = [wordOf(tagged, at)!, wordOf(tagged, at - 1)!]
  return !one.shouted && before.capital && !before.shouted
}

function isOne(view: View, tagged: Tagged, at: number, before: string): boolean {
  const { tags } = tagged
  const previous = wordOf(tagged, at - 1)
  if (/[PLFD]/.test(before) || (tags[at - 1] === 'x' && isLikelyGivenName(previous!.folded))) return true
  for (let next = at + 1; next <= at + 3 && next < tags.length; next++) {
    if (/[,:.TtHhKU]/.test(tags[next]!)) break
    const { folded, capital } = wordOf(tagged, next)!
    if (next === at + 1 && tagged.unmarked && isLikelyGivenName(folded)) return true
    if (/[Prj]/.test(tags[next]!) || capital || detail.test(folded)) return true
  }
  return (
    wordOf(tagged, at)!.folded !== 'ban' &&
    past.test(view.m.folded.slice(...rangeOf(tagged, 0, tags.length - 1)))
  )
}
