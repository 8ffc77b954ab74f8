/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, misuse: 2 } as const

/**
 * Something that the person at the keyboard can mend: a wrong flag, an unreadable file, a bad profile. The message is
 * Vietnamese, says what stands there and what to do; the command ends with code 2 and without a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Wrong use of a command: the message is followed by the line that shows its help. */
export class UsageError extends UserError {}

/** The reasons for which the disk refuses, in words. */
export function explainDiskError(error: unknown, file: string): UserError | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code
  const reason = code === undefined ? undefined : DISK_REASONS[code]
  return reason ? new UserError(`${file}: ${reason}`) : undefined
}

const DISK_REASONS: Record<string, string> = {
  ENOENT: 'không có tệp hoặc thư mục này. Kiểm tra lại đường dẫn.',
  EACCES: 'không có quyền đọc hoặc ghi. Kiểm tra quyền của tệp, hoặc chọn thư mục khác.',
  EPERM: 'không có quyền đọc hoặc ghi. Kiểm tra quyền của tệp, hoặc chọn thư mục khác.',
  EISDIR: 'đây là thư mục, không phải tệp. Hãy ghi tên tệp.',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục. Kiểm tra lại đường dẫn.',
  ENOSPC: 'ổ đĩa đã đầy. Dọn bớt rồi chạy lại.',
  EROFS: 'ổ đĩa chỉ cho đọc. Chọn nơi khác bằng --out.',
  EBUSY: 'tệp đang được chương trình khác mở (Word, Excel?). Đóng tệp rồi chạy lại.',
}
