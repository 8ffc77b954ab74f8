import type { ArgDef } from 'citty'
import type { Command, CommandGroup } from './command.ts'

/** The help of one command, in Vietnamese: how to call it, each option, examples. */
export function commandHelp(command: Command, calledAs: string): string {
  const args = Object.entries(command.args)
  const positionals = args.filter(([, definition]) => definition.type === 'positional')
  const options = args.filter(([, definition]) => definition.type !== 'positional')
  const paths = positionals.map(([name, definition]) => {
    const label = (definition.valueHint ?? name.toUpperCase()) + (command.many ? '…' : '')
    return definition.required === false ? `[${label}]` : label
  })
  const usage = [calledAs, ...paths, '[tùy chọn]'].join(' ')
  return [
    `${calledAs}: ${command.meta.description}`,
    `\nCách dùng:\n  ${usage}`,
    positionals.length &&
      `\nTên và đường dẫn:\n${columns(positionals.map(([name, d]) => [d.valueHint ?? name, d.description]))}`,
    `\nTùy chọn:\n${columns([...options.map(([name, d]) => [flagOf(name, d), describe(d)] as Row), HELP_ROW])}`,
    `\nVí dụ:\n${command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n')}`,
    `\nMã thoát: 0 là ổn; 1 là có lỗi phải sửa trong nội dung; 2 là gọi sai hoặc không đọc được tệp.`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The help of a group (or of `binhyen` itself): its commands. */
export function groupHelp(group: CommandGroup, calledAs: string): string {
  const rows = Object.entries(group.subCommands).map(([name, sub]): Row => [name, sub.description])
  return [
    `${calledAs}: ${group.meta.description}`,
    `\nCách dùng:\n  ${calledAs} LỆNH [tùy chọn]`,
    `\nLệnh:\n${columns(rows)}`,
    `\nXem cách dùng của một lệnh: ${calledAs} LỆNH --help`,
  ].join('\n')
}

type Row = [left: string, right: string | undefined]

const HELP_ROW: Row = ['--help, -h', 'hiện phần hướng dẫn này']

function flagOf(name: string, definition: ArgDef): string {
  const aliases = [('alias' in definition && definition.alias) || []].flat().map((alias) => `-${alias}`)
  const value = definition.type === 'boolean' ? '' : ` ${definition.valueHint ?? 'GIÁ_TRỊ'}`
  return [`--${name}${value}`, ...aliases].join(', ')
}

function describe(definition: ArgDef): string {
  const choices =
    'options' in definition && definition.options ? ` Chọn: ${definition.options.join(', ')}.` : ''
  const standard =
    definition.default === undefined || definition.type === 'boolean'
      ? ''
      : ` Không ghi thì là: ${definition.default}.`
  return `${definition.description ?? ''}${choices}${standard}`
}

function columns(rows: Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right ?? ''}`.trimEnd()).join('\n')
}
