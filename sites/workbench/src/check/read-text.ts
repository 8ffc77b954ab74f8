import { detectLegacyEncoding, toUnicode } from '@binhyen/vietnamese'
import type { Kind } from '@binhyen/compliance/text'
import { UnreadableFile, type OpenedText } from './opened.ts'

/**
 * A text file in Unicode, with or without a byte order mark, or in one of the encodings of old machines.
 * @throws UnreadableFile for what is no text
 */
export function readTextFile(bytes: Uint8Array): OpenedText {
  const marked = byMark(bytes)
  if (marked !== undefined) return { text: lines(marked), notes: [] }
  if (bytes.subarray(0, 4096).includes(0))
    throw new UnreadableFile('không phải tệp chữ. Mở bằng chương trình của nó rồi chép chữ vào đây.')
  try {
    return { text: lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), notes: [] }
  } catch {
    return {
      text: lines(byGuess(bytes)),
      notes: ['Tệp lưu bằng bảng mã cũ, đã đổi sang Unicode. Xem lại các dấu.'],
    }
  }
}

/** A page of the site; its front matter says of which kind it is. */
export function readPage(bytes: Uint8Array): OpenedText {
  const { text, notes } = readTextFile(bytes)
  const head = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1]
  const kind: Kind = /^procedure:/m.test(head ?? '')
    ? 'guide'
    : /^expiresOn:/m.test(head ?? '')
      ? 'notice'
      : 'article'
  return { text, notes, kind, isPage: true }
}

/** A text field knows one kind of line break. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes)
  return undefined
}

/** TCVN3 and VNI are letters of Windows' Latin code page by other names; Windows' own Vietnamese code page is the last guess. */
function byGuess(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const encoding = detectLegacyEncoding(latin)
  if (encoding) return toUnicode(latin, encoding)
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
}
