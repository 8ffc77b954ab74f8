import { pictureFacts } from '@binhyen/compliance/pictures'
import { strFromU8, unzipSync } from 'fflate'
import { readStyles } from './docx-styles.ts'
import { partText, type PartText } from './docx-text.ts'
import { UnreadableFile, type OpenedText } from './opened.ts'

/** A page of text is 5 KB of XML; what unpacks to more than this is no document that an officer wrote. */
const MOST_XML = 64_000_000
const MOST_PICTURES = 64_000_000

/** Parts with words in them, in the order in which they are shown; the body has no heading. */
const PARTS: readonly { name: RegExp; heading: string }[] = [
  { name: /^word\/document\d*\.xml$/, heading: '' },
  { name: /^word\/header\d*\.xml$/, heading: 'Đầu trang' },
  { name: /^word\/footer\d*\.xml$/, heading: 'Chân trang' },
  { name: /^word\/footnotes\.xml$/, heading: 'Cước chú' },
  { name: /^word\/endnotes\.xml$/, heading: 'Chú thích cuối bài' },
  { name: /^word\/comments\.xml$/, heading: 'Ghi chú bên lề' },
]
const RELATIONS = /^word\/_rels\/.+\.rels$/
const PROPERTIES = /^docProps\/(?:core|custom)\.xml$/
const PICTURE = /^word\/media\/.+\.(?:jpe?g|png)$/i

/**
 * All words of a DOCX, also those that its printed page does not show: they go where the file goes.
 * @throws UnreadableFile when it is none
 */
export function readDocx(bytes: Uint8Array): OpenedText {
  const { files, unseen } = unpack(bytes)
  const names = Object.keys(files).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const xml = (name: string): Document | undefined => (files[name] ? parse(files[name]) : undefined)
  const styles = readStyles(xml('word/styles.xml'))
  const read = PARTS.map(({ name, heading }) => ({
    heading,
    texts: names.filter((one) => name.test(one)).map((one) => partText(xml(one)!, styles)),
  }))
  const body = read[0]!.texts
  if (body.length === 0)
    throw new UnreadableFile('không có nội dung của Word bên trong. Mở bằng Word rồi lưu lại thành .docx.')

  const all = read.flatMap(({ texts }) => texts)
  const gather = (pick: (text: PartText) => string[]) => all.flatMap(pick)
  const links = names.filter((name) => RELATIONS.test(name)).flatMap((name) => linksIn(xml(name)!))
  const sections = [
    ...read.slice(1).map(({ heading, texts }) => ({ heading, lines: texts.flatMap(({ lines }) => lines) })),
    { heading: 'Chữ ẩn', lines: gather(({ hidden }) => hidden) },
    { heading: 'Chữ đã xóa nhưng tệp còn giữ', lines: gather(({ deleted }) => deleted) },
    { heading: 'Liên kết', lines: [...new Set([...links, ...gather(({ links }) => links)])] },
  ]
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)

  const main = body
    .flatMap(({ lines }) => lines)
    .join('\n')
    .trim()
  const more = sections.map(({ heading, lines }) => `[${heading}]\n${lines.join('\n')}`)
  return {
    text: [main, ...more].join('\n\n'),
    notes: [
      ...(sections.length > 0
        ? [
            `Tệp còn có ${sections.map(({ heading }) => heading.toLowerCase()).join(', ')}: đã chép xuống cuối để kiểm tra. Không đăng phần nào thì xóa phần đó ở đây.`,
          ]
        : []),
      ...(all.some(({ legacy }) => legacy)
        ? ['Tệp dùng phông chữ cũ (.Vn…, VNI-…), đã đổi sang Unicode. Xem lại các dấu.']
        : []),
      ...(names.some((name) => PROPERTIES.test(name) && namesSomebody(xml(name)!))
        ? [
            'Thuộc tính của tệp còn ghi tên người soạn. Nếu gửi cả tệp: trong Word vào Tệp › Thông tin › Kiểm tra sự cố › Kiểm tra tài liệu để xóa.',
          ]
        : []),
      ...(unseen ? ['Ảnh trong tệp nhiều quá, máy chưa xem hết thông tin kèm ảnh.'] : []),
      ...picturesNote(names.filter((name) => PICTURE.test(name)).map((name) => files[name]!)),
    ],
  }
}

/** `unseen`: pictures were left aside because there is too much of them. */
function unpack(bytes: Uint8Array): { files: Record<string, Uint8Array>; unseen: boolean } {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableFile(
      'là tệp Word đời cũ (.doc) hoặc có mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu thành .docx.',
    )
  let xml = 0
  let pictures = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (PICTURE.test(name)) return (pictures += originalSize) <= MOST_PICTURES
        if (!/\.(?:xml|rels)$/.test(name)) return false
        xml += originalSize
        if (xml > MOST_XML) throw new UnreadableFile('quá lớn khi mở ra. Chép riêng phần cần đăng vào đây.')
        return true
      },
    })
    return { files, unseen: pictures > MOST_PICTURES }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('bị hỏng hoặc không phải tệp Word. Mở thử bằng Word rồi lưu lại thành .docx.')
  }
}

function parse(bytes: Uint8Array): Document {
  const document = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
  if (document.querySelector('parsererror'))
    throw new UnreadableFile('bị hỏng ở bên trong. Mở bằng Word rồi lưu lại thành .docx.')
  return document
}

const linksIn = (relations: Document): string[] =>
  [...relations.documentElement.children]
    .filter((relation) => relation.getAttribute('TargetMode') === 'External')
    .map((relation) => relation.getAttribute('Target') ?? '')

const namesSomebody = (properties: Document): boolean =>
  [...properties.documentElement.children].some(
    ({ localName, textContent }) =>
      /^(?:creator|lastModifiedBy|property)$/.test(localName) && textContent.trim() !== '',
  )

function picturesNote(pictures: readonly Uint8Array[]): string[] {
  const telling = pictures.filter((picture) => pictureFacts(picture).length > 0).length
  if (telling === 0) return []
  return [
    `Trong tệp có ${telling} ảnh còn kèm thông tin (vị trí, máy chụp…). Lưu ảnh ra rồi thả vào đây để có bản sạch.`,
  ]
}
