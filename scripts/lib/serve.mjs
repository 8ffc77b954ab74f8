import { createServer } from 'node:http'
import sirv from 'sirv'

const PORTS_TO_TRY = 50

/** Serves a built site on the first free port from `port` on, as a static host would. */
export async function serve(folder, port) {
  const files = sirv(folder, { etag: true, onNoMatch: notFound(folder) })
  const server = createServer((request, response) => files(request, response))
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate++) {
    if (await listens(server, candidate)) return { port: candidate, close: () => closed(server) }
  }
  throw new Error(
    `Không còn cổng trống từ ${port} đến ${port + PORTS_TO_TRY - 1}. Tắt bớt chương trình rồi chạy lại.`,
  )
}

const listens = (server, port) =>
  new Promise((resolve, reject) => {
    const fail = (error) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error)
    server.once('error', fail)
    server.listen(port, () => {
      server.off('error', fail)
      resolve(true)
    })
  })

const closed = (server) =>
  new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })

function notFound(folder) {
  const page = sirv(folder, { etag: true })
  return (request, response) => {
    request.url = '/404.html'
    // The page is found, the address is not: sirv would answer 200.
    const writeHead = response.writeHead.bind(response)
    response.writeHead = (_status, headers) => writeHead(404, headers)
    page(request, response, () => {
      response.statusCode = 404
      response.end()
    })
  }
}
