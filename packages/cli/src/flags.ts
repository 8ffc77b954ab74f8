import type { ArgDef, ArgsDef } from 'citty'
import type { Command } from './command.ts'
import { UsageError } from './errors.ts'
import { nearest } from './nearest.ts'

/**
 * citty passes over flags that it does not know, and takes a flag without its value for an empty text. A typing error
 * must never quietly change what a check does, so every argument is looked at first.
 *
 * @throws UsageError that names the argument and what to type instead
 */
export function checkFlags(rawArgs: readonly string[], command: Command, calledAs: string): void {
  let positionals = 0
  for (let i = 0; i < rawArgs.length; i++) {
    const argument = rawArgs[i]!
    if (argument === '--') {
      positionals += rawArgs.length - i - 1
      break
    }
    if (!argument.startsWith('-') || argument === '-') {
      positionals++
      continue
    }
    const [written, inline] = splitFlag(argument)
    const found = definitionOf(written, command.args)
    if (!found) throw unknownFlag(written, command.args, calledAs)
    const [name, definition] = found
    if (definition.type === 'boolean') {
      if (inline !== undefined) throw new UsageError(`“--${name}” không nhận giá trị; chỉ cần ghi --${name}.`)
      continue
    }
    const value = inline ?? rawArgs[++i]
    if (value === undefined || value === '' || (inline === undefined && /^--?[a-z]/i.test(value))) {
      throw new UsageError(
        `“--${name}” cần một giá trị, ví dụ: --${name} ${definition.valueHint ?? example(definition)}`,
      )
    }
    if (definition.type === 'enum' && !definition.options?.includes(value)) {
      throw new UsageError(
        `“--${name} ${value}”: không có lựa chọn này. Chọn một trong: ${definition.options?.join(', ')}.`,
      )
    }
  }
  const allowed = command.many
    ? Infinity
    : Object.values(command.args).filter((definition) => definition.type === 'positional').length
  if (positionals > allowed) {
    const extra = positionalsOf(rawArgs, command.args)[allowed]
    throw new UsageError(`Thừa “${extra}”: lệnh “${calledAs}” không nhận thêm tên ở chỗ này.`)
  }
}

const splitFlag = (argument: string): [flag: string, value: string | undefined] => {
  const at = argument.indexOf('=')
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)]
}

function definitionOf(flag: string, args: ArgsDef): [string, ArgDef] | undefined {
  return Object.entries(args).find(([name, definition]) => {
    if (definition.type === 'positional') return false
    const aliases = [('alias' in definition && definition.alias) || []].flat()
    return flag === `--${name}` || aliases.some((alias) => flag === `-${alias}`)
  })
}

function unknownFlag(flag: string, args: ArgsDef, calledAs: string): UsageError {
  const known = Object.entries(args)
    .filter(([, definition]) => definition.type !== 'positional')
    .map(([name]) => `--${name}`)
  const guess = nearest(flag, [...known, '--help'])
  return new UsageError(
    `Lệnh “${calledAs}” không có tùy chọn “${flag}”.${guess ? ` Có phải ý là “${guess}”?` : ''}`,
  )
}

function positionalsOf(rawArgs: readonly string[], args: ArgsDef): string[] {
  const found: string[] = []
  for (let i = 0; i < rawArgs.length; i++) {
    const argument = rawArgs[i]!
    if (argument === '--') return [...found, ...rawArgs.slice(i + 1)]
    if (!argument.startsWith('-') || argument === '-') found.push(argument)
    else if (!argument.includes('=') && definitionOf(argument, args)?.[1].type !== 'boolean') i++
  }
  return found
}

const example = (definition: ArgDef): string =>
  ('options' in definition && definition.options?.[0]) || 'GIÁ_TRỊ'
