import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { fold } from '../fold.ts'
import { wordFact } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
import type { WordIndex } from '../words/word-index.ts'
import { isGiven, isMiddle, isTelling, surnameWeight } from './score.ts'
import { drawnLetters } from '../data/drawn-letters.ts'
import { plainTiers } from '../data/syllable-tiers.ts'
import { wordsBefore } from '../data/around-names.ts'
import { isHistoric, isInAddress, isPlace } from './surroundings.ts'

const isInner = (word: string): boolean =>
  isMiddle(word, true) || isTelling(word, true) || isGiven(word, true)
const isSurname = (word: string): boolean => surnameWeight(word, true) >= 0.2

/** Surnames as they are shortened: “Ng. Thị M.”, “Tr.V.Mẫu”. */
const SHORT_SURNAME = /^(?:ng|tr|ph|h[gj]|đg|bui|le)$/i

/** How a word may be part of a name in disguise. */
const kindOf = wordFact(
  (written, folded): 'none' | 'letter' | 'short' | 'glued' | 'handle' | 'digits' | 'surname' => {
    if (/^\p{L}$/u.test(written)) return 'letter'
    if (/^\p{Lu}/u.test(written) && SHORT_SURNAME.test(written)) return 'short'
    if (written.length > 5 && isGlued(written, folded)) return 'glued'
    if (written.length > 4 && written.length < 13 && isHandle(folded)) return 'handle'
    if (
      /^\p{L}+[0134]\p{L}*$/u.test(written) &&
      written.length > 2 &&
      written.length < 8 &&
      isNameWord(undigited(folded))
    )
      return 'digits'
    return /^\p{Lu}/u.test(written) && isSurname(folded) ? 'surname' : 'none'
  },
)

const isNameWord = (folded: string): boolean => isInner(folded) || isSurname(folded)
const undigited = (word: string): string => word.replace(/[0134]/g, (digit) => drawnLetters[digit]!)

/** “NguyenMauLoan”, “ThuHằng”; in small letters only with Thị or Văn: “lethimauthu”. */
function isGlued(written: string, folded: string): boolean {
  const humps = written.match(/\p{Lu}\p{Ll}+/gu) ?? []
  if (humps.length > 1 && humps.join('') === written) {
    const words = humps.map(fold)
    const [first = '', ...rest] = words
    const last = rest.pop()!
    if (!isGiven(last, true) || !rest.every(isInner)) return false
    return rest.length > 0
      ? isSurname(first)
      : isMiddle(first, true) && (!plainTiers.has(last) || isGiven(humps.at(-1)!, false))
  }
  const parts = /^([a-z]{2,6}?)(thi|van)([a-z]{2,})$/.exec(folded)
  return parts !== null && isSurname(parts[1]!) && endsInNames(parts[3]!)
}

/** “@minhduc”: middle and given name. */
function isHandle(folded: string): boolean {
  for (let cut = 2; cut < folded.length - 1; cut++)
    if (isMiddle(folded.slice(0, cut), true) && isGiven(folded.slice(cut), true)) return true
  return false
}

function endsInNames(rest: string): boolean {
  if (isGiven(rest, true)) return true
  for (let cut = 2; cut < rest.length - 1; cut++)
    if (isInner(rest.slice(0, cut)) && isGiven(rest.slice(cut), true)) return true
  return false
}

/**
 * Names written so that nobody finds them: spelled out (“T.o.à.n”, “t u a n”), in initials (“H.T.Nga”), glued together
 * (“NguyenMauLoan”), joined by signs (“Nguyen_Mau_Tam”), with digits for letters (“Ph4m Th1 Mau”).
 */
export function* disguisedNames(m: MatchText): Generator<Recognised> {
  const words = wordsOf(m)
  const { forms, lexicon } = words
  for (let place = 0; place < forms.length; place++) {
    const kind = kindOf(lexicon, forms[place]!)
    if (kind === 'none') continue
    const to =
      kind === 'letter'
        ? (highland(m, words, place) ?? spelledOut(m, words, place) ?? initials(m, words, place))
        : kind === 'short'
          ? initials(m, words, place)
          : kind === 'glued' || (kind === 'handle' && m.text[words.starts[place]! - 1] === '@')
            ? glued(m, words, place)
            : kind === 'handle'
              ? undefined
              : kind === 'digits'
                ? withDigits(m, words, place)
                : (joined(m, words, place) ?? initials(m, words, place))
    if (to === undefined) continue
    const from = kind === 'digits' ? beginning(m, words, place) : place
    const [start, end] = [words.starts[from]!, words.ends[to - 1]!]
    const value = m.text.slice(start, end)
    place = to - 1
    if (isHistoric(value) || isPlace(value)) continue
    yield { range: [start, end], value, valid: undefined, kind: 'full-name', confidence: 0.7 }
  }
}

const between = ({ text }: MatchText, { starts, ends }: WordIndex, place: number): string =>
  text.slice(ends[place - 1] ?? 0, starts[place] ?? text.length)

