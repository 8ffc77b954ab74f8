import { fold } from '@binhyen/vietnamese'
import { titles } from '../data/person-words.ts'
import { describedHeads } from '../data/described-people.ts'
import { phraseFinder, wordFinder } from '../engine/phrases.ts'
import type { View } from '../engine/rule.ts'
import { personAt } from './persons.ts'
import type { Person } from './persons.ts'
import { isUnmarkedNear } from './sentence.ts'
import { foldedWord, gapAfter, sameSentence, wordAt, writtenWord } from './tokens.ts'

const heads = phraseFinder(describedHeads)

/** Where someone lives, sits or stands, in words that lead to one door. */
const placed: ReadonlySet<string> = new Set(
  'cạnh gần sát vách đối diện đầu cuối sau trước bên ở trú thôn xóm tổ ngõ khối ấp bản nhà cổng chợ trường lớp số đường cầu'.split(
    ' ',
  ),
)
/** Whose child, wife or neighbour it is. */
const owners: ReadonlySet<string> = new Set('của ông bà anh chị cô chú bác đối nạn nghi bị'.split(' '))

const unmarked = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(fold))
const ownersUnmarked = unmarked(owners)
const placedUnmarked = unmarked(placed)

const isUnmarkedAt = (view: View, at: number): boolean =>
  isUnmarkedNear(view.m.text, [view.words.starts[at] ?? 0, view.words.ends[at] ?? 0], 30)

function isOwner(view: View, at: number): boolean {
  const written = writtenWord(view, at).toLowerCase()
  return owners.has(written) || (ownersUnmarked.has(written) && isUnmarkedAt(view, at))
}

/** Without marks only where all is without; “cho” is a market where something says so. */
function isPlace(view: View, at: number): boolean {
  const written = writtenWord(view, at).toLowerCase()
  if (placed.has(written)) return true
  if (!placedUnmarked.has(written)) return false
  if (written === 'cho') return /^(?:o|cong|ngoai|trong|canh|dau|cuoi|gan)$/.test(foldedWord(view, at - 1))
  if (written === 'cong') return foldedWord(view, at + 1) !== 'an'
  return isUnmarkedAt(view, at)
}

const furthest = 14

/** The person at a word, by name or by description. */
export const anyPersonAt = (view: View, index: number): Person | undefined =>
  personAt(view, index) ?? describedPersons(view).get(index)

const cache = new WeakMap<View, Map<number, Person>>()

/**
 * People who are described so closely that a neighbour knows them: what they do or whom they belong to, and a place, a
 * number or a name beside it (“chủ quán nước đối diện cổng trường”, “con dâu bà Sáu”). By the word that they begin at.
 */
export function describedPersons(view: View): ReadonlyMap<number, Person> {
  let known = cache.get(view)
  if (!known) {
    known = new Map()
    for (const person of calledByName(view)) known.set(person.from, person)
    for (const { range } of heads(view)) {
      const from = wordAt(view, range[0])
      const head = wordAt(view, range[1]) - 1
      const to = detailEnd(view, head)
      if (to !== undefined) known.set(from, { from, to })
    }
    cache.set(view, known)
  }
  return known
}

const calledWords = wordFinder(['ten'])

/** “chị bán vé số tên Liễu”, “chu quan net ten dung”: a title, what somebody does, and a name after “tên”. */
function* calledByName(view: View): Generator<Person> {
  for (const at of calledWords(view)) {
    const name = writtenWord(view, at + 1)
    if (!/^(?:tên|ten)$/i.test(writtenWord(view, at)) || name === '' || foldedWord(view, at + 1) === 'la')
      continue
    if (
      !/^\p{Lu}/u.test(name) &&
      !isUnmarkedNear(view.m.text, [view.words.starts[at] ?? 0, view.words.ends[at] ?? 0])
    )
      continue
    for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
      if (!sameSentence(gapAfter(view, from))) break
      if (titles.has(foldedWord(view, from)) || foldedWord(view, from) === 'thang') {
        yield { from, to: at + 1 }
        break
      }
    }
  }
}

/** The last word of what identifies a head, within its clause; undefined where nothing does. */
function detailEnd(view: View, head: number): number | undefined {
  let end: number | undefined
  for (let at = head + 1; at <= head + furthest && at < view.words.starts.length; at++) {
    const gap = gapAfter(view, at - 1)
    if (!sameSentence(gap)) break
    const word = foldedWord(view, at)
    if (clauseWord.has(word) && writtenWord(view, at) !== 'Là') break
    const place = isPlace(view, at)
    if (place || /^\d/.test(word)) end = at + (place ? 1 : 0)
    else if (at <= head + 2 && isOwner(view, at)) end = at + 1
    else if (/^\p{Lu}/u.test(writtenWord(view, at))) end = at
    else if (word === 'ten' && at <= head + 4) end = at + 1
  }
  return end === undefined || end === head ? undefined : Math.min(end, view.words.starts.length - 1)
}

const clauseWord: ReadonlySet<string> = new Set(
  'da vua moi la goi bao nhan phat cung mach len lam'.split(' '),
)
