import { MarkLayer } from './mark-layer.ts'
import { editBetween, shifted, type Mark } from './marks.ts'

/** A mark that belongs to a finding. */
export interface FieldMark extends Mark {
  key: string
}

/** Browsers take seconds to write more than this as if it were typed. */
const LONG = 5000

const isSame = (a: readonly FieldMark[], b: readonly FieldMark[]): boolean =>
  a.length === b.length &&
  a.every(({ key, severity, range: [start, end] }, at) => {
    const other = b[at]!
    return (
      key === other.key && severity === other.severity && start === other.range[0] && end === other.range[1]
    )
  })

/**
 * A text field whose marks lie in a layer under it. Field and layer share one cell of a grid inside one scrolling box:
 * they have the same measures whatever the size, the zoom and the length, and scroll as one.
 */
export class MarkedField {
  readonly field: HTMLTextAreaElement
  readonly #box: HTMLElement
  readonly #layer: MarkLayer
  #marks: readonly FieldMark[] = []
  #marked = ''
  #active: string | undefined

  /** @param box the scrolling box that holds both */
  constructor(field: HTMLTextAreaElement, layer: HTMLElement, box: HTMLElement) {
    this.field = field
    this.#box = box
    this.#layer = new MarkLayer(layer)
    field.addEventListener('input', () => this.#follow())
  }

  get text(): string {
    return this.field.value
  }

  /** Marks the text as it stands. */
  mark(marks: readonly FieldMark[]): void {
    // At most keys the marks have only moved with their words, and lie there already.
    const isDrawn = this.#marked === this.text && isSame(marks, this.#marks)
    this.#marks = marks
    if (!isDrawn) this.#draw()
  }

  /** Marks one finding as the one that is looked at. */
  activate(key: string | undefined): void {
    if (key === this.#active) return
    this.#active = key
    this.#draw()
  }

  /** Where a finding lies now; undefined when the text under it has changed since the check. */
  rangeOf(key: string): readonly [number, number] | undefined {
    return this.#marks.find((mark) => mark.key === key)?.range
  }

  /** Keys of the findings at the caret. */
  keysAtCaret(): string[] {
    const { selectionStart: at } = this.field
    return this.#marks.filter(({ range }) => range[0] <= at && at <= range[1]).map(({ key }) => key)
  }

  /** Selects a stretch of the text and brings it into view. */
  goTo([start, end]: readonly [number, number]): void {
    this.field.focus({ preventScroll: true })
    this.field.setSelectionRange(start, end)
    this.#box.scrollIntoView({ block: 'nearest' })
    const place = this.#layer.rectOf(start)
    const seen = this.#box.getBoundingClientRect()
    if (place.top < seen.top || place.bottom > seen.bottom)
      this.#box.scrollTop += place.top - seen.top - seen.height / 3
  }

  /**
   * Replaces a stretch as if it were typed, so that Ctrl+Z takes it back.
   * @returns whether it does: a long stretch is written at once, past the undo list
   */
  replace([start, end]: readonly [number, number], by: string): boolean {
    if (start === end && by === '') return true
    this.field.focus({ preventScroll: true })
    this.field.setSelectionRange(start, end)
    // The only way to edit a field that leaves its undo list whole; removing has a command of its own.
    const isLong = end - start > LONG || by.length > LONG
    const typed = () =>
      by === '' ? document.execCommand('delete') : document.execCommand('insertText', false, by)
    if (!isLong && typed()) return true
    this.field.setRangeText(by, start, end, 'end')
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return false
  }

  /**
   * Replaces the whole text by one edit, as small as it can be.
   * @returns whether Ctrl+Z takes it back
   */
  replaceAll(text: string): boolean {
    const { at, removed, added } = editBetween(this.text, text)
    return this.replace([at, at + removed], text.slice(at, at + added))
  }

  /** Takes the text away for good, also from the undo list. */
  wipe(): void {
    this.field.value = ''
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }

  /** Between an edit and the next check the marks move with their words. */
  #follow(): void {
    const edit = editBetween(this.#marked, this.text)
    this.#marks = this.#marks.flatMap((mark) => shifted(mark, edit) ?? [])
    this.#draw()
  }

  #draw(): void {
    const marks = this.#marks.map((mark) => (mark.key === this.#active ? { ...mark, active: true } : mark))
    this.#layer.draw(this.text, marks)
    this.#marked = this.text
  }
}
