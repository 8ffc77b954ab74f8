import { defineCommand } from '../command.ts'
import { examineContent } from '../doctor/content.ts'
import type { Diagnosis } from '../doctor/diagnosis.ts'
import { examineFiles } from '../doctor/files.ts'
import { examinePackages } from '../doctor/packages.ts'
import { examineProfile } from '../doctor/profile.ts'
import { examineRepository } from '../doctor/repository.ts'
import { EXIT } from '../errors.ts'
import { write } from '../output.ts'
import { requireProject } from '../project.ts'
import { today } from '../today.ts'

const EXAMINATIONS = [examineProfile, examineContent, examinePackages, examineFiles, examineRepository]

const MARKS: Record<Diagnosis['state'], string> = { fine: '✓', advice: '•', problem: '✗' }

export default defineCommand({
  meta: { name: 'doctor', description: 'xem dự án của xã thiếu gì, cũ gì, sai gì và sửa thế nào' },
  args: {
    format: {
      type: 'enum',
      options: ['pretty', 'json'],
      default: 'pretty',
      description: 'dạng kết quả.',
      valueHint: 'DẠNG',
    },
    json: { type: 'boolean', description: 'như --format json' },
    offline: { type: 'boolean', description: 'không hỏi npm xem có bản mới không' },
  },
  examples: [
    ['binhyen doctor', 'xem toàn bộ dự án'],
    ['binhyen doctor --offline --json', 'không cần mạng, kết quả cho chương trình khác đọc'],
  ],
  async run({ args }) {
    const root = requireProject()
    const day = today()
    const found = (
      await Promise.all(EXAMINATIONS.map((examine) => examine(root, day, { offline: Boolean(args.offline) })))
    ).flat()
    const once = unique(found)
    write(args.json || args.format === 'json' ? `${JSON.stringify(once, null, 2)}\n` : pretty(once))
    return once.some(({ state }) => state === 'problem') ? EXIT.findings : EXIT.ok
  },
})

/** A profile that can't be read stops the look at the content too, and both say so. */
const unique = (found: Diagnosis[]): Diagnosis[] => [
  ...new Map(found.map((one) => [`${one.state} ${one.text}`, one])).values(),
]

function pretty(found: Diagnosis[]): string {
  const lines = found.map(
    ({ state, text, mend }) => `${MARKS[state]} ${text}\n${mend ? `    Cách sửa: ${mend}\n` : ''}`,
  )
  const count = (state: Diagnosis['state']) => found.filter((one) => one.state === state).length
  return `${lines.join('')}\n${count('problem')} lỗi phải sửa, ${count('advice')} việc nên làm, ${count('fine')} phần đã ổn.\n`
}
