import type { Finding, Severity } from '@binhyen/compliance/text'
import { el, setText } from '../shell/dom.ts'
import { isRefused, type Mend, type Shown } from './findings.ts'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'Phải sửa',
  warning: 'Nên xem lại',
  info: 'Lưu ý',
}

/** By the finding's key: where it lies may have moved since the item was made. */
export interface ItemActions {
  goTo: (key: string) => void
  apply: (key: string, mend: Mend) => void
}

let made = 0

/** One finding in words: what it is, what to do, by which law, and the presses that mend it. */
export class FindingItem {
  readonly element: HTMLLIElement
  readonly #line = el('span', { class: 'line' })
  readonly #message = el('p', { id: `loi-${++made}` })
  #shown: Shown

  constructor(shown: Shown, title: string, { goTo, apply }: ItemActions) {
    const { finding, mends, key } = shown
    this.#shown = shown
    const place = el(
      'button',
      // Who hears the list goes from button to button: each says what it is about.
      { type: 'button', class: 'place', tabindex: '-1', 'aria-describedby': this.#message.id },
      el(
        'span',
        { class: `badge ${finding.severity}` },
        isRefused(finding.ruleId) ? 'Dừng lại' : SEVERITY[finding.severity],
      ),
      ' ',
      el('strong', {}, title),
      ...(shown.about === 'place' ? [' ', this.#line] : []),
    )
    place.addEventListener('click', () => goTo(key))
    const buttons = mends.map((mend) => {
      const button = el('button', { type: 'button', class: 'button quiet mend', tabindex: '-1' }, mend.label)
      button.addEventListener('click', () => apply(key, mend))
      return button
    })
    this.element = el(
      'li',
      { class: finding.severity, 'data-key': key },
      place,
      this.#message,
      ...lawLine(finding.legalBasis),
      ...(buttons.length > 0 ? [el('p', { class: 'row' }, ...buttons)] : []),
    )
    this.#write(finding)
  }

  /** Says what a newer check says of the same finding. @returns whether it can: with other presses it is another item */
  update(shown: Shown): boolean {
    if (!hasSameParts(shown, this.#shown)) return false
    this.#shown = shown
    this.#write(shown.finding)
    return true
  }

  #write({ loc, message }: Finding): void {
    setText(this.#line, `dòng ${loc.start.line}`)
    setText(this.#message, message)
  }
}

const hasSameParts = (a: Shown, b: Shown): boolean =>
  a.finding.severity === b.finding.severity &&
  a.mends.length === b.mends.length &&
  a.mends.every(({ label, text }, at) => label === b.mends[at]?.label && text === b.mends[at].text)

function lawLine(basis: Finding['legalBasis']): HTMLElement[] {
  if (!basis) return []
  const name = basis.article ? `${basis.article}, ${basis.document}` : basis.document
  // An address is printed, not linked: a link would leave this machine.
  return [el('p', { class: 'law' }, `Căn cứ: ${name}`)]
}
