import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { publishingCalendar, type MonthPlan, type SeasonalPage } from '@binhyen/model'
import { defineCommand } from '../command.ts'
import { readContentFile } from '../content-file.ts'
import { EXIT, UsageError, UserError } from '../errors.ts'
import { write } from '../output.ts'
import { findProject } from '../project.ts'
import { today } from '../today.ts'

interface Page extends SeasonalPage {
  file: string
}

export default defineCommand({
  meta: { name: 'calendar', description: 'tháng nào nên đăng lại bài nào' },
  args: {
    month: {
      type: 'string',
      description: 'chỉ một tháng; “all” là cả năm; không ghi thì là tháng này',
      valueHint: '12',
    },
    format: {
      type: 'enum',
      options: ['pretty', 'json'],
      default: 'pretty',
      description: 'dạng kết quả.',
      valueHint: 'DẠNG',
    },
    content: {
      type: 'string',
      description: 'thư mục nội dung; không ghi thì tìm content/ từ đây trở lên',
      valueHint: 'THƯ_MỤC',
    },
  },
  examples: [
    ['binhyen calendar', 'tháng này nên đăng lại gì'],
    ['binhyen calendar --month all', 'cả năm'],
  ],
  async run({ args }) {
    const folder = args.content ?? path.join(findProject() ?? '.', 'content')
    const months = readMonths(args.month)
    const plan = publishingCalendar(await pagesIn(folder)).filter(({ month }) => months.includes(month))
    write(args.format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : plan.map(monthText).join('\n'))
    return EXIT.ok
  },
})

function readMonths(text: string | undefined): number[] {
  if (text === 'all') return Array.from({ length: 12 }, (_, i) => i + 1)
  const month = Number(text ?? today().slice(5, 7))
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw new UsageError(`“--month ${text}” không phải tháng. Ghi một số từ 1 đến 12, hoặc “all”.`)
  return [month]
}

async function pagesIn(content: string): Promise<Page[]> {
  const pages: Page[] = []
  for (const section of ['articles', 'guides', 'notices']) {
    const names = await readdir(path.join(content, section)).catch(() => [])
    for (const name of names.filter((candidate) => candidate.endsWith('.mdx')).sort()) {
      const file = path.join(content, section, name)
      const { page } = await readContentFile(file)
      if (!page.draft) pages.push({ slug: name.slice(0, -4), title: page.title, season: page.season, file })
    }
  }
  if (pages.length === 0)
    throw new UserError(
      `${content}: không có bài nào. Chạy trong thư mục dự án, hoặc chỉ ra bằng --content THƯ_MỤC.`,
    )
  return pages
}

function monthText({ month, occasions, pages }: MonthPlan<Page>): string {
  const list = pages.map(
    ({ title, file }) =>
      `  - ${title}\n      binhyen zalo ${path.relative('.', file).split(path.sep).join('/')}\n`,
  )
  return [
    `Tháng ${month}\n`,
    ...occasions.map((occasion) => `  * ${occasion}\n`),
    ...(list.length > 0 ? list : ['  Chưa có bài nào ghi tháng này trong mục “season”.\n']),
  ].join('')
}
