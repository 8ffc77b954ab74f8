import { strFromU8, unzipSync } from 'fflate'

/** Parts of a Word file that hold words, and what each is called. Drawings' texts stand inside the body. */
const PARTS: readonly [RegExp, string | undefined][] = [
  [/^word\/document\.xml$/, undefined],
  [/^word\/header\d*\.xml$/, 'Đầu trang'],
  [/^word\/footer\d*\.xml$/, 'Chân trang'],
  [/^word\/footnotes\.xml$/, 'Chú thích cuối trang'],
  [/^word\/endnotes\.xml$/, 'Chú thích cuối bài'],
  [/^word\/comments\.xml$/, 'Ghi chú bên lề'],
]

/** What is not a Word file that can be read here; the message is for the officer. */
export class NotWord extends Error {}

/**
 * All words of a .docx, also those that Word does not show at once: headers, notes, comments, hidden and deleted text.
 * A paragraph or a table cell is a line.
 * @throws NotWord for another kind of file, an old .doc, or one with a password
 */
export function docxText(bytes: Uint8Array): string {
  // An OLE container: an old .doc, or a .docx behind a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new NotWord(
      'Tệp Word đời cũ (.doc) hoặc có mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu thành .docx rồi mở lại.',
    )
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, { filter: ({ name }) => PARTS.some(([pattern]) => pattern.test(name)) })
  } catch {
    throw new NotWord('Tệp không phải Word (.docx), hoặc đã hỏng. Mở bằng Word rồi lưu lại thành .docx.')
  }
  const body = files['word/document.xml']
  if (!body) throw new NotWord('Trong tệp không có văn bản Word. Chọn tệp .docx, .txt hoặc .mdx.')
  const sections = Object.keys(files)
    .sort()
    .flatMap((name) => {
      const title = PARTS.find(([pattern]) => pattern.test(name))?.[1]
      const text = wordsOf(strFromU8(files[name]!)).trim()
      return text === '' || title === undefined ? [] : [`${title}:\n${text}`]
    })
  return [wordsOf(strFromU8(body)).trim(), ...sections].filter(Boolean).join('\n\n')
}

const RUN = /<w:(t|delText)(?:\s[^>]*)?>([^<]*)<\/w:\1>|<w:(tab|br|cr|noBreakHyphen)\b[^>]*\/>|<\/w:p>/g

function wordsOf(xml: string): string {
  let text = ''
  for (const [tag, , words, sign] of xml.matchAll(RUN)) {
    if (words !== undefined) text += unescapeXml(words)
    else if (sign === 'tab') text += '\t'
    else if (sign === 'noBreakHyphen') text += '-'
    else if (tag !== '') text += '\n'
  }
  return text
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name) return NAMED[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
