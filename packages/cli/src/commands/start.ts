import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineCommand } from '../command.ts'
import { EXIT, UsageError, UserError } from '../errors.ts'
import { say, write } from '../output.ts'
import { requireProject } from '../project.ts'
import { serveDesk, serveSite, untilStopped } from '../serve.ts'
import { writeDesk } from '../workbench.ts'

export default defineCommand({
  meta: {
    name: 'start',
    description: 'mở trang đã dựng và bàn làm việc của cán bộ trực trên máy này',
  },
  args: {
    port: {
      type: 'string',
      default: '4321',
      description: 'cổng của trang; có chương trình khác dùng thì lấy cổng trống kế tiếp',
      valueHint: 'SỐ',
    },
  },
  examples: [['binhyen start', 'mở trang ở http://localhost:4321/, bàn làm việc ở http://localhost:4331/']],
  async run({ args }) {
    const port = Number(args.port)
    if (!/^\d+$/.test(args.port) || port < 1 || port > 65_535)
      throw new UsageError(`--port “${args.port}” không phải cổng. Ghi một số từ 1 đến 65535, ví dụ 4321.`)
    const root = requireProject()
    if (!existsSync(path.join(root, 'dist', 'index.html')))
      throw new UserError('Chưa có trang đã dựng (dist/index.html). Dựng trước: npm run build')
    const folder = path.join(root, 'ban-lam-viec')
    const servers = [await serveSite(root, port)]
    try {
      const desk = await writeDesk(root, folder)
        .then(() => serveDesk(folder))
        // The site is worth opening without the desk; what is wrong in the commune's files is not passed over.
        .catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error
          say(`Chưa mở được bàn làm việc. ${error.message}`)
        })
      if (desk) servers.push(desk)
      const rows = ['Trang của xã', 'Bàn làm việc'].slice(0, servers.length)
      const lines = rows.map((name, at) => `  ${name}   ${servers[at]!.address}\n`)
      write(`\nMở bằng trình duyệt:\n${lines.join('')}\nBấm Ctrl+C để dừng.\n`)
      await untilStopped()
    } finally {
      await Promise.all(servers.map(({ stop }) => stop()))
    }
    say('Đã dừng.')
    return EXIT.ok
  },
})
