import type { Finding } from '@binhyen/compliance'
import { el } from '../shell/dom.ts'
import { piecesOf } from './pieces.ts'

/** Above this many characters marks are drawn only when typing pauses; below, with every answer. */
const LONG = 50_000

/**
 * The field that an officer writes in, with marks under its letters. A copy of the text lies behind the field, set in the
 * same type, and gives it its height: the two can't slip against each other.
 */
export class Editor {
  readonly field: HTMLTextAreaElement
  #copy: HTMLElement
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(field: HTMLTextAreaElement, copy: HTMLElement) {
    this.field = field
    this.#copy = copy
  }

  get text(): string {
    return this.field.value
  }

  /** Draws the marks of a text's findings; `selected` is the place of one in the list. */
  mark(findings: readonly Finding[], selected?: number): void {
    clearTimeout(this.#waiting)
    const { text } = this
    if (text.length > LONG && this.#copy.childNodes.length > 0)
      this.#waiting = setTimeout(() => this.#draw(text, findings, selected), 250)
    else this.#draw(text, findings, selected)
  }

  /** Until the answer comes the copy holds the bare text: the height has to follow at once. */
  grow(): void {
    this.#copy.textContent = `${this.text}\n`
  }

  #draw(text: string, findings: readonly Finding[], selected?: number): void {
    if (text !== this.text) return
    const marks = piecesOf(text, findings).map(({ text: piece, findings: here, severity }) =>
      severity
        ? el(
            'mark',
            { class: severity, ...(here.includes(selected ?? -1) && { 'data-selected': true }) },
            piece,
          )
        : piece,
    )
    // A last empty line takes no room by itself.
    this.#copy.replaceChildren(...marks, '\n')
  }

  /** Puts the caret around a finding and brings it into view. */
  show({ range }: Finding): void {
    this.field.focus({ preventScroll: true })
    this.field.setSelectionRange(...range)
    this.#copy.querySelector('[data-selected]')?.scrollIntoView({ block: 'center' })
  }

  /** Writes over a range so that Ctrl+Z takes it back. */
  replace([start, end]: readonly [number, number], by: string): void {
    this.field.focus({ preventScroll: true })
    this.field.setSelectionRange(start, end)
    const typed = by === '' ? document.execCommand('delete') : document.execCommand('insertText', false, by)
    if (typed) return
    this.field.setRangeText(by, start, end, 'end')
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  replaceAll(by: string): void {
    this.replace([0, this.text.length], by)
  }
}
