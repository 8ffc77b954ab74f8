import { redact, type Finding } from '@binhyen/compliance'
import { defineCommand } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { readStdin, readText } from '../input.ts'
import { kindArg, readKind } from '../kind.ts'
import { say, write } from '../output.ts'
import { communeArg, findCommune } from '../project.ts'
import { today } from '../today.ts'

export default defineCommand({
  meta: { name: 'redact', description: 'che dữ liệu cá nhân trong một văn bản' },
  args: {
    path: { type: 'positional', required: false, description: 'tệp văn bản', valueHint: 'TỆP' },
    stdin: { type: 'boolean', description: 'đọc văn bản được chuyển vào thay cho tệp' },
    kind: kindArg,
    ...communeArg,
  },
  examples: [
    ['binhyen redact --stdin --kind post < tin.txt', 'in ra văn bản đã che'],
    ['binhyen redact tin.txt > tin-da-che.txt', 'ghi văn bản đã che vào tệp khác; tệp gốc giữ nguyên'],
  ],
  async run({ args }) {
    if (Boolean(args.stdin) === (args.path !== undefined))
      throw new UsageError(
        args.stdin
          ? 'Chỉ chọn một: tệp hoặc --stdin.'
          : 'Chưa có văn bản. Ghi tên tệp, hoặc chuyển văn bản vào với --stdin.',
      )
    const source = args.path === undefined ? await readStdin() : await readText(args.path)
    const { text, result } = redact(source, {
      kind: readKind(args.kind) ?? 'post',
      commune: await findCommune(args.commune),
      today: today(),
    })
    if (text === null) {
      say('Không che và không in ra: văn bản này có nội dung không được phép đăng dưới bất kỳ hình thức nào.')
      for (const finding of result.findings.filter(isError))
        say(`- dòng ${finding.loc.start.line}: ${finding.message} (${finding.ruleId})`)
      return EXIT.findings
    }
    write(text)
    return EXIT.ok
  },
})

const isError = ({ severity }: Finding): boolean => severity === 'error'
