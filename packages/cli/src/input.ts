import { readFile } from 'node:fs/promises'
import { UsageError, UserError, explainDiskError } from './errors.ts'

/**
 * All of standard input as text.
 *
 * @throws UsageError when nothing is piped in, so that nobody waits before an empty screen
 */
export async function readStdin(): Promise<string> {
  if (process.stdin.isTTY)
    throw new UsageError(
      '“--stdin” đọc văn bản được chuyển vào, ví dụ: binhyen check --stdin --kind post < tin.txt',
    )
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return decode(Buffer.concat(chunks), 'Văn bản chuyển vào')
}

/** @throws UserError when the file can't be read or is no text */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error) => {
    throw explainDiskError(error, file) ?? error
  })
  return decode(bytes, file)
}

/** UTF-8 or, as PowerShell and Notepad may write it, UTF-16 with its mark. Anything else is no text that we can judge. */
function decode(bytes: Uint8Array, name: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(
      `${name}: không phải văn bản UTF-8. Mở bằng Notepad, chọn “Lưu thành”, mã hóa UTF-8, rồi chạy lại.`,
    )
  }
}
