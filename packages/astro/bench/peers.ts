import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of what we are measured beside: Starlight and Lighthouse, with the versions that its package.json pins. */
export const peers = fileURLToPath(new URL('peers/', import.meta.url))

/**
 * Installs the peers where they are missing or older than their list. They weigh 365 MB and stand outside the workspace:
 * nobody who only builds or tests the project loads them.
 */
export function installPeers(): void {
  const stamp = path.join(peers, 'node_modules/.package-lock.json')
  const list = path.join(peers, 'package.json')
  if (existsSync(stamp) && statSync(stamp).mtimeMs > statSync(list).mtimeMs) return
  process.stderr.write('Installing Starlight and Lighthouse for the comparison …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

export const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(path.join(peers, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string
    }
  ).version
