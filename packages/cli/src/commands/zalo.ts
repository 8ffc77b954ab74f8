import { check } from '@binhyen/compliance'
import { zaloText } from '@binhyen/model'
import { defineCommand } from '../command.ts'
import { readContentFile } from '../content-file.ts'
import { EXIT, UsageError } from '../errors.ts'
import { say, write } from '../output.ts'
import { communeArg, requireCommune } from '../project.ts'
import { readDate, today } from '../today.ts'

export default defineCommand({
  meta: { name: 'zalo', description: 'tin ngắn để dán vào nhóm Zalo, kèm đường dẫn tới bài' },
  args: {
    path: { type: 'positional', required: false, description: 'tệp bài viết (.mdx)', valueHint: 'TỆP' },
    date: {
      type: 'string',
      description: 'ngày sẽ đăng, để ghi đúng mức phí; không ghi thì là hôm nay',
      valueHint: '2026-11-09',
    },
    ...communeArg,
  },
  examples: [['binhyen zalo content/guides/dang-ky-tam-tru.mdx', 'in ra tin để sao chép vào nhóm']],
  async run({ args }) {
    if (args.path === undefined)
      throw new UsageError('Chưa có tên tệp, ví dụ: binhyen zalo content/guides/dang-ky-tam-tru.mdx')
    const commune = await requireCommune(args.commune)
    const date = args.date === undefined ? today() : readDate(args.date, 'date')
    const { page, address } = await readContentFile(args.path)
    const url = new URL(commune.base + address, commune.siteUrl).href
    const text = zaloText(page, { url, commune, date })
    const errors = check(text, { kind: 'post', commune, date, today: date }).findings.filter(
      ({ severity }) => severity === 'error',
    )
    if (errors.length > 0) {
      say('Chưa đăng được. Sửa trong bài rồi chạy lại:')
      for (const { message, ruleId } of errors) say(`- ${message} (${ruleId})`)
      return EXIT.findings
    }
    write(`${text}\n`)
    return EXIT.ok
  },
})
