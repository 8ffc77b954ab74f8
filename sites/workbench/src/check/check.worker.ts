import { check, redact, type CheckOptions, type CheckResult } from '@binhyen/compliance/text'

export interface Question {
  id: number
  kind: 'check' | 'redact'
  text: string
  options: CheckOptions
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

async function answer({ id, kind, text, options }: Question): Promise<Answer> {
  // The Markdown parser weighs more than all rules: it comes when there is a page to read.
  const checker = options.format === 'mdx' ? await import('@binhyen/compliance') : { check, redact }
  if (kind === 'check') return { id, kind, result: checker.check(text, options) }
  return { id, kind, text: checker.redact(text, options).text }
}
