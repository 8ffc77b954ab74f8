import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from './errors.ts'

/** What answers at an address until it is stopped. */
export interface Served {
  address: string
  stop: () => Promise<void>
}

/** What we use of Astro, which every commune's project has. */
interface Astro {
  preview: (config: { root: string; logLevel: 'error'; server: { port: number } }) => Promise<{
    port: number
    stop: () => Promise<void>
  }>
}

/** The built site as Astro itself shows it, headers and all; on the next free port where `port` is taken. */
export async function serveSite(root: string, port: number): Promise<Served> {
  const { resolve } = createRequire(path.join(root, 'package.json'))
  let entry: string
  try {
    entry = resolve('astro')
  } catch {
    throw new UserError('Dự án chưa cài Astro. Chạy: npm install')
  }
  const { preview } = (await import(pathToFileURL(entry).href)) as Astro
  const server = await preview({ root, logLevel: 'error', server: { port } })
  return { address: `http://localhost:${server.port}/`, stop: () => server.stop() }
}

/** The desk by the server that lies in its folder, as on a stick. */
export function serveDesk(folder: string): Promise<Served> {
  const child = spawn(process.execPath, [path.join(folder, 'may-chu.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = () => {
    child.kill()
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /http:\/\/localhost:\d+\//.exec(said)?.[0]
        if (address) resolve({ address, stop })
      })
    child.once('error', reject)
    child.once('close', () => reject(new UserError(said.trim() || 'Máy chủ của bàn làm việc không chạy.')))
  })
}

/** Resolves when the person at the keyboard, or the system, ends the program. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
