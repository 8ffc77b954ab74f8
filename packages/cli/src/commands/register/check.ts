import { describeProblem, keysOf } from '@binhyen/model'
import { formatNumber } from '@binhyen/vietnamese'
import { defineCommand } from '../../command.ts'
import { EXIT, UsageError } from '../../errors.ts'
import { write } from '../../output.ts'
import { readData, type ReadData } from '../../read-data.ts'

export default defineCommand({
  meta: { name: 'check', description: 'xem sổ theo dõi có ô nào sai, thiếu; không sửa gì trong sổ' },
  args: {
    path: { type: 'positional', required: false, description: 'sổ theo dõi (.xlsx)', valueHint: 'TỆP' },
    format: {
      type: 'enum',
      options: ['pretty', 'json'],
      default: 'pretty',
      description: 'dạng kết quả.',
      valueHint: 'DẠNG',
    },
  },
  examples: [['binhyen register check so-theo-doi.xlsx', 'liệt kê mọi chỗ phải sửa, từng trang, từng ô']],
  async run({ args }) {
    if (args.path === undefined)
      throw new UsageError('Chưa có tên tệp, ví dụ: binhyen register check so-theo-doi.xlsx')
    const data = await readData(args.path)
    write(args.format === 'json' ? `${JSON.stringify(data.problems, null, 2)}\n` : pretty(data))
    return data.problems.some((problem) => !problem.warning) ? EXIT.findings : EXIT.ok
  },
})

/** What was read, by the names of the sheets. */
const COUNTED = {
  units: 'đơn vị',
  groups: 'nhóm',
  members: 'thành viên',
  posts: 'bài đăng',
  tips: 'tin tiếp nhận',
  questions: 'dòng hỏi đáp',
  activities: 'hoạt động',
  outcomes: 'kết quả',
  reports: 'báo cáo đơn vị',
} as const

function pretty({ dataset, problems }: ReadData): string {
  const list = problems.map((one) => `${one.warning ? 'Lưu ý: ' : ''}${describeProblem(one)}\n`)
  const read = keysOf(COUNTED).map((key) => `${formatNumber(dataset[key].length)} ${COUNTED[key]}`)
  const warnings = problems.filter((one) => one.warning).length
  const found = [
    [problems.length - warnings, 'chỗ phải sửa'],
    [warnings, 'chỗ nên xem lại'],
  ].flatMap(([count, what]) => (count ? [`${formatNumber(Number(count))} ${what}`] : []))
  return `${list.join('')}Đã đọc ${read.join(', ')}; ${found.join(', ') || 'không có chỗ nào sai'}.\n`
}
