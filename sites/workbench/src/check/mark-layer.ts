import { piecesOf, type Mark, type Piece } from './marks.ts'

/** A line of the text with its pieces, counted from its own start. */
interface Line {
  text: string
  pieces: Piece[]
}

/**
 * The layer under a text field: the same words in the same places, invisible but for their marks. Each line is a block
 * of its own, so that a key costs the layout of one line and not of the whole text.
 */
export class MarkLayer {
  readonly #element: HTMLElement
  #lines: Line[] = []

  constructor(element: HTMLElement) {
    this.#element = element
  }

  /** Draws the lines that differ from what is there. */
  draw(text: string, marks: readonly Mark[]): void {
    const old = this.#lines
    const lines = linesOf(text, marks)
    const most = Math.min(old.length, lines.length)
    let head = 0
    while (head < most && isSame(old[head]!, lines[head]!)) head++
    let tail = 0
    while (tail < most - head && isSame(old.at(-1 - tail)!, lines.at(-1 - tail)!)) tail++
    const { children } = this.#element
    // A key within a line leaves its pieces: only their words change.
    if (lines.length === old.length)
      while (head < lines.length - tail && rewrite(children[head]!, old[head]!, lines[head]!)) head++
    const gone = [...children].slice(head, old.length - tail)
    const behind = children[old.length - tail] ?? null
    for (const line of lines.slice(head, lines.length - tail))
      this.#element.insertBefore(nodeOf(line), behind)
    for (const node of gone) node.remove()
    this.#lines = lines
  }

  /** Where a place of the text lies on the screen. */
  rectOf(offset: number): DOMRect {
    let start = 0
    const at = this.#lines.findIndex(({ text }) => {
      if (offset <= start + text.length) return true
      start += text.length + 1
      return false
    })
    const line = this.#lines[at]
    const block = this.#element.children[at]
    if (!line || !block) return this.#element.getBoundingClientRect()
    const within = line.pieces.findIndex(({ end }) => offset - start < end)
    const piece = block.childNodes[within]
    if (!piece) return block.getBoundingClientRect()
    const words = piece.firstChild ?? piece
    const range = document.createRange()
    range.setStart(words, offset - start - line.pieces[within]!.start)
    range.setEnd(words, words.textContent?.length ?? 0)
    return range.getClientRects()[0] ?? block.getBoundingClientRect()
  }
}

function linesOf(text: string, marks: readonly Mark[]): Line[] {
  const pieces = piecesOf(text.length, marks)
  let start = 0
  let next = 0
  return text.split('\n').map((words) => {
    const end = start + words.length
    const here: Piece[] = []
    while (next < pieces.length && pieces[next]!.start < end) {
      const piece = pieces[next]!
      here.push({
        ...piece,
        start: Math.max(piece.start, start) - start,
        end: Math.min(piece.end, end) - start,
      })
      if (piece.end > end) break
      next++
    }
    // A piece that ends with the line break, or is nothing else, has no more to show.
    while (next < pieces.length && pieces[next]!.end <= end + 1) next++
    start = end + 1
    return { text: words, pieces: here }
  })
}

const looksSame = (a: Line, b: Line): boolean =>
  a.pieces.length === b.pieces.length &&
  a.pieces.every(
    ({ severity, active }, at) => severity === b.pieces[at]!.severity && active === b.pieces[at]!.active,
  )

const isSame = (a: Line, b: Line): boolean =>
  a.text === b.text && looksSame(a, b) && a.pieces.every(({ end }, at) => end === b.pieces[at]!.end)

/** Writes another line's words into a block. @returns whether that is enough: its pieces must look the same */
function rewrite(block: Element, from: Line, to: Line): boolean {
  if (!looksSame(from, to) || (from.text === '') !== (to.text === '')) return false
  for (const [at, { start, end }] of to.pieces.entries()) {
    const piece = block.childNodes[at]!
    const words = (piece.firstChild ?? piece) as Text
    const fresh = to.text.slice(start, end)
    if (words.data !== fresh) words.data = fresh
  }
  return true
}

function nodeOf({ text, pieces }: Line): HTMLElement {
  const block = document.createElement('div')
  for (const { start, end, severity, active } of pieces) {
    if (!severity) {
      block.append(text.slice(start, end))
      continue
    }
    const mark = document.createElement('mark')
    mark.className = active ? `${severity} active` : severity
    mark.textContent = text.slice(start, end)
    block.append(mark)
  }
  // An empty line is as high as any other.
  if (text === '') block.append('\u200B')
  return block
}
