import { fold } from '../fold.ts'

/** How the matches of a pattern begin: with one of these words or pairs of words, or at a digit. */
export interface Beginnings {
  words: readonly string[]
  digit: boolean
}

/** While a pattern is read: what it may still go on writing (“tai”, “tai ”, “tai kh”), and what is whole. */
interface State {
  open: ReadonlySet<string>
  whole: ReadonlySet<string>
  digit: boolean
}

/** Stands before a word in front of which the pattern has a sign. */
const SIGN = '\0'

/**
 * The words, folded, with which the matches of a pattern can begin, read from the pattern itself, two of them where it
 * tells two: `(?:tai khoan|stk) so` begins with “tai khoan” or “stk so”. Of regular expressions it knows letters, groups,
 * alternatives, quantifiers, lookarounds and signs, which end a word; a digit counts at the beginning or glued to a word.
 *
 * @throws TypeError where the first word can't be told, so that no pattern is sought in vain
 */
export function firstWords(source: string): Beginnings {
  const read = new Reader(source).read({ open: new Set(['']), whole: new Set(), digit: false })
  for (const word of read.open)
    if (!word.includes(' ')) throw new TypeError(`Pattern ${source}: say where “${word}” ends.`)
  const whole = new Set([...read.whole, ...[...read.open].map(firstOf)])
  for (const word of whole)
    if (word.startsWith(SIGN) && !whole.has(word.slice(1)) && !(read.digit && word === `${SIGN}0`))
      throw new TypeError(`Pattern ${source}: begins with a sign.`)
  const words = [...whole].filter(
    (word) => !word.startsWith(SIGN) && (!word.includes(' ') || !whole.has(firstOf(word))),
  )
  return { words, digit: read.digit }
}

const firstOf = (words: string): string => words.slice(0, words.indexOf(' '))

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Alternatives up to the end or the closing bracket. */
  read(before: State): State {
    let union: State | undefined
    do {
      const branch = this.#sequence(before)
      union = union ? join(union, branch) : branch
    } while (this.#take(/\|/y) !== undefined)
    return union
  }

  #sequence(state: State): State {
    let now = state
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const after = this.#term(now)
      const quantifier = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
      now = quantifier !== undefined && /^(?:[*?]|\{0)/.test(quantifier) ? join(now, after) : after
    }
    return now
  }

  #term(state: State): State {
    const look = this.#take(/\(\?<?[=!]/y)
    if (look === '(?=' && state.open.has('')) return this.#group(state)
    if (look !== undefined) {
      const border =
        look === '(?!'
          ? /^(?:\[a-z|\[?\\p\{L)/
          : look === '(?='
            ? /^(?:[\s,]|\\[^wSpPdD]|\[(?:\^|[ ,]|\\s))/
            : undefined
      const ends = border?.test(this.#source.slice(this.#at)) ?? false
      this.#skip()
      return ends ? bordered(state) : state
    }
    if (this.#take(/\((?:\?:)?/y) !== undefined) return this.#group(state)
    const token = this.#take(/\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|./suy)!
    const letter = letterOf(token)
    if (letter !== undefined) return { ...state, open: new Set([...state.open].map((word) => word + letter)) }
    if (/^(?:\\d|\d|\[[\d-]+\])$/.test(token)) return atDigit(state, token)
    if (/^(?:\\b|\^|\$)$/.test(token)) return bordered(state)
    const isLetter = /^(?:\.|\\[wSDpP]|\[\^(?!a-z)|\[(?!\^)(?:.*[a-z0-9]|.*\\[wSDpP]))/s.test(
      withoutBlanks(token),
    )
    if (isLetter && [...state.open].some((word) => !word.includes(' ')))
      throw new TypeError(`Pattern ${this.#source}: ${token} may be any letter.`)
    return isLetter ? firstAlone(state) : signed(state)
  }

  #group(state: State): State {
    const inner = this.read(state)
    this.#take(/\)/y)
    return inner
  }

  /** To the end of a group that is not read. */
  #skip(): void {
    for (let depth = 1; depth > 0;) {
      const token = this.#take(/\\.|\[(?:\\.|[^\]])*\]|./suy)
      if (token === undefined) return
      depth += token === '(' ? 1 : token === ')' ? -1 : 0
    }
  }

  #take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at
    const found = sticky.exec(this.#source)?.[0]
    this.#at += found?.length ?? 0
    return found
  }
}

/** A letter, or a class of ways to write one: `[Tt]`, `[ậa]`; folded. */
function letterOf(token: string): string | undefined {
  const letters = new Set(Array.from(/^\[(\p{L}+)\]$/u.exec(token)?.[1] ?? token, fold))
  const [letter] = letters
  return letters.size === 1 && /^[a-z]$/.test(letter!) ? letter : undefined
}

const withoutBlanks = (token: string): string => token.replace(/\\(?:u[\da-f]{4}|[tnrvf])/g, ' ')

const join = (a: State, b: State): State => ({
  open: new Set([...a.open, ...b.open]),
  whole: new Set([...a.whole, ...b.whole]),
  digit: a.digit || b.digit,
})

const begun = (word: string): boolean => word !== '' && word !== SIGN
const isPair = (word: string): boolean => /. ./.test(word)

/** A border: what was begun is whole; what has not begun goes on waiting. */
const bordered = ({ open, whole, digit }: State): State => ({
  open: new Set([...open].filter((word) => !begun(word))),
  whole: new Set([...whole, ...[...open].filter(begun).map((word) => word.trimEnd())]),
  digit,
})

/** A sign or a blank: a second word may follow a first. */
const signed = ({ open, whole, digit }: State): State => ({
  open: new Set(
    [...open].filter((word) => !isPair(word)).map((word) => (begun(word) ? `${word.trimEnd()} ` : SIGN)),
  ),
  whole: new Set([...whole, ...[...open].filter(isPair)]),
  digit,
})

/** The second word is not told. */
const firstAlone = ({ open, whole, digit }: State): State => ({
  open: new Set(),
  whole: new Set([...whole, ...[...open].map(firstOf)]),
  digit,
})

/** A digit begins a match, or is glued to a word: both are met at words that have a digit. */
function atDigit({ open, whole, digit }: State, token: string): State {
  const known = /^\d$/.test(token)
  const going = [...open].filter((word) => begun(word) && !word.includes(' '))
  return {
    open: new Set(known ? going.map((word) => word + token) : []),
    whole: new Set([
      ...whole,
      ...(open.has(SIGN) ? [`${SIGN}0`] : []),
      ...[...open].filter((word) => word.includes(' ')).map(firstOf),
    ]),
    digit: digit || open.has('') || (!known && going.length > 0),
  }
}
