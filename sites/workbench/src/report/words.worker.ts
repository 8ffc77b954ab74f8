import { serve, type Handlers } from '../shell/rpc.ts'
import { findingsIn, type WordsContext } from './words.ts'

/** Checks what officers type, beside the worker that reads and writes: typing never waits for a report. */
const handlers = {
  check: ({ text, ...context }: WordsContext & { text: string }) => findingsIn(text, context),
} satisfies Handlers

export type WordsWorker = typeof handlers

serve(handlers, globalThis as never)
