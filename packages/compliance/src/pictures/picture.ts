import { orientationOnly, readExif } from './exif.ts'
import type { PictureFact } from './exif.ts'
import { appended, ascii, startsWith, xmpFacts } from './part.ts'
import type { Part } from './part.ts'
import { webpParts } from './webp.ts'

/** What a JPEG, PNG or WebP tells beside its pixels; an empty list for any other file. */
export function pictureFacts(bytes: Uint8Array): PictureFact[] {
  const facts = new Set<PictureFact>()
  for (const part of partsOf(bytes)) for (const fact of part.facts ?? []) facts.add(fact)
  return [...facts].sort()
}

/** The same picture, pixel for pixel, without location, author, device, time and text. */
export function stripPicture(bytes: Uint8Array): Uint8Array {
  const kept = partsOf(bytes).flatMap((part) =>
    part.facts ? (part.instead ? [part.instead] : []) : [part.bytes],
  )
  const stripped = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of kept) {
    stripped.set(part, at)
    at += part.length
  }
  return stripped
}

function partsOf(bytes: Uint8Array): Part[] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegParts(bytes)
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return pngParts(bytes)
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return webpParts(bytes)
  return [{ bytes }]
}

/** Segments, scans, and what phones hang on behind the end. Source: ITU-T T.81, annex B. */
function jpegParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ bytes: bytes.subarray(0, 2) }]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) {
      const end = scanEnd(bytes, at)
      parts.push({ bytes: bytes.subarray(at, end) })
      if (end < bytes.length) parts.push(appended(bytes.subarray(end)))
      return parts
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) break
    parts.push(jpegPart(marker, bytes.subarray(at, at + 2 + length), bytes.subarray(at + 4, at + 2 + length)))
    at += 2 + length
  }
  parts.push({ bytes: bytes.subarray(at) })
  return parts
}

/** Where the picture ends: from its first scan over all others to the end marker; the file's end where there is none. */
function scanEnd(bytes: Uint8Array, start: number): number {
  let at = start
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) {
      at += 1
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    // Stuffed bytes, fill bytes and restarts belong to the pixels; everything else has a length.
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) at += marker === 0xff ? 1 : 2
    else at += 2 + Math.max(2, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return bytes.length
}

function jpegPart(marker: number, bytes: Uint8Array, data: Uint8Array): Part {
  if (marker === 0xe1 && startsWith(data, 'Exif\0\0')) {
    const { facts, orientation } = readExif(data.subarray(6))
    if (facts.size === 0) return { bytes }
    if (orientation < 2 || orientation > 8) return { bytes, facts }
    const tiff = orientationOnly(orientation)
    const instead = Uint8Array.of(0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff)
    return { bytes, facts, instead }
  }
  if (marker === 0xe1) return { bytes, facts: xmpFacts(data) }
  if (marker === 0xed) return { bytes, facts: new Set(['author', 'text']) }
  if (marker === 0xfe) return { bytes, facts: new Set(['text']) }
  if (marker > 0xe1 && marker <= 0xef && !isForColours(marker, data))
    return { bytes, facts: new Set(['text']) }
  return { bytes }
}

/** Of the application's own segments these are needed to show the right colours. */
const isForColours = (marker: number, data: Uint8Array): boolean =>
  (marker === 0xe2 && startsWith(data, 'ICC_PROFILE\0')) || (marker === 0xee && startsWith(data, 'Adobe'))

/** Chunks of length, type, data and checksum. Source: W3C PNG, third edition, section 5. */
function pngParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Part[] = [{ bytes: bytes.subarray(0, 8) }]
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const chunk = bytes.subarray(at, end)
    const type = ascii(chunk.subarray(4, 8))
    const data = chunk.subarray(8, 8 + length)
    if (type === 'eXIf') {
      const { facts } = readExif(data)
      parts.push(facts.size > 0 ? { bytes: chunk, facts } : { bytes: chunk })
    } else if (type === 'iTXt' && startsWith(data, 'XML:com.adobe.xmp'))
      parts.push({ bytes: chunk, facts: xmpFacts(data) })
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt')
      parts.push({ bytes: chunk, facts: textFacts(data) })
    else if (type === 'tIME') parts.push({ bytes: chunk, facts: new Set(['time']) })
    else parts.push({ bytes: chunk })
    at = end
    if (type === 'IEND' && at < bytes.length) {
      parts.push(appended(bytes.subarray(at)))
      return parts
    }
  }
  parts.push({ bytes: bytes.subarray(at) })
  return parts
}

function textFacts(data: Uint8Array): Set<PictureFact> {
  const key = ascii(data).split('\0')[0] ?? ''
  if (/^(?:Author|Copyright)$/i.test(key)) return new Set(['author'])
  if (/^(?:Software|Source)$/i.test(key)) return new Set(['device'])
  return new Set(['text'])
}
