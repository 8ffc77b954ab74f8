import { describeProblem } from '@binhyen/model'
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

function pretty({ dataset, problems }: ReadData): string {
  const { units, groups, members, posts, tips, reports } = dataset
  const summary = `${units.length} đơn vị, ${groups.length} nhóm, ${members.length} thành viên, ${posts.length} tin đăng, ${tips.length} tin tiếp nhận, ${reports.length} báo cáo đơn vị`
  const list = problems.map((problem) => `${describeProblem(problem)}\n`).join('')
  return `${list}Đã đọc ${summary}; ${problems.length === 0 ? 'không có chỗ nào sai' : `${problems.length} chỗ phải sửa`}.\n`
}
