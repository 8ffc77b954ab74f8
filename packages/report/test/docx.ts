import { strFromU8, unzipSync } from 'fflate'
import { all, child, parseXml, val } from './xml.ts'
import type { Element } from './xml.ts'

/** A paragraph as Word would show it: its own settings over those of its style over the document's. */
export interface Shown {
  text: string
  style: string
  /** Points. */
  size: number
  bold: boolean
  italics: boolean
  font: string
  colour: string
  language: string
  align: string
  /** Twips. */
  indent: { left: number; right: number; firstLine: number; hanging: number }
  spacing: { before: number; after: number; line: number; rule: string }
  keepNext: boolean
  border: boolean
  element: Element
}

export interface Docx {
  files: Record<string, Uint8Array>
  document: Element
  styles: Element
  body: Element
  paragraphs: Shown[]
  /** The sections' properties, in order. */
  sections: Element[]
  /** Paragraphs of this style. */
  of: (style: string) => Shown[]
  part: (path: string) => Element
}

export function readDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes)
  const part = (path: string) => parseXml(strFromU8(files[path] ?? new Uint8Array()))
  const document = part('word/document.xml')
  const styles = part('word/styles.xml')
  const body = child(document, 'w:body')
  if (!body) throw new Error('no body')
  const show = shower(styles)
  const paragraphs = all(body, 'w:p').map(show)
  return {
    files,
    document,
    styles,
    body,
    paragraphs,
    sections: all(body, 'w:sectPr'),
    of: (style) => paragraphs.filter((paragraph) => paragraph.style === style),
    part,
  }
}

function shower(styles: Element): (paragraph: Element) => Shown {
  const byId = new Map(all(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const chain = (id: string): Element[] => {
    const style = byId.get(id)
    if (!style) return []
    return [style, ...chain(val(style, 'w:basedOn') ?? '')]
  }
  const defaults = child(styles, 'w:docDefaults')
  return (element) => {
    const own = child(element, 'w:pPr')
    const style = val(own, 'w:pStyle') ?? 'Normal'
    const run = all(element, 'w:r')[0]
    const layers = [
      { p: own, r: child(run, 'w:rPr') },
      ...chain(style).map((one) => ({ p: child(one, 'w:pPr'), r: child(one, 'w:rPr') })),
      { p: child(defaults, 'w:pPrDefault', 'w:pPr'), r: child(defaults, 'w:rPrDefault', 'w:rPr') },
    ]
    const paragraph = (name: string, attribute = 'w:val') =>
      layers.map(({ p }) => child(p, name)?.attributes[attribute]).find((value) => value !== undefined)
    const character = (name: string, attribute = 'w:val') =>
      layers.map(({ r }) => child(r, name)?.attributes[attribute]).find((value) => value !== undefined)
    const on = (name: string) => {
      const found = layers.map(({ r }) => child(r, name)).find((one) => one !== undefined)
      return found !== undefined && !['false', '0'].includes(found.attributes['w:val'] ?? 'true')
    }
    const twips = (name: string, attribute: string) => Number(paragraph(name, attribute) ?? 0)
    return {
      text: textOf(element),
      style,
      size: Number(character('w:sz')) / 2,
      bold: on('w:b'),
      italics: on('w:i'),
      font: character('w:rFonts', 'w:ascii') ?? '',
      colour: character('w:color') ?? '',
      language: character('w:lang') ?? '',
      align: paragraph('w:jc') ?? 'left',
      indent: {
        left: twips('w:ind', 'w:left'),
        right: twips('w:ind', 'w:right'),
        firstLine: twips('w:ind', 'w:firstLine'),
        hanging: twips('w:ind', 'w:hanging'),
      },
      spacing: {
        before: twips('w:spacing', 'w:before'),
        after: twips('w:spacing', 'w:after'),
        line: Number(paragraph('w:spacing', 'w:line') ?? 240),
        rule: paragraph('w:spacing', 'w:lineRule') ?? 'auto',
      },
      keepNext: layers.some(({ p }) => child(p, 'w:keepNext') !== undefined),
      border: child(own, 'w:pBdr', 'w:top') !== undefined,
      element,
    }
  }
}

/** Text with line breaks where Word breaks the line by hand. */
const textOf = (paragraph: Element): string =>
  all(paragraph, 'w:r')
    .map((run) =>
      run.children.map(({ name, text }) => (name === 'w:br' ? '\n' : name === 'w:t' ? text : '')).join(''),
    )
    .join('')
