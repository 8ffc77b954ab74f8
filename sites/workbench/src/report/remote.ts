import type { Desk } from './desk.ts'
import { connect, type Remote } from '../shell/rpc.ts'
import type { WordsWorker } from './words.worker.ts'

let desk: Remote<Desk> | undefined
let words: Remote<WordsWorker> | undefined

/** The worker that reads registers and makes files; its half megabyte is loaded when it is first needed. */
export function deskWorker(): Remote<Desk> {
  if (desk) return desk
  const worker = new Worker(new URL('./register.worker.ts', import.meta.url), { type: 'module' })
  // It died, for want of memory most likely: the next call begins anew, and the register has to be opened again.
  worker.addEventListener('error', () => (desk = undefined))
  return (desk = connect<Desk>(worker))
}

/** The worker that checks what is typed. */
export function wordsWorker(): Remote<WordsWorker> {
  if (words) return words
  const worker = new Worker(new URL('./words.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', () => (words = undefined))
  return (words = connect<WordsWorker>(worker))
}
