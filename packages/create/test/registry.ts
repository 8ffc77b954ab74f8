import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const require = createRequire(import.meta.url)
const VERDACCIO = path.join(path.dirname(require.resolve('verdaccio/package.json')), 'bin', 'verdaccio')

export interface Registry {
  url: string
  stop: () => Promise<void>
}

/**
 * A registry on loopback that holds what is published to it and passes everything else through to `upstream`.
 * It lives in `folder` and ends with `stop`.
 */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  const port = await freePort()
  const config = path.join(folder, 'verdaccio.yaml')
  mkdirSync(path.join(folder, 'storage'), { recursive: true })
  writeFileSync(config, configuration(folder, upstream))
  const child = spawn(process.execPath, [VERDACCIO, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log += text))
  const url = `http://127.0.0.1:${port}/`
  await answers(`${url}-/ping`, child).catch((error) => {
    child.kill()
    throw new Error(`Verdaccio did not start: ${String(error)}\n${log}`)
  })
  return { url, stop: () => ended(child) }
}

const configuration = (
  folder: string,
  upstream: string,
): string => `storage: ${JSON.stringify(path.join(folder, 'storage'))}
max_body_size: 50mb
web: { enable: false }
uplinks:
  upstream: { url: ${JSON.stringify(upstream)}, timeout: 60s, max_fails: 20, agent_options: { maxSockets: 40 } }
packages:
  '@binhyen/*': { access: $all, publish: $all }
  binhyen: { access: $all, publish: $all }
  create-binhyen: { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
log: { type: stdout, format: pretty, level: warn }
`

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(`exit code ${child.exitCode}`)
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('no answer within 30 seconds')
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    // It would wait for npm's idle connections; nothing in it is worth waiting for.
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
