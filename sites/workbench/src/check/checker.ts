import type { CheckOptions, CheckResult } from '@binhyen/compliance'
import type { Answer, Question } from './check-text.ts'

type Asked = Omit<Question, 'number'>

/** One worker, one question at a time; of those that wait only the newest is asked. */
class Desk {
  #worker: Worker
  #busy: { resolve: (answer: Answer) => void } | undefined
  #next: { question: Asked; resolve: (answer: Answer | undefined) => void } | undefined
  #number = 0

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#done(data))
    worker.addEventListener('error', ({ message }) => this.#done({ number: 0, failure: message || 'Worker' }))
  }

  /** Undefined when a newer question came before this one was asked. */
  ask(question: Asked): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      this.#next?.resolve(undefined)
      this.#next = { question, resolve }
      if (!this.#busy) this.#go()
    })
  }

  #go(): void {
    if (!this.#next) return
    const { question, resolve } = this.#next
    this.#next = undefined
    this.#busy = { resolve }
    this.#worker.postMessage({ ...question, number: ++this.#number } satisfies Question)
  }

  #done(answer: Answer): void {
    this.#busy?.resolve(answer)
    this.#busy = undefined
    this.#go()
  }
}

let text: Desk | undefined
let page: Desk | undefined

/** Pages need the Markdown parser, which weighs three times the rest: its worker starts with the first page. */
function deskFor({ format }: CheckOptions): Desk {
  if (format === 'mdx')
    return (page ??= new Desk(new Worker(new URL('./page.worker.ts', import.meta.url), { type: 'module' })))
  return (text ??= new Desk(new Worker(new URL('./text.worker.ts', import.meta.url), { type: 'module' })))
}

/** Loads the worker for plain text before the first letter is typed. */
export const warmUp = (): void => void deskFor({ kind: 'post' })

/**
 * What `check` of @binhyen/compliance finds, worked out beside the page. Undefined when a newer text was asked about
 * meanwhile.
 * @throws Error when the worker fails
 */
export async function findingsOf(text: string, options: CheckOptions): Promise<CheckResult | undefined> {
  const answer = await deskFor(options).ask({ text, options })
  if (answer && 'failure' in answer) throw new Error(answer.failure)
  return answer && 'result' in answer ? answer.result : undefined
}

/** The text with personal data masked; null for one that may not be masked. @throws Error when the worker fails */
export async function masked(text: string, options: CheckOptions): Promise<string | null | undefined> {
  const answer = await deskFor(options).ask({ text, options, redact: true })
  if (answer && 'failure' in answer) throw new Error(answer.failure)
  return answer && 'redacted' in answer ? answer.redacted : undefined
}
