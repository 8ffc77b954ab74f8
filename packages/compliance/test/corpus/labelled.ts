/** Reads the labelled messages of `labelled/<part>/*.txt`; the format is told in `labelled/README.md`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { casesOf } from './cases.ts'

export type Part = 'tuned' | 'measured'

/** Something that must not be published, and where it stands in its message. */
export interface Mention {
  ruleId: string
  range: [start: number, end: number]
  /** Written without marks or in disguise. */
  disguised: boolean
}

export interface Message {
  text: string
  mentions: readonly Mention[]
  part: Part
}

const rules: Readonly<Record<string, string>> = {
  name: 'personal-data/person-name',
  secret: 'state-secret/marking',
  operation: 'state-secret/police-operations',
  informant: 'informant/identity',
}

const mark = /\[\[([a-z-]+)(~?):([\s\S]*?)\]\](?!\])/g
const escape = /\\n|\\u([0-9a-f]{4})/g

/** `Gọi [[phone:0912 345 678]]` → its text without marks, and the mention's place in it. */
export function readMessage(line: string, part: Part): Message {
  const source = line.replace(escape, (_, code?: string) =>
    code === undefined ? '\n' : String.fromCharCode(Number.parseInt(code, 16)),
  )
  const mentions: Mention[] = []
  let text = ''
  let read = 0
  for (const found of source.matchAll(mark)) {
    const [whole, kind = '', tilde, inner = ''] = found
    text += source.slice(read, found.index)
    mentions.push({
      ruleId: rules[kind] ?? `personal-data/${kind}`,
      range: [text.length, text.length + inner.length],
      disguised: tilde === '~',
    })
    text += inner
    read = found.index + whole.length
  }
  return { text: text + source.slice(read), mentions, part }
}

/** All labelled messages: the hand-written ones, and the ones put together from templates, which rules are tuned on. */
export function messagesOf(part: Part): Message[] {
  const folder = new URL(`labelled/${part}/`, import.meta.url)
  const written = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/))
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => readMessage(line, part))
    : []
  return part === 'measured' ? written : [...written, ...fromTemplates()]
}

/** A template's message is one mention as a whole. */
function fromTemplates(): Message[] {
  return casesOf().map(({ rule, text, writing }) => ({
    text,
    mentions: [{ ruleId: rule, range: [0, text.length], disguised: writing !== 'marked' }],
    part: 'tuned',
  }))
}
