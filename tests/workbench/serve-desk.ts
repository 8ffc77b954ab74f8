import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

export const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/workbench/dist')

/** The desk under a path of its own, as one host among others would serve it. */
const UNDER = '/cong-cu/ban-truc'

/** Serves the built desk on a free port of this machine. */
export async function serveDesk(): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(path.join(built, 'index.html')))
    throw new Error('Chưa có bàn trực đã dựng (sites/workbench/dist). Chạy: pnpm build')
  const files = sirv(built, { etag: true })
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${UNDER}/`)) return response.writeHead(404).end()
    request.url = request.url.slice(UNDER.length)
    return files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${UNDER}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
