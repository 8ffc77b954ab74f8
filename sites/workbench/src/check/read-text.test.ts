import { describe, expect, it } from 'vitest'
import { readPage, readTextFile } from './read-text.ts'

const TEXT = 'Công an xã thông báo\nbà con'
const bytesOf = (text: string, unit: 1 | 2 = 1): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      unit === 1 ? [c.charCodeAt(0)] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  )

describe('readTextFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark and Windows lines', new TextEncoder().encode(`\uFEFF${TEXT.replace('\n', '\r\n')}`)],
    ['UTF-16', bytesOf(`\uFEFF${TEXT}`, 2)],
  ])('reads %s', (_, bytes) => expect(readTextFile(bytes)).toEqual({ text: TEXT, notes: [] }))

  it('turns TCVN3 into Unicode and says so', () => {
    const { text, notes } = readTextFile(bytesOf('C«ng an x· §øc Quang th«ng b¸o'))
    expect(text).toBe('Công an xã Đức Quang thông báo')
    expect(notes[0]).toContain('bảng mã cũ')
  })

  it("turns Windows' Vietnamese code page into whole letters", () => {
    // “Ð” and “ô” are letters of their own there; the grave accent and the dot below are marks behind the vowel.
    expect(readTextFile(Uint8Array.of(0x62, 0x61, 0xcc, 0x20, 0x6d, 0xe2, 0xf2, 0x79)).text).toBe('bà mậy')
  })

  it('refuses what is no text', () => {
    expect(() => readTextFile(Uint8Array.of(1, 0, 2, 0, 3))).toThrow('không phải tệp chữ')
  })

  it('reads an empty file as an empty text', () => expect(readTextFile(new Uint8Array()).text).toBe(''))
})

describe('readPage', () => {
  it.each([
    ['article', 'title: A'],
    ['guide', 'title: A\nprocedure:\n  where: B'],
    ['notice', 'title: A\nexpiresOn: 2026-12-01'],
  ])('knows %s by its front matter', (kind, head) => {
    expect(readPage(new TextEncoder().encode(`---\r\n${head}\r\n---\r\nChữ`))).toMatchObject({
      kind,
      isPage: true,
    })
  })
})
