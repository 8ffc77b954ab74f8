/** What a picture tells about whoever took it. */
export type PictureFact = 'location' | 'author' | 'device' | 'time' | 'text' | 'thumbnail' | 'appended'

const facts: Readonly<Record<number, PictureFact>> = {
  0x010f: 'device', // Make
  0x0110: 'device', // Model
  0x0131: 'device', // Software
  0x013b: 'author', // Artist
  0x010e: 'text', // ImageDescription
  0x0132: 'time', // DateTime
  0x0201: 'thumbnail', // JPEGInterchangeFormat
  0x8298: 'author', // Copyright
  0x8825: 'location', // GPS directory
  0x9003: 'time', // DateTimeOriginal
  0x9286: 'text', // UserComment
  0x927c: 'device', // MakerNote
  0x9c9b: 'text', // XPTitle
  0x9c9c: 'text', // XPComment
  0x9c9d: 'author', // XPAuthor
  0xa430: 'author', // CameraOwnerName
  0xa431: 'device', // BodySerialNumber
  0xa433: 'device', // LensMake
  0xa434: 'device', // LensModel
  0xa435: 'device', // LensSerialNumber
}
const exifDirectory = 0x8769
const orientationTag = 0x0112

export interface Exif {
  facts: Set<PictureFact>
  /** 1 to 8; how the pixels are to be turned for viewing. */
  orientation: number
}

/**
 * Reads the directories of an EXIF block (TIFF). Broken blocks give what could be read.
 * Source: CIPA DC-008 (Exif 3.0), section 4.6.
 */
export function readExif(bytes: Uint8Array): Exif {
  const exif: Exif = { facts: new Set(), orientation: 1 }
  if (bytes.length < 8) return exif
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const visited = new Set<number>()
  const directories = [view.getUint32(4, little)]
  while (directories.length > 0) {
    const at = directories.pop() ?? 0
    if (visited.has(at) || at + 2 > bytes.length) continue
    visited.add(at)
    const count = view.getUint16(at, little)
    for (let entry = at + 2; entry < at + 2 + count * 12 && entry + 12 <= bytes.length; entry += 12) {
      const tag = view.getUint16(entry, little)
      if (tag === exifDirectory) directories.push(view.getUint32(entry + 8, little))
      // The second directory is that of the thumbnail.
      if (tag === orientationTag && visited.size === 1) exif.orientation = view.getUint16(entry + 8, little)
      const fact = facts[tag]
      if (fact) exif.facts.add(fact)
    }
    const next = at + 2 + count * 12
    if (visited.size === 1 && next + 4 <= bytes.length) directories.push(view.getUint32(next, little))
  }
  return exif
}

/** An EXIF block that says nothing but how to turn the picture. */
export function orientationOnly(orientation: number): Uint8Array {
  // Big-endian TIFF header, one directory with one entry, no next directory.
  return Uint8Array.of(
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  )
}
