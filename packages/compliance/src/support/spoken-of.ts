import { isLikelyGivenName } from '@binhyen/vietnamese'
import { capitalName, noName, titles } from '../data/person-words.ts'
import { jobs } from '../data/described-people.ts'
import { phraseFinder, phraseStarts } from '../engine/phrases.ts'
import type { View } from '../engine/rule.ts'
import { anyPersonAt } from './described-persons.ts'
import type { Person } from './persons.ts'
import { isUnmarkedNear } from './sentence.ts'
import { foldedWord, gapAfter, goesOn, wordAt, writtenWord } from './tokens.ts'

const jobsIn = phraseFinder(jobs)
const cache = new WeakMap<View, Map<number, number>>()

/** The last word of what somebody does, where it is told from a word on. */
function jobEnd(view: View, at: number): number | undefined {
  let known = cache.get(view)
  if (!known) {
    known = new Map(jobsIn(view).map(({ range }) => [wordAt(view, range[0]), wordAt(view, range[1]) - 1]))
    cache.set(view, known)
  }
  return known.get(at)
}

/** Ways to call somebody that are hardly another word, and those that are one without marks (“có”, “chỉ”, “nhà”). */
const calls = phraseStarts(
  'ông, anh, chị, bác, em, cháu, thím, mợ, dì, cậu, cụ, chú, cô, bà, o, mệ, mự, thầy, lão, thằng, thằng cha, con mụ, mụ, con bé, con nhỏ, con, đứa, bạn, bé, nhà, gia đình, hộ, ku, già làng, eng, ả, vợ, mẹ, ba, má, sếp, ngư dân, anh em nhà, đồng chí'.split(
    ', ',
  ),
)
const unclear: ReadonlySet<string> = new Set(
  'co o di cu chi con nha me bo thay cau chu ba ma a em be ban ho dua vo mu ga'.split(' '),
)

/** Who speaks of himself. */
const speakers: ReadonlySet<string> = new Set(['toi', 'tui', 'em', 'minh'])

/** What stands right before whom a sentence begins to speak of. */
const leading: ReadonlySet<string> = new Set(
  'nho la chinh do cua tu boi thi ma on noi nghe biet qua theo vi tai ra chac vu rang bao voi hinh nhu co cai tay va'.split(
    ' ',
  ),
)

/** Words that stand behind what looks like a title without marks (“thấy trộm”, “có xe”), and that are nobody's name. */
const things: ReadonlySet<string> = new Set(
  (
    'bao mach goi nhan khai ke gui dua nop cung trom mat xe tien viec su gi meo bi gap phat ngay het them nguoi dan len ra di ' +
    'cong an xa trinh giac diem chi doi tac nao the cach hay khi phai can tri tich hop thay lai dep hoi nay mot nhieu vu la cai con cac nhung ai'
  ).split(' '),
)
/** Words that are a name only where nothing else can be meant. */
const nobody: ReadonlySet<string> = new Set(['to', 'cho', 'vua', 'cao', 'de', 'quan', 'truong', 'an'])

const startsClause = (view: View, at: number): boolean =>
  at === 0 ||
  !goesOn(view, at - 1) ||
  /[,:("“–-]/.test(gapAfter(view, at - 1)) ||
  leading.has(foldedWord(view, at - 1))

/**
 * Somebody whom those who hear of a tip would know, as the village speaks of people, up to a verb: by name or by
 * description, by a title and what follows (“thằng bin nhà đối diện”), by a name and what he does (“duc xe om”).
 */
export function someoneAt(view: View, at: number, verb: number): Person | undefined {
  const word = foldedWord(view, at)
  const known = anyPersonAt(view, at)
  if (known && !(titles.has(word) && things.has(writtenWord(view, at + 1)))) return known
  if (calls(view, at)) {
    const first =
      at +
      (/^(?:con|thang|gia|anh|ngu|dong)$/.test(word) &&
      (calls(view, at + 1) || word === 'dong' || word === 'gia' || word === 'ngu')
        ? 2
        : 1)
    if (first >= verb || !sameClause(view, at, first)) return undefined
    const job = jobEnd(view, first)
    if (job !== undefined && job < verb) return { from: at, to: job }
    const does =
      things.has(foldedWord(view, first)) || calls(view, first) ? undefined : jobEnd(view, first + 1)
    if (does !== undefined && does < verb) return { from: at, to: does }
    if (!isNameWord(view, first, startsClause(view, at), !unclear.has(word))) return undefined
    if (unclear.has(word) && !startsClause(view, at) && !isLikelyGivenName(writtenWord(view, first)))
      return undefined
    return { from: at, to: first }
  }
  if (speakers.has(word))
    return foldedWord(view, at - 1) === 'chinh' ||
      /^la nguoi$/.test(`${foldedWord(view, at + 1)} ${foldedWord(view, at + 2)}`)
      ? { from: at, to: at }
      : undefined
  const job = jobEnd(view, at + 1)
  const does = job !== undefined && job < verb
  if ((!does && verb - at > 3) || titles.has(word) || !startsClause(view, at)) return undefined
  if (does && foldedWord(view, at - 1) === 'la') return { from: at, to: job }
  if (!isNameWord(view, at, false, false)) return undefined
  if (does) return { from: at, to: job }
  return isLikelyGivenName(word) && isLikelyGivenName(writtenWord(view, at))
    ? { from: at, to: at }
    : undefined
}

const sameClause = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!/^ {1,2}$/.test(gapAfter(view, at))) return false
  return true
}

/**
 * A capital, or a small word that is nobody else’s: where nothing has marks any, at the beginning of a clause a given
 * name (“nho em vân”, “chị lan”).
 */
function isNameWord(view: View, at: number, begins: boolean, firm: boolean): boolean {
  const written = writtenWord(view, at)
  const word = foldedWord(view, at)
  if (written === '' || word.length > 6 || /\d/.test(written)) return false
  if (written !== written.toLowerCase()) return at > 0 && !/^(?:cong|nha|xa|dan)$/.test(word)
  if (
    things.has(word) ||
    (noName.has(word) && !(begins && firm && capitalName.has(word))) ||
    (nobody.has(word) && !(begins && firm))
  )
    return false
  const start = view.words.starts[at] ?? 0
  return (
    isUnmarkedNear(view.m.text, [start, start + written.length], 40) || (begins && isLikelyGivenName(written))
  )
}
