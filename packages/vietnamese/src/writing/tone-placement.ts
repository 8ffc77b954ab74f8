import { parseSyllable } from './syllable.ts'

/** 'old' puts the tone on the first of oa, oe, uy (hòa, khỏe, thúy), 'new' on the second (hoà, khoẻ, thuý). */
export type TonePlacement = 'old' | 'new'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
/** Words that may end in oa, oe, uy with a tone on either letter. */
const CANDIDATE = /(?<![\p{L}\p{M}])\p{L}{0,3}(?:[oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])(?![\p{L}\p{M}])/giu

/** How a word with oa, oe or uy at its end writes its tone; `undefined` for any other word. */
export function tonePlacementOf(word: string): TonePlacement | undefined {
  const syllable = parseSyllable(word)
  if (syllable === undefined || syllable.tone === '' || syllable.onset === 'qu') return undefined
  if (!['oa', 'oe', 'uy'].includes(syllable.rhyme)) return undefined
  return TONE.test(word.normalize('NFC').slice(-1).normalize('NFD')) ? 'new' : 'old'
}

/**
 * A text with the tones of oa, oe, uy in one style; nothing else changes. For comparing texts: in what is shown, keep
 * the author's style, and never respell a person's name.
 *
 * @example withTonePlacement('hoà bình, khoẻ', 'old') // 'hòa bình, khỏe'
 */
export const withTonePlacement = (text: string, placement: TonePlacement): string =>
  text.normalize('NFC').replace(CANDIDATE, (word) => {
    const now = tonePlacementOf(word)
    return now === undefined || now === placement ? word : moved(word)
  })

/** The tone on the other of the last two letters. */
function moved(word: string): string {
  const head = word.slice(0, -2)
  const first = word.at(-2)!.normalize('NFD')
  const second = word.at(-1)!.normalize('NFD')
  const tone = TONE.exec(first + second)![0]
  const swap = (letter: string): string =>
    (TONE.test(letter) ? letter.replace(TONE, '') : letter + tone).normalize('NFC')
  return head + swap(first) + swap(second)
}

/** Where a text writes tones in each style. */
export interface MixedTonePlacement {
  /** Words in the old style, as 'hòa'. */
  old: [start: number, end: number][]
  /** Words in the new style, as 'hoà'. */
  new: [start: number, end: number][]
}

/**
 * The words in either style, if a text has both; `undefined` if it keeps to one. Ranges are UTF-16 offsets into `text`.
 *
 * @example mixedTonePlacement('hòa giải vì hoà bình') // { old: [[0, 3]], new: [[12, 15]] }
 */
export function mixedTonePlacement(text: string): MixedTonePlacement | undefined {
  const mixed: MixedTonePlacement = { old: [], new: [] }
  for (const { 0: word, index } of text.matchAll(CANDIDATE)) {
    const placement = tonePlacementOf(word)
    if (placement) mixed[placement].push([index, index + word.length])
  }
  return mixed.old.length > 0 && mixed.new.length > 0 ? mixed : undefined
}
