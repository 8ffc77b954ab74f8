import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

export const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../sites/workbench/dist')

/** The desk under a path of its own, as one host among others would serve it. */
const UNDER = '/cong-cu/ban-truc'

interface ServedDesk {
  address: string
  /** Scripts to answer with instead of the built ones, by their names. */
  instead: Map<string, string>
  close: () => Promise<void>
}

/** Serves the built desk, or the one in a folder, on a free port of this machine. */
export async function serveDesk(folder = built): Promise<ServedDesk> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error('Chưa có bàn trực đã dựng (sites/workbench/dist). Chạy: pnpm build')
  const files = sirv(folder, { etag: true })
  const instead = new Map<string, string>()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${UNDER}/`)) return response.writeHead(404).end()
    request.url = request.url.slice(UNDER.length)
    const script = instead.get(request.url.slice(1))
    if (script !== undefined)
      return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
    return files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    instead,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${UNDER}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
