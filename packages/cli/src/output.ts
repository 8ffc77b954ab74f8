import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { UsageError, UserError, explainDiskError } from './errors.ts'

/** A result, to standard output, exactly as given. */
export const write = (text: string): void => {
  process.stdout.write(text)
}

/** A message to the person, to standard error, on lines of its own. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/**
 * Writes a file as a whole or not at all: first beside its place, then renamed. An existing file stays unless `force`.
 *
 * @throws UserError when the file exists, or the disk refuses
 */
export async function writeFileSafely(
  file: string,
  content: string | Uint8Array,
  { force = false }: { force?: boolean } = {},
): Promise<void> {
  if (!force) await refuseExisting(file)
  else await refuseFolder(file)
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true })
    await writeFile(temporary, content)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw explainDiskError(error, file) ?? error
  }
}

/** Endings by which a program takes a file for its own; “bao cao 12.11” has none of them. */
const ENDINGS = /\.(?:csv|docx?|html?|json|md|od[st]|pdf|txt|xlsx?)$/i

/** @throws UsageError when the name ends like another kind of file: its program could not open it */
export function refuseOtherKind(file: string, ending: string): void {
  const found = ENDINGS.exec(file)?.[0].toLowerCase()
  if (found !== undefined && found !== ending)
    throw new UsageError(`“--out ${file}”: tệp sẽ ghi là tệp ${ending}. Đặt tên có đuôi ${ending}.`)
}

/** @throws UserError when the file exists: before anything of several files is written, ask for all of them. */
export async function refuseExisting(file: string): Promise<void> {
  await refuseFolder(file)
  if (await exists(file))
    throw new UserError(
      `${file}: tệp đã có, không ghi đè. Chọn tên khác bằng --out, hoặc thêm --force để ghi đè.`,
    )
}

async function refuseFolder(file: string): Promise<void> {
  const entry = await stat(file).catch(() => undefined)
  if (entry?.isDirectory())
    throw new UserError(`${file}: đây là thư mục, không phải tệp. Hãy ghi cả tên tệp sau --out.`)
}

export const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
