import { check, type CheckOptions } from '@binhyen/compliance'
import type { CheckedFile } from '@binhyen/compliance/formatters'
import { defineCommand } from '../command.ts'
import { EXIT, UsageError, UserError } from '../errors.ts'
import { FORMATS, formatFiles } from '../format-files.ts'
import { readStdin } from '../input.ts'
import { kindArg, readKind } from '../kind.ts'
import { say, write } from '../output.ts'
import { communeArg, findCommune } from '../project.ts'
import { today } from '../today.ts'
import { checkPaths } from '../check-paths.ts'

export default defineCommand({
  meta: { name: 'check', description: 'kiểm tra xem một bài, một tin có được phép đăng không' },
  args: {
    path: { type: 'positional', required: false, description: 'tệp hoặc thư mục', valueHint: 'ĐƯỜNG_DẪN' },
    kind: kindArg,
    stdin: { type: 'boolean', description: 'kiểm tra văn bản được chuyển vào' },
    format: {
      type: 'enum',
      options: [...FORMATS],
      default: 'pretty',
      description: 'dạng kết quả.',
      valueHint: 'DẠNG',
    },
    explain: { type: 'boolean', description: 'nói thêm vì sao nhận ra từng chỗ' },
    ...communeArg,
  },
  many: true,
  examples: [
    ['binhyen check content', 'kiểm tra mọi bài trong thư mục content'],
    ['binhyen check --stdin --kind post < tin.txt', 'kiểm tra một tin trước khi gửi vào nhóm Zalo'],
    ['binhyen check content --format github', 'ghi lỗi lên từng dòng của yêu cầu hợp nhất trên GitHub'],
  ],
  async run({ args }) {
    const paths = args._
    if (args.stdin && paths.length > 0) throw new UsageError('Chỉ chọn một: đường dẫn hoặc --stdin.')
    if (!args.stdin && paths.length === 0)
      throw new UsageError('Chưa có gì để kiểm tra. Ghi tệp hoặc thư mục, ví dụ: binhyen check content')
    const kind = readKind(args.kind)
    const options = { commune: await findCommune(args.commune), today: today() }
    const files = args.stdin
      ? [checkStdin(await readStdin(), { ...options, kind: kind ?? 'post' })]
      : await checkPaths(paths, { ...options, kind })
    if (files.length === 0)
      throw new UserError(
        `${paths.join(', ')}: không có bài nào để kiểm tra (.mdx, .md, .txt). Kiểm tra lại đường dẫn.`,
      )
    write(formatFiles(files, args.format, { color: Boolean(process.stdout.isTTY), explain: args.explain }))
    const failed = files.some(({ result }) => result.findings.some(({ severity }) => severity === 'error'))
    if (failed && args.format === 'pretty') say('Chưa đăng được: sửa các lỗi ở trên rồi kiểm tra lại.')
    return failed ? EXIT.findings : EXIT.ok
  },
})

const checkStdin = (source: string, options: CheckOptions): CheckedFile => ({
  path: '(văn bản chuyển vào)',
  source,
  result: check(source, options),
})
