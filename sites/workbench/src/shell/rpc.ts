import { DataError, type Problem } from '@binhyen/model'

/** How far long work has come. */
export type Tell = (done: number, total: number) => void

// oxlint-disable-next-line typescript/no-explicit-any -- each handler has a request of its own
export type Handlers = Record<string, (request: any, tell: Tell) => unknown>

type Request<H extends Handlers, K extends keyof H> = Parameters<H[K]>[0]
type Answer<H extends Handlers, K extends keyof H> = Awaited<ReturnType<H[K]>>

/** What a worker says about the call with this number. */
type Word =
  | { call: number; done: number; total: number }
  | { call: number; answer: unknown }
  | { call: number; problems: Problem[] }
  | { call: number; failure: string }

/** The two ends that a worker and its page share with each other. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', hear: (event: { data: never }) => void): void
}

/** In a worker: answers each call by its handler. Input that can't be used is told as problems, not as a crash. */
export function serve(handlers: Handlers, port: Port): void {
  const say = (word: Word) => port.postMessage(word)
  port.addEventListener(
    'message',
    async ({ data }: { data: { call: number; kind: string; request: unknown } }) => {
      const { call, kind, request } = data
      try {
        const answer = await handlers[kind]?.(request, (done, total) => say({ call, done, total }))
        say({ call, answer })
      } catch (error) {
        if (error instanceof DataError) say({ call, problems: error.problems })
        else say({ call, failure: error instanceof Error ? error.message : String(error) })
      }
    },
  )
}

export interface Remote<H extends Handlers> {
  /** @throws DataError for input that can't be used, Error when the work itself fails or the worker dies */
  call<K extends keyof H & string>(kind: K, request: Request<H, K>, tell?: Tell): Promise<Answer<H, K>>
}

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
  tell: Tell | undefined
}

/** In a page: calls the handlers of a worker. */
export function connect<H extends Handlers>(worker: Worker): Remote<H> {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    const one = waiting.get(data.call)
    if (!one) return
    if ('done' in data) return one.tell?.(data.done, data.total)
    waiting.delete(data.call)
    if ('answer' in data) one.resolve(data.answer as never)
    else one.reject('problems' in data ? new DataError(data.problems) : new Error(data.failure))
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message ?? ''))
    waiting.clear()
  })
  return {
    call: (kind, request, tell) =>
      new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject, tell })
        worker.postMessage({ call: calls, kind, request })
      }),
  }
}
