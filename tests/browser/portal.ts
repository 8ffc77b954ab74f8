import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

export const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/portal/dist')

/** Serves the built portal on a free port of this machine, as a static host would. */
export async function servePortal(): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(path.join(built, 'index.html'))) {
    throw new Error('Chưa có trang đã dựng (sites/portal/dist). Chạy: pnpm build')
  }
  const server = createServer(sirv(built, { etag: true }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Every page of the built portal as an address path. */
export const allPages = (): string[] =>
  globSync('**/*.html', { cwd: built })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .sort()
