import { existsSync, globSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

export const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/portal/dist')

/** As the header files that the build writes tell a host. */
const askEachTime = (response: ServerResponse) => response.setHeader('cache-control', 'no-cache')

/** Files that stand in for built ones, by address path: the site as it is after its next build. */
export type Replaced = Map<string, (original: string) => string>

/** Serves the built portal on a free port of this machine, as a static host would. */
export async function servePortal(
  replaced: Replaced = new Map(),
): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(path.join(built, 'index.html'))) {
    throw new Error('Chưa có trang đã dựng (sites/portal/dist). Chạy: pnpm build')
  }
  const asBuilt = sirv(built, { etag: true, setHeaders: askEachTime })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost')
    const change = replaced.get(pathname)
    if (!change) return asBuilt(request, response)
    const original = readFileSync(path.join(built, pathname.replace(/\/$/, '/index.html')), 'utf8')
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(change(original))
  })
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
