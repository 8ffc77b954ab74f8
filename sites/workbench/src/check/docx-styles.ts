/** What a style, a run or a paragraph says about the look of its text, as far as reading needs it. */
export interface Look {
  font?: string
  hidden?: boolean
}

/** Looks by style id, each with what it inherits; `''` is the document's default. */
export type Styles = ReadonlyMap<string, Look>

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const children = (element: Element | undefined, name: string): Element[] =>
  element ? [...element.children].filter((child) => child.localName === name) : []

export const child = (element: Element | undefined, name: string): Element | undefined =>
  children(element, name)[0]

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttributeNS(WORD, name) ?? undefined

/** The look that run properties (`w:rPr`) state themselves. */
export function lookOf(properties: Element | undefined): Look {
  const fonts = child(properties, 'rFonts')
  const font = attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi')
  const vanish = child(properties, 'vanish') ?? child(properties, 'webHidden')
  const hidden = vanish && !['0', 'false', 'off'].includes(attribute(vanish, 'val') ?? '')
  return { ...(font !== undefined && { font }), ...(hidden !== undefined && { hidden }) }
}

/** Source: ECMA-376 part 1, 17.7. A style that is based on itself by a detour ends there. */
export function readStyles(document: Document | undefined): Styles {
  const styles = new Map<string, Look>()
  if (!document) return styles
  const root = document.documentElement
  styles.set('', lookOf(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr')))
  const elements = new Map(children(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]))
  const resolve = (id: string, above: readonly string[]): Look => {
    const element = elements.get(id)
    if (!element || above.includes(id)) return {}
    const base = attribute(child(element, 'basedOn'), 'val')
    return { ...(base !== undefined && resolve(base, [...above, id])), ...lookOf(child(element, 'rPr')) }
  }
  for (const id of elements.keys()) styles.set(id, resolve(id, []))
  return styles
}
