import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from './errors.ts'
import { say } from './output.ts'
import { version } from './version.ts'

/** What we use of `@binhyen/workbench`, which a project installs only when it wants the desk. */
interface Workbench {
  writeDesk: (options: { project: string; out: string }) => Promise<{
    files: number
    leftOut: { rules: string[]; folders: string[] }
  }>
}

/**
 * Writes the commune's desk, and says what of its configuration can't be in it.
 * @returns how many files it has
 * @throws UserError where the desk is not installed, or something else stands in its place
 */
export async function writeDesk(root: string, out: string): Promise<number> {
  const workbench = await loadWorkbench(root)
  const { files, leftOut } = await workbench.writeDesk({ project: root, out }).catch((error: unknown) => {
    throw refusal(error)
  })
  if (leftOut.rules.length > 0)
    say(
      `Bàn làm việc không dùng được quy tắc viết bằng mã trong binhyen.config.ts: ${leftOut.rules.join(', ')}. Tin kiểm tra ở đó thì chạy thêm “binhyen check”, hoặc viết lại quy tắc bằng cụm từ (phrases).`,
    )
  if (leftOut.folders.length > 0)
    say(
      `Bàn làm việc không dùng mức riêng của thư mục (${leftOut.folders.join(', ')}): chữ dán vào đó không nằm trong thư mục nào.`,
    )
  return files
}

async function loadWorkbench(root: string): Promise<Workbench> {
  const { resolve } = createRequire(path.join(root, 'package.json'))
  let manifest: string
  try {
    manifest = resolve('@binhyen/workbench/package.json')
  } catch {
    throw new UserError(
      `Dự án chưa có bàn làm việc. Cài: npm install --save-dev --save-exact @binhyen/workbench@${version()}`,
    )
  }
  return (await import(pathToFileURL(path.join(path.dirname(manifest), 'lib', 'index.js')).href)) as Workbench
}

/** The workbench says in Vietnamese what stands in the way; only what carries a code of the disk is left as it is. */
const refusal = (error: unknown): unknown =>
  error instanceof Error && error.constructor === Error && !('code' in error)
    ? new UserError(error.message)
    : error
