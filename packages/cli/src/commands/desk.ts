import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadConfig } from '@binhyen/compliance/node'
import { defineCommand } from '../command.ts'
import { EXIT, UserError } from '../errors.ts'
import { say, write } from '../output.ts'
import { findProject } from '../project.ts'
import { version } from '../version.ts'

/** What we use of `@binhyen/workbench`, which a project installs only when it wants the desk. */
interface Workbench {
  writeDesk: (options: { content: string; out: string }) => Promise<number>
}

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
    const root = findProject()
    if (root === undefined)
      throw new UserError(
        'Đây không phải dự án của một xã (không thấy content/commune.yaml). Tạo dự án: npm create binhyen@latest',
      )
    const { writeDesk } = await loadWorkbench(root)
    const content = path.join(root, 'content')
    const count = await writeDesk({ content, out: args.out }).catch((error: unknown) => {
      throw refusal(error)
    })
    const { customRules } = await loadConfig(root)
    if (customRules.length > 0)
      say(
        `Bàn làm việc dùng mức quy tắc và liên hệ công khai ghi trong binhyen.config, nhưng chưa dùng ${customRules.length} quy tắc riêng (customRules): bài đăng trên trang vẫn được kiểm tra bằng “binhyen check”.`,
      )
    say(
      isInSite(args.out)
        ? `Bàn làm việc: ${count} tệp, nằm cạnh trang: thêm “${path.basename(args.out)}/” vào sau địa chỉ trang chủ.`
        : `Bàn làm việc: ${count} tệp. Mở trên máy này: node ${path.join(args.out, 'may-chu.mjs')}`,
    )
    write(`${args.out}\n`)
    return EXIT.ok
  },
})

/** Whether the folder above is a built site: then the desk is served with it. */
const isInSite = (out: string): boolean =>
  existsSync(path.join(path.dirname(path.resolve(out)), 'index.html'))

async function loadWorkbench(root: string): Promise<Workbench> {
  const { resolve } = createRequire(path.join(root, 'package.json'))
  let manifest: string
  try {
    manifest = resolve('@binhyen/workbench/package.json')
  } catch {
    throw new UserError(
      `Dự án chưa có bàn làm việc. Cài: npm install --save-dev --save-exact @binhyen/workbench@${version()}`,
    )
  }
  return (await import(pathToFileURL(path.join(path.dirname(manifest), 'lib', 'index.js')).href)) as Workbench
}

/** The workbench says in Vietnamese what stands in the way; only what carries a code of the disk is left as it is. */
const refusal = (error: unknown): unknown =>
  error instanceof Error && error.constructor === Error && !('code' in error)
    ? new UserError(error.message)
    : error
