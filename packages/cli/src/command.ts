import type { ArgsDef, CommandDef, ParsedArgs } from 'citty'

/** A command of citty with what our help adds: examples, and whether it takes any number of paths. */
export interface Command<A extends ArgsDef = ArgsDef> extends CommandDef<A> {
  meta: { name: string; description: string }
  args: A
  /** Shown at the end of the help; the first also in the hint after wrong use. */
  examples: [command: string, does: string][]
  /** True: takes any number of positional arguments, in `args._`. */
  many?: boolean
  /** Returns the exit code. */
  run: (context: { args: ParsedArgs<A> }) => Promise<number>
}

/** A group of commands, like `binhyen register`. Sub-commands are loaded only when called for. */
export interface CommandGroup {
  meta: { name: string; description: string }
  subCommands: Record<string, { description: string; load: () => Promise<Command | CommandGroup> }>
}

export const isGroup = (command: Command | CommandGroup): command is CommandGroup => 'subCommands' in command

/** Keeps the types of the arguments for `run`. */
export const defineCommand = <const A extends ArgsDef>(command: Command<A>): Command =>
  command as unknown as Command
