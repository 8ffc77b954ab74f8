import { anybodyPhrases, notYetPhrases, wordsBeforeReporting } from '../data/tip-words.ts'
import { phraseStarts } from '../engine/phrases.ts'
import type { View } from '../engine/rule.ts'
import { describedPersons } from './described-persons.ts'
import { placeWords, titles } from '../data/person-words.ts'
import { personAt } from './persons.ts'
import type { Person } from './persons.ts'
import { foldedWord, goesOn, writtenWord } from './tokens.ts'

const anybody = phraseStarts(anybodyPhrases)
const notYet = phraseStarts(notYetPhrases)

/** How many words before the verb its subject may begin. */
const reach = 24

/**
 * Who gave the tip that a verb of telling speaks of: the nearest person before it, by name or by description, of whom
 * it is said as done. Undefined where nobody is pointed at: anybody, a wish, a rule, a passive.
 */
export function tipGiver(view: View, verb: number): Person | undefined {
  if (isPassive(view, verb)) return undefined
  const done = doneAt(view, verb)
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (!goesOn(view, at)) return undefined
    if (anybody(view, at)) return undefined
    if (notYet(view, at) && at > done - 4) return undefined
    const person = personFrom(view, at, verb)
    if (person) return isSubject(view, person, verb, done < verb) ? person : undefined
  }
  return undefined
}

/** The word of “đã”, “vừa”, “mới”, “là người” shortly before the verb, or the verb itself where nothing says so. */
function doneAt(view: View, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 5) && goesOn(view, at); at--) {
    const word = foldedWord(view, at)
    const written = writtenWord(view, at).toLowerCase()
    if (/^(?:đã|da|vừa|vua|mới|moi|nhờ|nho)$/.test(written)) return at
    if (word === 'nguoi' && foldedWord(view, at - 1) === 'la') return at - 1
    if (word === 'chinh') return at
    if (word === 'vi' || word === 'viec') return at
  }
  return verb
}

function personFrom(view: View, at: number, verb: number): Person | undefined {
  const described = describedPersons(view).get(at)
  const named = personAt(view, at)
  const titled = named && titles.has(foldedWord(view, at - 1)) ? personAt(view, at - 1) : undefined
  const person = titled && titled.to >= at ? titled : (named ?? described)
  if (!person || person.from >= verb) return undefined
  if (person.from === verb - 1 && person.to >= verb) return undefined
  // A name without marks may seem to go on into the verb.
  return { from: person.from, to: Math.min(person.to, verb - 1) }
}

/** A named or described person tells where nothing but small words part them from the verb, or where it is said as done. */
function isSubject(view: View, person: Person, verb: number, done: boolean): boolean {
  if (isAsked(view, person)) return false
  if ((done || foldedWord(view, person.from - 1) === 'nho') && verb - person.to <= 16) return true
  for (let at = person.to + 1; at < verb; at++) if (!isAllowedBetween(view, at)) return false
  return true
}

/** “bị tố giác”, “đơn tố giác anh …”, “nhận tin báo”: the person is whom the tip is about, or nobody tells. */
function isPassive(view: View, verb: number): boolean {
  const near = [verb - 1, verb - 2].map((at) => writtenWord(view, at).toLowerCase())
  if (near.some((word) => word === 'bị' || word === 'bi')) return true
  if (/^(?:gửi|viết|làm|nộp|gui|viet|lam|nop)$/.test(near[1] ?? '')) return false
  return /^(?:nhận|nhan|đơn|don)$/.test(near[0] ?? '')
}

/** “Đề nghị ông A báo tin”, “liên hệ đồng chí B để báo tin”. */
function isAsked(view: View, person: Person): boolean {
  const two = `${foldedWord(view, person.from - 2)} ${foldedWord(view, person.from - 1)}`
  if (/^(?:thuong|khen|tang|nong|cam|on) /.test(two)) return false
  return (
    /^(?:de nghi|hay lien|lien he|yeu cau|goi cho|lien lac|gap ngay|bao cho|bao tin cho|tin cho)/.test(two) ||
    /(?:^| )(?:gap|cho|toi|moi|thay)$/.test(two)
  )
}

function isAllowedBetween(view: View, at: number): boolean {
  const written = writtenWord(view, at)
  const word = foldedWord(view, at)
  return (
    wordsBeforeReporting.has(word) ||
    placeWords.has(foldedWord(view, at - 1)) ||
    placeWords.has(word) ||
    /^\d{1,4}[a-z]?$/i.test(written) ||
    written[0] !== written[0]?.toLowerCase()
  )
}
