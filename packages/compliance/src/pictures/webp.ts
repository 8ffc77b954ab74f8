import { orientationOnly, readExif } from './exif.ts'
import { appended, ascii, startsWith, xmpFacts } from './part.ts'
import type { Part } from './part.ts'

const HEADER = 12
/** In the first byte of VP8X: that a chunk of EXIF, or of XMP, is to come. */
const hasExif = 0x08
const hasXmp = 0x04

/** Chunks of type, length and data, padded to even length. Source: RFC 9649, section 2. */
export function webpParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true))
  const parts: Part[] = []
  let at = HEADER
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true)
    const next = Math.min(at + 8 + length + (length & 1), bytes.length)
    if (at + 8 + length > bytes.length) break
    parts.push(partOf(bytes.subarray(at, next), length))
    at = next
  }
  const header: Part = { bytes: bytes.subarray(0, HEADER) }
  const told = parts.some(({ facts }) => facts)
  if (told) announceLess(header, parts)
  if (at < bytes.length) parts.push(at >= end ? appended(bytes.subarray(at)) : { bytes: bytes.subarray(at) })
  return [header, ...parts]
}

function partOf(bytes: Uint8Array, length: number): Part {
  const type = ascii(bytes.subarray(0, 4))
  const data = bytes.subarray(8, 8 + length)
  if (type === 'XMP ') return { bytes, facts: xmpFacts(data) }
  if (type !== 'EXIF') return { bytes }
  const { facts, orientation } = readExif(startsWith(data, 'Exif\0\0') ? data.subarray(6) : data)
  if (facts.size === 0) return { bytes }
  if (orientation < 2 || orientation > 8) return { bytes, facts }
  const tiff = orientationOnly(orientation)
  return { bytes, facts, instead: Uint8Array.of(0x45, 0x58, 0x49, 0x46, tiff.length, 0, 0, 0, ...tiff) }
}

/** The stripped file's size, and its flags without what goes. */
function announceLess(header: Part, parts: Part[]): void {
  const stays = (type: string) =>
    parts.some((part) => startsWith(part.bytes, type) && (!part.facts || part.instead))
  const extended = parts.find(({ bytes }) => startsWith(bytes, 'VP8X'))
  if (extended) {
    extended.facts = new Set()
    extended.instead = Uint8Array.from(extended.bytes)
    extended.instead[8]! &= ~((stays('EXIF') ? 0 : hasExif) | (stays('XMP ') ? 0 : hasXmp))
  }
  const kept = parts.reduce(
    (sum, { bytes, facts, instead }) => sum + (facts ? (instead?.length ?? 0) : bytes.length),
    4,
  )
  header.facts = new Set()
  header.instead = Uint8Array.from(header.bytes)
  new DataView(header.instead.buffer).setUint32(4, kept, true)
}
