import { isCapital } from './capitals.ts'
import { vocabulary } from './vocabulary.ts'

/** Bits that say how a word is written. */
export const HAS_DIGIT = 1
export const CAPITALISED = 2
/** Capitals throughout, two letters or more. */
export const SHOUTED = 4
/** Without marks; capitals may be there. */
export const UNMARKED = 8

const MOST = 30_000

/** The hash of a word with one more unit; begins with 0. */
export function nextHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Longer than any syllable, identifier or name: such a word is not worth remembering. */
const LONGEST = 40

/**
 * Different written words, each with a number. Words come again and again: what is known of one is found by its number,
 * and nothing has to be cut out of the text for it.
 */
export class Lexicon {
  /** How many words were sought when it was begun. */
  readonly entered = vocabulary.size
  readonly written: string[] = ['']
  readonly folded: string[] = ['']
  /** How each is written, in bits. */
  readonly shapes: number[] = [0]
  /** The number of the folded word in the vocabulary; 0 for words that nobody seeks. */
  readonly sought: number[] = [0]
  /** What else was asked of a word, in columns; see {@link wordFact}. */
  readonly facts: unknown[][] = []

  /** Open addressing: the number of a word at its hash, or 0. */
  #slots = new Int32Array(1 << 12)
  /** By number: hash, -1 for a word too long to be remembered; where its letters begin; how many it has. */
  #hashes = new Int32Array(1 << 11)
  #offsets = new Int32Array(1 << 11)
  #lengths = new Uint8Array(1 << 11)
  /** The letters of all words in a row, to compare with. */
  #letters = new Uint16Array(1 << 14)
  #used = 0

  /** Text that repeats little has been met: a new one should take its place. */
  get isFull(): boolean {
    return this.written.length > MOST
  }

  /** The number of the word that stands from `start` to `end`; its hash is made by {@link nextHash}. */
  numberOf(text: string, folded: string, start: number, end: number, raw: number): number {
    if (end - start > LONGEST) return this.#add(text.slice(start, end), folded.slice(start, end))
    const hash = raw & 0x3fffffff
    const slots = this.#slots
    const last = slots.length - 1
    let slot = hash & last
    for (let form = slots[slot]!; form !== 0; form = slots[(slot = (slot + 1) & last)]!) {
      if (this.#hashes[form] === hash && this.#is(form, text, start, end)) return form
    }
    const form = this.#add(text.slice(start, end), folded.slice(start, end))
    this.#remember(form, slot, hash)
    return form
  }

  #is(form: number, text: string, start: number, end: number): boolean {
    if (this.#lengths[form] !== end - start) return false
    const letters = this.#letters
    let at = this.#offsets[form]!
    for (let from = start; from < end; from++, at++) if (letters[at] !== text.charCodeAt(from)) return false
    return true
  }

  #add(written: string, folded: string): number {
    const form = this.written.length
    this.written.push(written)
    this.folded.push(folded)
    this.shapes.push(shapeOf(written, folded))
    this.sought.push(vocabulary.get(folded) ?? 0)
    if (form === this.#hashes.length) {
      this.#hashes = widened(this.#hashes, new Int32Array(form * 2))
      this.#offsets = widened(this.#offsets, new Int32Array(form * 2))
      this.#lengths = widened(this.#lengths, new Uint8Array(form * 2))
    }
    this.#hashes[form] = -1
    return form
  }

  #remember(form: number, slot: number, hash: number): void {
    const word = this.written[form]!
    this.#hashes[form] = hash
    this.#offsets[form] = this.#used
    this.#lengths[form] = word.length
    if (this.#used + word.length > this.#letters.length)
      this.#letters = widened(this.#letters, new Uint16Array(this.#letters.length * 2))
    for (let at = 0; at < word.length; at++) this.#letters[this.#used++] = word.charCodeAt(at)
    this.#slots[slot] = form
    if (form * 2 > this.#slots.length) this.#spread()
  }

  /** A table four times as large. */
  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    for (let form = 1; form < this.written.length; form++) {
      const hash = this.#hashes[form]!
      if (hash < 0) continue
      let slot = hash & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = form
    }
    this.#slots = slots
  }
}

function widened<A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from)
  return to
}

function shapeOf(written: string, folded: string): number {
  const first = isCapital(written.charCodeAt(0))
  return (
    (/[0-9]/.test(folded) ? HAS_DIGIT : 0) |
    (first ? CAPITALISED : 0) |
    (first && written.length > 1 && isCapital(written.charCodeAt(1)) && written === written.toUpperCase()
      ? SHOUTED
      : 0) |
    (written.toLowerCase() === folded ? UNMARKED : 0)
  )
}

let columns = 0

/**
 * Something about a word that is worked out once for each way of writing it.
 *
 * @example const length = wordFact((written) => written.length)
 */
export function wordFact<T>(
  compute: (written: string, folded: string) => T,
): (lexicon: Lexicon, form: number) => T {
  const column = columns++
  return (lexicon, form) => {
    const known = (lexicon.facts[column] ??= []) as (T | undefined)[]
    return (known[form] ??= compute(lexicon.written[form] ?? '', lexicon.folded[form] ?? ''))
  }
}
