import type { Finding } from '@binhyen/compliance'

/** A text that was opened, and whether it is a page of the site. */
export interface OpenedText {
  kind: 'text'
  name: string
  text: string
  format: 'text' | 'mdx'
}

/** A picture: what its metadata gives away, and a copy without. */
export interface OpenedPicture {
  kind: 'picture'
  name: string
  type: string
  findings: Finding[]
  clean: Uint8Array
}

export interface Unreadable {
  kind: 'unreadable'
  message: string
}

const MOST_BYTES = 25_000_000

/** Reads a file that was dropped or chosen; nothing of it leaves the page. */
export async function openFile(file: File): Promise<OpenedText | OpenedPicture | Unreadable> {
  const { name } = file
  const unreadable = (why: string): Unreadable => ({ kind: 'unreadable', message: `${name}: ${why}` })
  if (file.size > MOST_BYTES)
    return unreadable('tệp lớn quá 25 MB. Chọn tệp nhỏ hơn, hoặc chép phần cần kiểm tra vào ô.')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (/\.(?:jpe?g|png)$/i.test(name)) return openPicture(file, bytes)
  if (/\.docx?$/i.test(name)) {
    const { docxText, NotWord } = await import('./docx-text.ts')
    try {
      return { kind: 'text', name, text: docxText(bytes), format: 'text' }
    } catch (error) {
      if (error instanceof NotWord) return unreadable(error.message)
      throw error
    }
  }
  if (!/\.(?:txt|mdx?|text)$/i.test(name))
    return unreadable('không mở được loại tệp này. Mở được: .txt, .mdx, .docx, ảnh .jpg và .png.')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return {
      kind: 'text',
      name,
      text: text.replace(/\r\n?/g, '\n'),
      format: /\.mdx?$/i.test(name) ? 'mdx' : 'text',
    }
  } catch {
    return unreadable(
      'chữ trong tệp không phải Unicode (UTF-8). Mở tệp bằng Notepad, chọn Lưu thành… mã hóa UTF-8.',
    )
  }
}

async function openPicture(file: File, bytes: Uint8Array): Promise<OpenedPicture | Unreadable> {
  const { checkPicture, stripPicture } = await import('@binhyen/compliance/pictures')
  const { name, type } = file
  const isPicture = (bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50)
  if (!isPicture)
    return { kind: 'unreadable', message: `${name}: không phải ảnh JPEG hay PNG, hoặc tệp đã hỏng.` }
  return { kind: 'picture', name, type, findings: checkPicture(bytes).findings, clean: stripPicture(bytes) }
}
