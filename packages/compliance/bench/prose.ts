import { readFileSync } from 'node:fs'
import { check } from '../src/index.ts'

const plan = readFileSync(new URL('../test/fixtures/plan.txt', import.meta.url), 'utf8')
const personal =
  '\nGọi anh Mẫu 0912 345 678, căn cước 042189003217, thư mau@gmail.com, xe 38A-123.45, STK 0123456789.\n'

/** Prose with personal data every 3,000 characters. */
export function prose(length: number): string {
  const parts: string[] = []
  for (let at = 0, made = 0; made < length; at = (at + 3000) % plan.length) {
    const part = plan.slice(at, at + 3000) + personal
    parts.push(part)
    made += part.length
  }
  return parts.join('').slice(0, length)
}

/** A text of one piece, again and again. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

export const run = (text: string): unknown => check(text, { kind: 'post', today: '2026-11-23' })

let runs = 0

/**
 * The best of several runs, in milliseconds: the least disturbed by whatever else the machine does. Each run gets the text
 * with another ending, so that nobody can remember it as a whole.
 */
export async function best(work: (text: string) => unknown, text: string, times: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const fresh = Buffer.from(`${text} ${++runs}`, 'utf16le').toString('utf16le')
    const start = performance.now()
    await work(fresh)
    least = Math.min(least, performance.now() - start)
  }
  return least
}
