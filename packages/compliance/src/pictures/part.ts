import type { PictureFact } from './exif.ts'

/** A piece of a picture file: its bytes, and what it tells if it is not needed to show the picture. */
export interface Part {
  bytes: Uint8Array
  facts?: Set<PictureFact>
  /** What takes its place when the picture is stripped; nothing when left out. */
  instead?: Uint8Array
}

export const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096))

export const startsWith = (bytes: Uint8Array, text: string): boolean =>
  ascii(bytes.subarray(0, text.length)) === text

/** Behind the picture's end a phone keeps a film or a second picture, with all that they tell. */
export const appended = (bytes: Uint8Array): Part => ({ bytes, facts: new Set(['appended']) })

/** What a block of XMP tells. Source: Adobe XMP specification, part 2. */
export function xmpFacts(data: Uint8Array): Set<PictureFact> {
  const text = new TextDecoder('utf-8').decode(data)
  const facts = new Set<PictureFact>(['text'])
  if (/exif:GPS|photoshop:City|Iptc4xmpCore:Location/i.test(text)) facts.add('location')
  if (/dc:creator|photoshop:AuthorsPosition|xmpRights/i.test(text)) facts.add('author')
  if (/tiff:(?:Make|Model)|aux:SerialNumber|xmp:CreatorTool/i.test(text)) facts.add('device')
  return facts
}
