import { openProfile } from '../shell/profile-button.ts'
import { UnreadableFile, type OpenedText } from './opened.ts'

/** Longer than any post or page; a check of more would only keep the officer waiting. */
const MOST_BYTES = 40_000_000
const MOST_UNITS = 400_000

export const ACCEPTED = '.txt,.md,.mdx,.docx,.jpg,.jpeg,.png,.yaml,.yml'

export interface Taker {
  text: (opened: OpenedText, name: string) => void
  /** What could not be opened, and why. */
  problems: (problems: string[]) => void
}

/** Opens what was dropped, pasted or chosen: one text, any number of pictures, a commune.yaml. */
export async function openFiles(files: readonly File[], take: Taker): Promise<void> {
  const problems: string[] = []
  let opened = false
  for (const file of files) {
    try {
      if (file.size > MOST_BYTES)
        throw new UnreadableFile('quá lớn (trên 40 MB). Chép riêng phần cần đăng vào đây.')
      const kind = kindOf(file.name)
      if (kind === 'picture') await (await import('./picture-panel.ts')).showPicture(file)
      else if (kind === 'profile') await openProfile(file)
      else if (opened) throw new UnreadableFile('chưa mở: mỗi lần xem một tệp chữ.')
      else {
        take.text(await readAs(kind, new Uint8Array(await file.arrayBuffer())), file.name)
        opened = true
      }
    } catch (error) {
      problems.push(`${file.name}: ${reasonOf(error)}`)
    }
  }
  take.problems(problems)
}

type FileKind = 'text' | 'page' | 'docx' | 'picture' | 'profile'

/** @throws UnreadableFile with the way out for a kind that the desk can't read */
function kindOf(name: string): FileKind {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = KINDS[ending]
  if (kind) return kind
  throw new UnreadableFile(
    WAYS_OUT[ending] ?? 'không phải loại tệp mở được ở đây (.txt, .mdx, .docx, .jpg, .png).',
  )
}

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  md: 'page',
  mdx: 'page',
  docx: 'docx',
  jpg: 'picture',
  jpeg: 'picture',
  png: 'picture',
  yaml: 'profile',
  yml: 'profile',
}

const SAVE_AS_JPEG = 'là loại ảnh chưa đọc được ở đây. Mở ảnh rồi lưu thành .jpg hoặc .png.'
const WAYS_OUT: Readonly<Record<string, string>> = {
  doc: 'là tệp Word đời cũ. Mở bằng Word rồi lưu thành .docx.',
  odt: 'là tệp của LibreOffice. Lưu thành .docx rồi mở lại.',
  rtf: 'là tệp .rtf. Mở bằng Word rồi lưu thành .docx.',
  pdf: 'là tệp PDF. Mở tệp, chép chữ rồi dán vào đây.',
  xls: 'là bảng tính. Chép phần chữ rồi dán vào đây.',
  xlsx: 'là bảng tính. Sổ theo dõi thì mở ở “Sổ và báo cáo”; chữ thì chép rồi dán vào đây.',
  heic: SAVE_AS_JPEG,
  webp: SAVE_AS_JPEG,
  gif: SAVE_AS_JPEG,
  bmp: SAVE_AS_JPEG,
}

async function readAs(kind: FileKind, bytes: Uint8Array): Promise<OpenedText> {
  // The readers come when there is something to read.
  const opened =
    kind === 'docx'
      ? (await import('./read-docx.ts')).readDocx(bytes)
      : kind === 'page'
        ? (await import('./read-text.ts')).readPage(bytes)
        : (await import('./read-text.ts')).readTextFile(bytes)
  if (opened.text.length > MOST_UNITS)
    throw new UnreadableFile('dài quá (trên 400.000 ký tự). Chép riêng phần cần đăng vào đây.')
  return opened
}

const reasonOf = (error: unknown): string =>
  error instanceof UnreadableFile ? error.message : `không đọc được (${String(error)}).`
