import { withTonePlacement, wordFact } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'
import { isDisguised, undisguised } from './disguised.ts'
import { firstFrom } from './sentence.ts'

/** A word of a sentence as it is meant, and where it stands in `m.text`. */
export interface SpokenWord {
  start: number
  end: number
  is: Spoken
}

export interface Spoken {
  /** In small letters, with its marks, the tone where the new spelling puts it. */
  said: string
  /** Without marks. */
  folded: string
  capital: boolean
  /** All in capitals. */
  shouted: boolean
  /** Written in disguise: then its marks say nothing. */
  dressed: boolean
  /** Its letter in a row of letters where no phrase begins with it: signs stand for themselves. */
  letter: string
}

const letterOf = (said: string): string =>
  ',:()“”".?!;'.includes(said) ? ('“”"'.includes(said) ? '"' : said) : 'x'

export function spokenOf(written: string, folded: string, dressed = false): Spoken {
  const said = written.toLowerCase()
  const tone = /[oòóỏõọuùúủũụ][aeyàáảãạèéẻẽẹỳýỷỹỵ]$/.test(said)
  return {
    said: tone ? withTonePlacement(said, 'new') : said,
    folded,
    capital: /^\p{Lu}/u.test(written),
    shouted: written.length > 1 && written === written.toUpperCase() && /\p{L}/u.test(written),
    dressed,
    letter: letterOf(said),
  }
}

const known = wordFact((written: string) => ({ written, is: undefined as Spoken | undefined }))
const signs = new Map([...',:()“”"?!.;'].map((sign) => [sign, spokenOf(sign, sign)]))

/** Sentences that were read, by where they begin: several rules read the same. */
const sentences = new WeakMap<View, Map<number, { to: number; words: SpokenWord[] }>>()

/** The words of a stretch of text, with commas, colons, brackets and ends of sentences as words of their own. */
export function wordsIn(view: View, from: number, to: number): SpokenWord[] {
  let read = sentences.get(view)
  if (!read) sentences.set(view, (read = new Map()))
  const before = read.get(from)
  if (before?.to === to) return before.words
  const words = isDisguised(view, from, to) ? undisguised(view.m, from, to) : readWords(view, from, to)
  read.set(from, { to, words })
  return words
}

function readWords(
  { m: { text }, words: { starts, ends, forms, lexicon } }: View,
  from: number,
  to: number,
): SpokenWord[] {
  const words: SpokenWord[] = []
  let before = from
  for (let at = firstFrom(starts, from); at < starts.length && starts[at]! < to; at++) {
    const start = starts[at]!
    if (start !== before + 1 || text.charCodeAt(before) !== 32) pushSigns(words, text, before, start)
    before = ends[at]!
    const form = known(lexicon, forms[at]!)
    words.push({ start, end: before, is: (form.is ??= spokenOf(form.written, lexicon.folded[forms[at]!]!)) })
  }
  pushSigns(words, text, before, to)
  return withoutAddresses(words, text)
}

const nothing = spokenOf('', '')

const joints: ReadonlySet<number> = new Set(Array.from('-_/', (sign) => sign.charCodeAt(0)))

/** “…/gia-danh-cong-an-xa”: words of an address say nothing. */
function withoutAddresses(words: SpokenWord[], text: string): SpokenWord[] {
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    const [one, next] = [words[at - 1]!, words[at]]
    if (
      next &&
      one.end + 1 === next.start &&
      joints.has(text.charCodeAt(one.end)) &&
      next.is.said === next.is.folded
    )
      continue
    if (at - from > 3) for (let part = from; part < at; part++) words[part] = { ...words[part]!, is: nothing }
    from = at
  }
  return words
}

function pushSigns(words: SpokenWord[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const is = signs.get(text[at]!)
    if (is && (',:()“”"'.includes(is.said) || (text[at + 1] ?? ' ').trim() === ''))
      words.push({ start: at, end: at + 1, is })
  }
}
