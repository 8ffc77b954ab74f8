import type { MatchText } from '../../match-text.ts'
import { firstFrom } from '../../words/word-index.ts'
import type { WordIndex } from '../../words/word-index.ts'

/** What parts one item of a list, or one clause, from the next. */
export type Parting = 'line' | 'comma' | 'slash' | 'dash' | 'colon' | 'stop' | 'at' | 'bracket' | 'other'

/** Words that follow each other with single blanks. */
export class Item {
  /** Place of its first word, and the place behind its last. */
  readonly from: number
  readonly to: number
  readonly #text: string
  readonly #words: WordIndex
  #before: Parting | undefined
  #after: Parting | undefined

  constructor(text: string, words: WordIndex, from: number, to: number) {
    this.from = from
    this.to = to
    this.#text = text
    this.#words = words
  }

  /** What stands before its first word; few are asked. */
  get before(): Parting {
    return (this.#before ??= partingOf(this.#gap(this.from)) ?? (this.from === 0 ? 'line' : 'other'))
  }

  /** What stands behind its last. */
  get after(): Parting {
    return (this.#after ??=
      partingOf(this.#gap(this.to)) ?? (this.to < this.#words.starts.length ? 'other' : 'line'))
  }

  #gap(place: number): string {
    const begin = place === 0 ? 0 : this.#words.ends[place - 1]!
    return this.#text.slice(begin, Math.min(this.#words.starts[place] ?? this.#text.length, begin + 12))
  }
}

/** The items of some lines, in order. */
export function itemsOf({ text }: MatchText, words: WordIndex, lines: { from: number; to: number }): Item[] {
  const { gaps } = words
  const items: Item[] = []
  let from = lines.from
  for (let gap = firstFrom(gaps, from + 1); from < lines.to; gap++) {
    const to = Math.min(gaps[gap] ?? lines.to, lines.to)
    items.push(new Item(text, words, from, to))
    from = to
  }
  return items
}

function partingOf(between: string): Parting | undefined {
  if (between.includes('\n')) return 'line'
  if (between.includes('@')) return 'at'
  if (/[,;]/.test(between)) return 'comma'
  if (/[/|+&]/.test(between)) return 'slash'
  if (between.includes(':')) return 'colon'
  if (/[()[\]“”"]/.test(between)) return 'bracket'
  if (/[-–—•*]/.test(between)) return 'dash'
  return /[.!?…]/.test(between) ? 'stop' : undefined
}
