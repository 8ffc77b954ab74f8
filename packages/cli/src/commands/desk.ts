import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineCommand } from '../command.ts'
import { EXIT } from '../errors.ts'
import { say, write } from '../output.ts'
import { requireProject } from '../project.ts'
import { writeDesk } from '../workbench.ts'

export default defineCommand({
  meta: {
    name: 'desk',
    description: 'dựng bàn làm việc của cán bộ trực, chạy trong trình duyệt, không cần mạng',
  },
  args: {
    out: {
      type: 'string',
      default: 'ban-lam-viec',
      description: 'thư mục sẽ ghi; bàn làm việc cũ ở đó được thay mới',
      valueHint: 'THƯ_MỤC',
    },
  },
  examples: [
    ['binhyen desk', 'ghi bàn làm việc của xã vào ban-lam-viec/'],
    ['binhyen desk --out dist/ban-lam-viec', 'đặt cạnh trang đã dựng, cùng một địa chỉ'],
    ['binhyen desk --out E:/ban-lam-viec', 'ghi thẳng ra USB để mang sang máy khác'],
  ],
  async run({ args }) {
    const files = await writeDesk(requireProject(), args.out)
    say(
      isInSite(args.out)
        ? `Bàn làm việc: ${files} tệp, nằm cạnh trang: thêm “${path.basename(args.out)}/” vào sau địa chỉ trang chủ.`
        : `Bàn làm việc: ${files} tệp. Mở trên máy này: node ${path.join(args.out, 'may-chu.mjs')}`,
    )
    write(`${args.out}\n`)
    return EXIT.ok
  },
})

/** Whether the folder above is a built site: then the desk is served with it. */
const isInSite = (out: string): boolean =>
  existsSync(path.join(path.dirname(path.resolve(out)), 'index.html'))
