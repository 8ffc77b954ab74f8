import { describe, expect, it } from 'vitest'
import { checkPicture } from './check-picture.ts'
import { orientationOnly } from './exif.ts'
import { pictureFacts, stripPicture } from './picture.ts'

const bytesOf = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0))

/** One directory with the given tags, big-endian; values don't matter but for the orientation. */
function tiff(tags: [number, number][]): number[] {
  const entries = tags.flatMap(([tag, value]) => [tag >> 8, tag & 255, 0, 3, 0, 0, 0, 1, 0, value, 0, 0])
  return [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, tags.length, ...entries, 0, 0, 0, 0]
}

function segment(marker: number, data: number[]): number[] {
  const length = data.length + 2
  return [0xff, marker, length >> 8, length & 255, ...data]
}

/** Two directories: the picture's, which says nothing, and that of its thumbnail. */
const thumbnailed = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 0, 0, 0, 0, 14, ...tiff([[0x0201, 0]]).slice(8)]

const pixels = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]
const jpeg = (...segments: number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...pixels])
const exif = (tags: [number, number][]): number[] => segment(0xe1, [...bytesOf('Exif\0\0'), ...tiff(tags)])

function chunk(type: string, data: number[]): number[] {
  return [0, 0, data.length >> 8, data.length & 255, ...bytesOf(type), ...data, 0, 0, 0, 0]
}
const png = (...chunks: number[][]): Uint8Array =>
  Uint8Array.from([...bytesOf('\x89PNG\r\n\x1a\n'), ...chunks.flat(), ...chunk('IEND', [])])

function riff(type: string, data: number[]): number[] {
  return [...bytesOf(type), data.length, 0, 0, 0, ...data, ...(data.length % 2 ? [0] : [])]
}
const webp = (...chunks: number[][]): Uint8Array =>
  Uint8Array.from(riff('RIFF', [...bytesOf('WEBP'), ...chunks.flat()]))
const light = riff('VP8 ', [1, 2, 3])

describe('pictures', () => {
  it.each([
    ['GPS', jpeg(exif([[0x8825, 0]])), ['location']],
    [
      'author and device',
      jpeg(
        exif([
          [0x013b, 0],
          [0x0110, 0],
        ]),
      ),
      ['author', 'device'],
    ],
    ['a comment', jpeg(segment(0xfe, bytesOf('chụp ở nhà'))), ['text']],
    ['XMP', jpeg(segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<dc:creator>'))), ['author', 'text']],
    ['PNG author', png(chunk('tEXt', bytesOf('Author\0Mau'))), ['author']],
    ['PNG EXIF', png(chunk('eXIf', tiff([[0x8825, 0]]))), ['location']],
    ['WebP EXIF', webp(riff('VP8X', [8]), light, riff('EXIF', tiff([[0x8825, 0]]))), ['location']],
    ['WebP XMP', webp(riff('VP8X', [4]), light, riff('XMP ', bytesOf('<dc:creator>'))), ['author', 'text']],
    ['a thumbnail', jpeg(segment(0xe1, [...bytesOf('Exif\0\0'), ...thumbnailed])), ['thumbnail']],
    ['nothing', jpeg(segment(0xe0, bytesOf('JFIF\0'))), []],
    ['orientation alone', jpeg(exif([[0x0112, 6]])), []],
    ['no picture', Uint8Array.from(bytesOf('văn bản')), []],
    ['an empty file', new Uint8Array(), []],
  ])('reads %s', (_, bytes, facts) => {
    expect(pictureFacts(bytes)).toEqual(facts)
    expect(pictureFacts(stripPicture(bytes))).toEqual([])
  })

  it('leaves the pixels and the way up alone', () => {
    const bytes = jpeg(
      exif([
        [0x0112, 6],
        [0x8825, 0],
      ]),
      segment(0xdb, [1, 2, 3]),
    )
    const stripped = stripPicture(bytes)
    expect(Array.from(stripped.slice(-pixels.length))).toEqual(pixels)
    expect([...stripped]).toEqual(expect.arrayContaining([0xdb]))
    expect([...stripPicture(stripped)]).toEqual([...stripped])
    expect(stripped.length).toBe(2 + 36 + 7 + pixels.length)
  })

  it('says in a WebP what is left of it', () => {
    const turned = riff('EXIF', Array.from(orientationOnly(6)))
    const telling = tiff([
      [0x0112, 6],
      [0x8825, 0],
    ])
    expect(stripPicture(webp(riff('VP8X', [12]), light, riff('EXIF', telling), riff('XMP ', [1])))).toEqual(
      webp(riff('VP8X', [8]), light, turned),
    )
    expect(stripPicture(webp(light))).toEqual(webp(light))
    // A Buffer's slice is a view of the same bytes.
    const file = Buffer.from(webp(riff('VP8X', [4]), light, riff('XMP ', [1])))
    expect(stripPicture(file)).toEqual(webp(riff('VP8X', [0]), light))
    expect([...file]).toEqual([...webp(riff('VP8X', [4]), light, riff('XMP ', [1]))])
    expect(stripPicture(Uint8Array.from([...webp(light), 1, 2]))).toEqual(webp(light))
  })

  it('gives back a clean picture byte for byte', () => {
    const bytes = png(chunk('IDAT', [1, 2, 3]))
    expect([...stripPicture(bytes)]).toEqual([...bytes])
  })

  it('says what to do', () => {
    const [finding] = checkPicture(jpeg(exif([[0x8825, 0]]))).findings
    expect(finding).toMatchObject({ ruleId: 'image/metadata', severity: 'error' })
    expect(finding?.message).toContain('vị trí chụp')
  })
})

describe('what a phone hangs on behind a picture', () => {
  const film = bytesOf('ftypmp42 GPS 18.5 105.6')
  const tail = (picture: Uint8Array): Uint8Array => Uint8Array.from([...picture, ...film])
  // A scan with a stuffed byte, a restart, and a second scan with tables before it.
  const progressive = Uint8Array.from(
    [
      [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 0xff, 0, 0xff, 0xd0, 7],
      segment(0xc4, [0xff, 0xd9]),
      [0xff, 0xda, 0, 2, 9, 0xff, 0xd9],
    ].flat(),
  )

  it.each([
    ['a JPEG', jpeg()],
    ['a progressive JPEG', progressive],
    ['a PNG', png()],
  ])('is told and taken away: %s', (_, picture) => {
    expect(pictureFacts(picture)).toEqual([])
    expect(pictureFacts(tail(picture))).toEqual(['appended'])
    expect(stripPicture(tail(picture))).toEqual(picture)
  })

  it('goes with unknown segments, but colours stay', () => {
    const colours = [segment(0xe2, bytesOf('ICC_PROFILE\0x')), segment(0xee, bytesOf('Adobe\0d'))]
    const talks = [segment(0xe2, bytesOf('MPF\0')), segment(0xe5, bytesOf('serial 12'))]
    expect(pictureFacts(jpeg(...colours))).toEqual([])
    expect(stripPicture(jpeg(...talks, ...colours))).toEqual(jpeg(...colours))
  })

  it('is never lost where a picture is broken off', () => {
    const broken = Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3])
    expect(stripPicture(broken)).toEqual(broken)
  })
})
