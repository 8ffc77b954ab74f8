import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './stranger.ts'

const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/binhyen-nodes/', import.meta.url))

/**
 * The newest Node of a major version, as npm's package `node` brings it; kept beside the other caches, so that it is
 * downloaded once. Or one sentence that says why it can't be had.
 */
export async function nodeOf(major: number): Promise<{ node: string } | { missing: string }> {
  if (process.versions.node.startsWith(`${major}.`)) return { node: process.execPath }
  const folder = path.join(KEPT, String(major))
  const node = path.join(
    folder,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'package.json'), '{"private":true,"allowScripts":{"node":true}}')
    await run('npm', ['install', '--no-audit', '--no-fund', '--no-save', `node@${major}`], folder)
  }
  const { code, output } = existsSync(node)
    ? await run(node, ['--version'], folder)
    : { code: 1, output: 'npm install brought no binary' }
  return code === 0 && output.startsWith(`v${major}.`)
    ? { node }
    : { missing: `Node ${major} could not be had, so nothing was tried on it: ${output.trim()}` }
}
