import { ROOM_COLOUR } from './cells.ts'

/** Orders what a font has as the schema wants it, and lets cells with room to write be changed in a protected sheet. */
export const editStyles = (xml: string): string => unlockRoom(orderFonts(xml))

/** ECMA-376 Part 1, 18.8.22; write-excel-file keeps its own order. */
const FONT_PARTS = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family']

const place = (part: string) => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')

const orderFonts = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => {
    const found = parts.match(/<\w+[^>]*\/>/g) ?? []
    return `<font>${found.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })

function unlockRoom(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/g)].map(([fill]) => fill)
  const room = fills.findIndex((fill) => fill.includes(`FF${ROOM_COLOUR.slice(1)}`))
  if (room < 0) return xml
  return xml.replace(
    new RegExp(`<xf ([^>]*\\bfillId="${room}"[^>]*)>(.*?)</xf>`, 'g'),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  )
}
