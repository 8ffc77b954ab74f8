import { spawn } from 'node:child_process'
import path from 'node:path'

type Environment = Record<string, string | undefined>

/** The machine's own Node and npm, as a stranger has them: nothing of this checkout on the search path. */
const strangersPath = () =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(path.delimiter)

/**
 * The environment of somebody who has never seen this checkout; his npm knows the registry at `url` alone, and runs on
 * the machine's Node, or on `node` (path of a binary).
 */
export function strangersEnvironment(folder: string, url: string | undefined, node?: string): Environment {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_|VITEST|PNPM_|INIT_CWD)/i.test(name),
  )
  return {
    ...Object.fromEntries(own),
    PATH: [...(node ? [path.dirname(node)] : []), strangersPath()].join(path.delimiter),
    npm_config_registry: url,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_userconfig: path.join(folder, 'npmrc'),
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

export function run(command: string, args: string[], cwd: string, env: Environment = process.env) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

export async function mustRun(command: string, args: string[], cwd: string, env?: Environment) {
  const { code, output } = await run(command, args, cwd, env)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`)
  return output
}

/** Runs what serves until it is stopped, opens each address that it prints, and stops it. */
export async function addressesOf(command: string, args: string[], cwd: string, env: Environment) {
  // A group of its own: npx, npm's shell and the servers all end with it.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text) => {
          output += text
          if (output.includes('Ctrl+C')) resolve()
        })
      child.once('error', reject)
      child.once('close', (code) => reject(new Error(`${command} ended with ${code}:\n${output}`)))
    })
    const addresses = output.match(/http:\/\/localhost:\d+\//g) ?? []
    return await Promise.all(
      addresses.map(async (address) => {
        const response = await fetch(address)
        const title = /<title>([^<]*)/.exec(await response.text())?.[1] ?? ''
        return { address, status: response.status, title }
      }),
    )
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT')
    await ended
  }
}
