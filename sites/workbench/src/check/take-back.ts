import { byId } from '../shell/dom.ts'

/** What Ctrl+Z can't take back, one step: the text before the last long replacement. */
export class TakeBack {
  readonly #button = byId<HTMLButtonElement>('lay-lai')
  #before = ''

  constructor(restore: (text: string) => void) {
    this.#button.addEventListener('click', () => {
      const before = this.#before
      this.forget()
      restore(before)
    })
  }

  /** Offers to bring this text back. @returns how, for the officer */
  offer(before: string, undoes: boolean): string {
    if (undoes) return 'Muốn lấy lại chữ cũ thì bấm Ctrl+Z.'
    if (before.trim() === '') return ''
    this.#before = before
    this.#button.hidden = false
    return 'Muốn lấy lại chữ cũ thì bấm “Lấy lại chữ cũ”.'
  }

  /** Keeps nothing any more. */
  forget(): void {
    this.#before = ''
    this.#button.hidden = true
  }
}
