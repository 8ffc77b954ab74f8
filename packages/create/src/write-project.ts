import { existsSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from './errors.ts'

/** Files of a project: path with forward slashes → content. */
export type ProjectFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Writes a project as a whole or not at all: into a temporary folder beside its place, then renamed. When the process
 * is stopped in between, the temporary folder goes too.
 *
 * @throws UserError when the folder exists already (even an empty one that is not ours to fill is left alone)
 */
export async function writeProject(folder: string, files: ProjectFiles): Promise<void> {
  const target = path.resolve(folder)
  refuseExisting(target, folder)
  const parent = path.dirname(target)
  await mkdir(parent, { recursive: true }).catch((error) => {
    throw explain(error, parent)
  })
  const temporary = await mkdtemp(path.join(parent, `.${path.basename(target)}-`)).catch((error) => {
    throw explain(error, parent)
  })
  const removeTemporary = () => rmSync(temporary, { recursive: true, force: true })
  const stop = () => {
    removeTemporary()
    process.exit(130)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const [name, content] of files) {
      const file = path.join(temporary, ...name.split('/'))
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, content, { mode: isProgram(name) ? 0o777 : 0o666 })
    }
    refuseExisting(target, folder)
    await chmod(temporary, 0o777 & ~process.umask()) // mkdtemp made it readable for its owner alone
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw explain(error, folder)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** git runs a hook only when it may be executed. */
const isProgram = (name: string): boolean => name.startsWith('.githooks/')

export function refuseExisting(target: string, folder: string): void {
  if (existsSync(target))
    throw new UserError(
      `“${folder}” đã có sẵn; không ghi đè gì cả. Chọn tên thư mục khác, hoặc tự dời thư mục cũ đi.`,
    )
}

function explain(error: unknown, where: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UserError(`Không có quyền ghi vào “${where}”. Chọn thư mục khác, ví dụ trong Documents.`)
    case 'ENOSPC':
      return new UserError(`Ổ đĩa đã đầy, không tạo được “${where}”. Dọn bớt rồi chạy lại.`)
    case 'ENOTDIR':
      return new UserError(`Một phần của “${where}” là tệp, không phải thư mục. Kiểm tra lại đường dẫn.`)
    default:
      return error
  }
}
