// A small server for this folder, for machines with Node (https://nodejs.org): node may-chu.mjs
// It answers this machine alone, reads files of this folder alone, and changes nothing.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = path.dirname(fileURLToPath(import.meta.url))
const FIRST_PORT = 4331
const PORTS = 50
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const server = createServer(async (request, response) => {
  const file = fileOf(request.url ?? '/')
  const content = file && (await readFile(file).catch(() => undefined))
  if (!content || !/^(?:GET|HEAD)$/.test(request.method ?? '')) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.')
    return
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)],
    'content-length': content.length,
    'cache-control': 'no-cache',
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : content)
})

/** The file of an address; undefined for what lies outside the folder or is no part of the site. */
function fileOf(url) {
  try {
    const place = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html')
    const file = path.join(FOLDER, place)
    return file.startsWith(FOLDER + path.sep) && Object.hasOwn(TYPES, path.extname(file)) ? file : undefined
  } catch {
    return undefined
  }
}

function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (port + 1 < FIRST_PORT + PORTS) return listen(port + 1)
    process.stderr.write('Không còn cổng trống. Tắt bớt chương trình rồi chạy lại.\n')
    process.exitCode = 1
  })
  server.listen(port, 'localhost', () => {
    server.removeAllListeners('error')
    process.stdout.write(`Bàn làm việc: http://localhost:${port}/\nBấm Ctrl+C để dừng.\n`)
  })
}

listen(FIRST_PORT)
