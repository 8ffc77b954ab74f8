import {
  check,
  phraseRule,
  redact,
  type CheckOptions,
  type CheckResult,
  type PhraseRule,
} from '@binhyen/compliance/text'

/** Options that can be sent to a worker: the commune's own rules as data. */
export interface DeskCheckOptions extends Omit<CheckOptions, 'customRules'> {
  phraseRules: readonly PhraseRule[]
}

export interface Question {
  id: number
  kind: 'check' | 'redact'
  text: string
  /** Left out when they are those of the question before: the commune's profile is longer than a post. */
  options?: DeskCheckOptions
}

export type Answer =
  | { id: number; kind: 'check'; result: CheckResult }
  | { id: number; kind: 'redact'; text: string | null }
  | { id: number; kind: 'failed'; reason: string }

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data)
    .catch((error: unknown): Answer => ({ id: data.id, kind: 'failed', reason: String(error) }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    .then((answer) => postMessage(answer))
})

let current: CheckOptions | undefined

async function answer({ id, kind, text, options: fresh }: Question): Promise<Answer> {
  const options = (current = fresh ? optionsOf(fresh) : current)
  if (!options) throw new Error('không có thiết lập kiểm tra')
  // The Markdown parser weighs more than all rules: it comes when there is a page to read.
  const checker = options.format === 'mdx' ? await import('@binhyen/compliance') : { check, redact }
  if (kind === 'check') return { id, kind, result: checker.check(text, options) }
  return { id, kind, text: checker.redact(text, options).text }
}

/** Those that can't be used are used by no later question either. */
function optionsOf({ phraseRules, ...rest }: DeskCheckOptions): CheckOptions {
  current = undefined
  return { ...rest, customRules: phraseRules.map(phraseRule) }
}
