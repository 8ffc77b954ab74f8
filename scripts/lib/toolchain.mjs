import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot, rootPackage } from './project.mjs'
import { run } from './run.mjs'

const stamp = inRoot('node_modules', '.installed')
const LOWEST_NODE = 20

/** True when what is installed is what the lockfile names. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

/**
 * Installs the pinned tool chain: pnpm by npx, and with it the project's own Node, so that a machine needs no more
 * than Node 20 and npm. Returns an error text in Vietnamese, or nothing.
 */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < LOWEST_NODE) {
    return `Máy đang có Node ${process.versions.node}; cần Node ${LOWEST_NODE} trở lên. Tải tại nodejs.org rồi chạy lại.`
  }
  rmSync(stamp, { force: true })
  const result = await run('npx', ['--yes', rootPackage.packageManager, 'install', '--frozen-lockfile'])
  if (result.code !== 0) {
    return `Không cài được bộ công cụ (mã ${result.code}). Kiểm tra mạng và quyền ghi thư mục, rồi chạy lại.\n${result.output}`
  }
  writeFileSync(stamp, fingerprint())
  return undefined
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(inRoot(file)))
  return hash.update(process.platform + process.arch).digest('hex')
}
