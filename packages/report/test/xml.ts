/** An XML element as a test reads it: enough for Word's parts, which have neither CDATA nor entities of their own. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** Text of the element and of everything in it. */
  text: string
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [, closing, name, attributes = '', selfClosing, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) for (const element of open) element.text += decode(text)
    else if (name === undefined) continue
    else if (closing) open.pop()
    else {
      const element: Element = { name, attributes: {}, children: [], text: '' }
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g))
        element.attributes[key] = decode(value)
      open.at(-1)?.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  const top = root.children[0]
  if (!top || open.length !== 1) throw new Error('not well-formed')
  return top
}

/** Every element with this name, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((found, name) => found?.children.find((one) => one.name === name), element)

/** `w:val` of a descendant by path, as Word's XML keeps most values. */
export const val = (element: Element | undefined, ...path: string[]) =>
  child(element, ...path)?.attributes['w:val']
