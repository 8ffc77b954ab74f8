/** Text that a table's cell may hold: bars and line breaks would end it, `<` would start an element. */
export const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, '<br>')

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A Markdown table; cells come escaped. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')

/** A fenced block, with a fence longer than any in the text. */
export function fenced(text: string, info = 'txt'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** A value inside a line, as code. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
