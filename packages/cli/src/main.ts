import { sep } from 'node:path'
import { runCommand } from 'citty'
import { isGroup, type Command, type CommandGroup } from './command.ts'
import { EXIT, UsageError, UserError, explainDiskError } from './errors.ts'
import { checkFlags } from './flags.ts'
import { commandHelp, groupHelp } from './help.ts'
import { nearest } from './nearest.ts'
import { say, write } from './output.ts'
import { root } from './root.ts'
import { version } from './version.ts'

/**
 * Runs `binhyen` with the arguments after its name and resolves with the exit code: 0 fine, 1 findings of severity
 * error, 2 wrong use or unreadable input. Results go to standard output, everything else to standard error.
 *
 * @example
 * process.exitCode = await main(['check', 'content'])
 */
export async function main(rawArgs: readonly string[]): Promise<number> {
  endQuietlyWhenNobodyReads()
  let calledAs = root.meta.name
  try {
    if (rawArgs.length === 1 && ['--version', '-v'].includes(rawArgs[0]!)) {
      write(`${version()}\n`)
      return EXIT.ok
    }
    const { command, rest, path } = await findCommand(rawArgs)
    calledAs = path.join(' ')
    if (asksForHelp(rest)) {
      write(`${isGroup(command) ? groupHelp(command, calledAs) : commandHelp(command, calledAs)}\n`)
      return EXIT.ok
    }
    if (isGroup(command)) {
      say(groupHelp(command, calledAs))
      return EXIT.misuse
    }
    checkFlags(rest, command, calledAs)
    const { result } = await runCommand(command, { rawArgs: [...rest] })
    return result as number
  } catch (error) {
    return explain(error, calledAs)
  }
}

async function findCommand(rawArgs: readonly string[]) {
  let command: Command | CommandGroup = root
  let rest = [...rawArgs]
  const path = [root.meta.name]
  while (isGroup(command)) {
    const [name, ...after] = rest
    if (name === undefined || name.startsWith('-')) {
      const flag: string | undefined = rest.find((argument) => !['--help', '-h'].includes(argument))
      if (flag !== undefined)
        throw new UsageError(
          `Ghi tên lệnh trước tùy chọn “${flag}”, ví dụ: ${[...path, Object.keys(command.subCommands)[0]].join(' ')}`,
        )
      break
    }
    const sub: CommandGroup['subCommands'][string] | undefined = Object.hasOwn(command.subCommands, name)
      ? command.subCommands[name]
      : undefined
    if (!sub) throw unknownCommand(name, command, path)
    command = await sub.load()
    path.push(name)
    rest = after
  }
  return { command, rest, path }
}

function unknownCommand(name: string, group: CommandGroup, path: string[]): UsageError {
  const names = Object.keys(group.subCommands)
  const guess = nearest(name, names)
  const hint = guess ? `Có phải ý là “${[...path, guess].join(' ')}”?` : `Có các lệnh: ${names.join(', ')}.`
  return new UsageError(`“${path.join(' ')}” không có lệnh “${name}”. ${hint}`)
}

function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--')
  return rest.slice(0, end < 0 ? undefined : end).some((argument) => ['--help', '-h'].includes(argument))
}

function explain(error: unknown, calledAs: string): number {
  if (error instanceof UsageError) {
    say(`Lỗi: ${error.message}\nXem cách dùng: ${calledAs} --help`)
    return EXIT.misuse
  }
  if (isDataError(error)) {
    // Paths as seen from where the person stands.
    const near = error.message.replaceAll(`${process.cwd()}${sep}`, '')
    for (const line of near.split('\n')) say(`Lỗi: ${line}`)
    return EXIT.misuse
  }
  const known =
    error instanceof UserError
      ? error
      : explainDiskError(error, (error as NodeJS.ErrnoException | null)?.path ?? 'Tệp')
  if (known) {
    say(`Lỗi: ${known.message}`)
    return EXIT.misuse
  }
  say(
    `Lỗi của chính chương trình binhyen ${version()}; dữ liệu không bị thay đổi. Xin gửi đoạn dưới đây cho người phát triển:\n${(error as Error)?.stack ?? error}`,
  )
  return EXIT.misuse
}

/** By its name: the class itself would load the whole model before any command is known. */
const isDataError = (error: unknown): error is Error => error instanceof Error && error.name === 'DataError'

/** `binhyen … | head` closes the pipe early; that is no error. */
function endQuietlyWhenNobodyReads(): void {
  if (process.stdout.listenerCount('error') > 0) return
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })
}
