import path from 'node:path'
import { readAnswers, type Answers } from './answers.ts'
import { UserError } from './errors.ts'
import { HELP, readFlags, type Flags } from './flags.ts'
import { finish } from './finish.ts'
import { refuseSwallowed } from './npm-flags.ts'
import { projectFiles } from './project-files.ts'
import { today } from './today.ts'
import { version } from './version.ts'
import { refuseExisting, writeProject, type ProjectFiles } from './write-project.ts'

/**
 * Runs `create-binhyen` with the arguments after its name; resolves with the exit code: 0 done, 2 wrong use or a folder
 * that exists, 130 when the person broke off.
 */
export async function main(rawArgs: readonly string[]): Promise<number> {
  try {
    const flags = readFlags(rawArgs)
    if (flags.help) return print(HELP)
    if (flags.version) return print(`${version()}\n`)
    refuseSwallowed(process.env)
    if (flags.folder) refuseExisting(path.resolve(flags.folder), flags.folder)
    const complete = mayAsk(flags) ? await (await import('./questions.ts')).ask(flags) : flags
    if (!complete) return 130
    const answers = readAnswers(complete)
    refuseExisting(path.resolve(answers.folder), answers.folder)
    const files = await projectFiles(answers, today())
    if (flags['dry-run']) return print(preview(answers, files))
    await writeProject(answers.folder, files)
    return await finish(answers)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    process.stderr.write(`Lỗi: ${error.message}\n`)
    return 2
  }
}

const mayAsk = (flags: Flags): boolean => !flags.yes && Boolean(process.stdin.isTTY && process.stdout.isTTY)

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function preview({ folder }: Answers, files: ProjectFiles): string {
  return `Sẽ tạo ${files.size} tệp trong “${folder}” (chạy thử, chưa ghi gì):\n${[...files.keys()].map((name) => `  ${name}\n`).join('')}`
}
