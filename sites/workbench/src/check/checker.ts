import type { CheckResult } from '@binhyen/compliance/text'
import type { Answer, DeskCheckOptions, Question } from './check.worker.ts'

export interface Checker {
  /**
   * Asks for the findings of the text as it stands now; an answer about an older text is dropped.
   * @param options the same object as long as nothing in it changes: it is sent once
   */
  check(text: string, options: DeskCheckOptions): void
  /** The text with personal data masked; null when a state secret or an informant is in it. */
  redact(text: string, options: DeskCheckOptions): Promise<string | null>
}

type Asked = Required<Question>

interface Hearers {
  found: (result: CheckResult) => void
  failed: (reason: string) => void
}

/**
 * The rules in a worker. One text is under way at a time; of those that come meanwhile only the newest is checked next,
 * so that typing never waits and no queue grows.
 */
export function createChecker({ found, failed }: Hearers): Checker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  const redactions = new Map<number, (answer: Answer) => void>()
  let last = 0
  let underWay: number | undefined
  let hasAnswered = false
  /** Why the worker never started. */
  let broken: string | undefined
  let next: Asked | undefined

  let known: DeskCheckOptions | undefined
  const send = ({ options, ...question }: Asked) => {
    const isKnown = options === known
    known = options
    worker.postMessage(isKnown ? question : ({ ...question, options } satisfies Question))
  }
  const proceed = () => {
    underWay = next?.id
    if (next) send(next)
    next = undefined
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    hasAnswered = true
    const redaction = redactions.get(data.id)
    if (redaction) {
      redactions.delete(data.id)
      return redaction(data)
    }
    const isNewest = next === undefined
    proceed()
    if (!isNewest) return
    if (data.kind === 'check') found(data.result)
    if (data.kind === 'failed') failed(data.reason)
  })
  // The worker could not start, or an error got past its answers: whatever was asked stays unanswered.
  worker.addEventListener('error', ({ message }) => {
    if (!hasAnswered) broken = message || 'worker'
    underWay = undefined
    failed(message || 'worker')
  })

  return {
    check(text, options) {
      if (broken !== undefined) return failed(broken)
      next = { id: ++last, kind: 'check', text, options }
      if (underWay === undefined) proceed()
    },
    redact: (text, options) =>
      new Promise((resolve, reject) => {
        const id = ++last
        redactions.set(id, (answer) =>
          answer.kind === 'redact'
            ? resolve(answer.text)
            : reject(new Error(answer.kind === 'failed' ? answer.reason : '')),
        )
        send({ id, kind: 'redact', text, options })
      }),
  }
}
