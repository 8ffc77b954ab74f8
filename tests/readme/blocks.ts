import { readFileSync } from 'node:fs'

/** A fenced block of a Markdown file. */
export interface Block {
  file: string
  /** 1-based line of the opening fence. */
  line: number
  language: string
  /** What stands after the language. */
  info: string
  text: string
}

const FENCE = /^```(\w+)(?: ([^\n]*))?\n([\s\S]*?)^```$/gm

/** All fenced blocks of a file that name their language. */
export function blocksOf(file: string, root: URL): Block[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [...source.matchAll(FENCE)].map((match) => {
    const [, language = '', info = '', text = ''] = match
    return { file, line: source.slice(0, match.index).split('\n').length, language, info, text }
  })
}

/** The comment lines that say what a program prints: `// …` at the start of a line, right below a statement. */
export function promisedOutput(code: string): string[] {
  const lines = code.split('\n')
  return lines.flatMap((line, i) => {
    const isPromise = line.startsWith('// ') && printsAbove(lines, i)
    return isPromise ? [line.slice(3)] : []
  })
}

function printsAbove(lines: string[], i: number): boolean {
  let above = i - 1
  while (lines[above]?.startsWith('// ')) above--
  const statement = lines[above] ?? ''
  return statement.includes('console.log(') || statement === '}'
}
