import { byId, setAttribute, setChildren, setText } from '../shell/dom.ts'
import { FindingItem, type ItemActions } from './finding-item.ts'
import type { Shown } from './findings.ts'

/** More than anybody reads at once; the rest shows when these are mended. */
const MOST = 100

/** The findings beside the text. Arrow keys move from one to the next, Tab goes into the mends of the current one. */
export class FindingList {
  readonly #list = byId<HTMLOListElement>('ket-qua')
  readonly #titles = JSON.parse(byId('ten-quy-tac').textContent) as Record<string, string>
  readonly #actions: ItemActions
  readonly #ownTitle: (ruleId: string) => string | undefined
  #items = new Map<string, FindingItem>()
  /** Where the keyboard was last in the list. */
  #visited: Element | null = null

  /** @param ownTitle titles of the commune's own rules */
  constructor(actions: ItemActions, ownTitle: (ruleId: string) => string | undefined) {
    this.#actions = actions
    this.#ownTitle = ownTitle
    this.#list.addEventListener('keydown', (event) => this.#move(event))
    this.#list.addEventListener('focusin', ({ target }) => {
      this.#visited = (target as Element).closest('li')
      this.#makeStop(this.#visited)
    })
  }

  /** Whether these findings are of an older text than the one that stands there. */
  set busy(is: boolean) {
    setAttribute(this.#list, 'aria-busy', String(is))
  }

  /** Shows these; what was there stays, so that a focus in it stays too. */
  show(shown: readonly Shown[]): void {
    setText(
      byId('con-nua'),
      shown.length > MOST
        ? `Còn ${shown.length - MOST} chỗ nữa; sửa những chỗ trên rồi chúng sẽ hiện ra.`
        : '',
    )
    const items = new Map(shown.slice(0, MOST).map((one) => [one.key, this.#itemOf(one)]))
    const elements = [...items.values()].map(({ element }) => element)
    this.#items = items
    const hadFocus = this.#list.contains(document.activeElement)
    setChildren(this.#list, elements)
    this.#makeStop(elements.find((element) => element === this.#visited) ?? elements[0] ?? null)
    if (hadFocus && !this.#list.contains(document.activeElement)) this.focus()
  }

  /** Shows which finding the caret stands in; the list scrolls to it, the page does not. */
  current(keys: readonly string[]): void {
    for (const [key, { element }] of this.#items) {
      const is = keys.includes(key)
      if (is === element.hasAttribute('aria-current')) continue
      if (!is) element.removeAttribute('aria-current')
      else {
        element.setAttribute('aria-current', 'true')
        scrollInto(this.#list.parentElement!, element)
      }
    }
  }

  /** To the finding that Tab would reach. */
  focus(): void {
    this.#list.querySelector<HTMLElement>('.place[tabindex="0"]')?.focus()
  }

  #itemOf(shown: Shown): FindingItem {
    const old = this.#items.get(shown.key)
    if (old?.update(shown)) return old
    const { ruleId } = shown.finding
    const title = this.#titles[ruleId] ?? this.#ownTitle(ruleId) ?? ruleId
    return new FindingItem(shown, title, this.#actions)
  }

  #move(event: KeyboardEvent): void {
    const items = [...this.#list.children]
    const at = items.findIndex((item) => item.contains(event.target as Node))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    items[Math.min(Math.max(to, 0), items.length - 1)]?.querySelector<HTMLElement>('.place')?.focus()
  }

  /** One stop for Tab in the whole list: the place button of this item. */
  #makeStop(item: Element | null): void {
    if (!item) return
    for (const stop of this.#list.querySelectorAll('[tabindex="0"]'))
      if (!item.contains(stop)) stop.setAttribute('tabindex', '-1')
    for (const button of item.querySelectorAll('[tabindex="-1"]')) button.setAttribute('tabindex', '0')
  }
}

function scrollInto(box: HTMLElement, item: HTMLElement): void {
  const { top, bottom } = item.getBoundingClientRect()
  const seen = box.getBoundingClientRect()
  if (top < seen.top) box.scrollTop += top - seen.top
  else if (bottom > seen.bottom) box.scrollTop += bottom - seen.bottom
}