const wordAt = ({ forms, lexicon }: WordIndex, place: number): string => lexicon.written[forms[place] ?? 0]!
const foldedAt = ({ forms, lexicon }: WordIndex, place: number): string => lexicon.folded[forms[place] ?? 0]!

/** “h'linh”, “k'sơn”; in capitals it is read with other names. */
function highland(m: MatchText, words: WordIndex, place: number): number | undefined {
  if (!/^[hk]$/.test(wordAt(words, place)) || !/^['’]$/.test(between(m, words, place + 1))) return undefined
  return /^(?:mong|\p{L})$/u.test(foldedAt(words, place + 1)) ? undefined : place + 2
}

/** So many letters a name has at most; a longer row is none. */
const LONGEST_SPELLED = 16

/** Single letters with the same sign between them that make a given name, or two with two blanks between. */
function spelledOut(m: MatchText, words: WordIndex, place: number): number | undefined {
  const sign = between(m, words, place + 1)
  if (!/^[ .\-_*]$/.test(sign)) return undefined
  const twice = sign + sign
  let to = place + 1
  while (to - place <= LONGEST_SPELLED && wordAt(words, to).length === 1) {
    const gap = between(m, words, to)
    if (gap !== sign && gap !== twice) break
    to += 1
  }
  if (to - place < 3 || to - place > LONGEST_SPELLED) return undefined
  const spelled = m.text.slice(words.starts[place]!, words.ends[to - 1]!)
  const names = spelled.split(sign + sign).map((name) => name.replaceAll(sign, ''))
  const last = fold(names.at(-1)!)
  if (last.length < 3 || !isGiven(last, true) || !names.every((name) => isNameWord(fold(name))))
    return undefined
  return sign !== ' ' || names.length > 1 || isCalled(words, place) || !plainTiers.has(last) ? to : undefined
}

const isCalled = (words: WordIndex, place: number): boolean => {
  const before = wordsBefore.get(wordAt(words, place - 1))
  return before !== undefined && before !== 'unit' && before !== 'place' && before !== 'grammar'
}

/** Two initials or more, or a surname, whole or cut short, and one, before a given name. */
function initials(m: MatchText, words: WordIndex, place: number): number | undefined {
  let at = place
  let dots = 0
  for (; at - place < 4; at++) {
    const word = wordAt(words, at)
    const sign = between(m, words, at + 1)
    const isShort = word.length < 2 || SHORT_SURNAME.test(word)
    if (!/^\p{Lu}/u.test(word) || !(isShort || isNameWord(foldedAt(words, at)))) break
    if (!isShort && sign !== '.' && !(sign === ' ' && goesOnShort(m, words, at + 1))) break
    if (!/^[. ]{1,2}$/.test(sign)) break
    if (sign.startsWith('.')) dots += 1
  }
  const first = wordAt(words, place)
  const last = wordAt(words, at)
  if (at === place || dots < (first.length > 1 ? 1 : 2)) return undefined
  if (!/^\p{Lu}\p{Ll}+$/u.test(last) || !isGiven(foldedAt(words, at), true)) return undefined
  return /^T\. ?P$/.test(m.text.slice(words.starts[place]!, words.ends[place + 1])) ? undefined : at + 1
}

const goesOnShort = (m: MatchText, words: WordIndex, place: number): boolean =>
  wordAt(words, place).length < 2 && between(m, words, place + 1).startsWith('.')

/** Not in an address of the web or of a mailbox. */
function glued({ text }: MatchText, { starts, ends }: WordIndex, place: number): number | undefined {
  return isInAddress(text, starts[place]!, ends[place]!) ? undefined : place + 1
}

/** “Nguyen_Mau_Tam”, “Nguyễn.Văn.Mẫu” */
function joined(m: MatchText, words: WordIndex, place: number): number | undefined {
  const sign = between(m, words, place + 1)
  if (sign !== '_' && sign !== '.' && sign !== '-') return undefined
  let to = place + 1
  while (to - place < 4 && between(m, words, to) === sign && isNameWord(foldedAt(words, to))) to += 1
  if (to - place < 3 || !isGiven(foldedAt(words, to - 1), true)) return undefined
  return isInAddress(m.text, words.starts[place]!, words.ends[to - 1]!) ? undefined : to
}

/** The end of a capitalised row of name words of which one has digits. */
function withDigits(m: MatchText, words: WordIndex, place: number): number | undefined {
  const isRow = (at: number): boolean =>
    /^\p{Lu}/u.test(wordAt(words, at)) && isNameWord(undigited(foldedAt(words, at)))
  if (!isRow(place)) return undefined
  let to = place + 1
  while (to - place < 4 && between(m, words, to) === ' ' && isRow(to)) to += 1
  return to - beginning(m, words, place) > 1 ? to : undefined
}

function beginning(m: MatchText, words: WordIndex, place: number): number {
  let from = place
  while (
    from > 0 &&
    place - from < 3 &&
    between(m, words, from) === ' ' &&
    /^\p{Lu}/u.test(wordAt(words, from - 1)) &&
    isNameWord(foldedAt(words, from - 1))
  )
    from -= 1
  return from
}
