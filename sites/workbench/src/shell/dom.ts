type Attributes = Record<string, string | boolean | undefined>
type Child = Node | string

/** An element with its attributes and children; text is always text. @example el('p', { class: 'note' }, 'Xong.') */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children)
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/** The element with this id, which the page always has. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`#${id} is not on this page`)
  return found as E
}

/** Sets an element's text, and touches the page only where it differs. */
export function setText(element: Element, text: string): void {
  const { firstChild } = element
  // To change the words of a text costs less than to put another text in its place.
  if (firstChild instanceof Text && firstChild === element.lastChild) {
    if (firstChild.data !== text) firstChild.data = text
  } else if (element.textContent !== text) element.textContent = text
}

/** Sets an attribute, and touches the page only where it differs. */
export function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Shows or hides an element, and touches the page only where it differs. */
export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden
}

/** Makes these the children of an element; those that stand where they stood before are not touched. */
export function setChildren(parent: Element, wanted: readonly Element[]): void {
  const old = [...parent.children]
  const most = Math.min(old.length, wanted.length)
  let head = 0
  while (head < most && old[head] === wanted[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail++
  const behind = old[old.length - tail] ?? null
  for (const element of old.slice(head, old.length - tail)) element.remove()
  for (const element of wanted.slice(head, wanted.length - tail)) parent.insertBefore(element, behind)
}
