import { commandPages as pages, type CommandPage, type Step } from './data/commands.ts'
import { fenced } from './markdown.ts'
import type { Page } from './pages.ts'
import { openSampleProject, type SampleProject } from './sample-project.ts'

/** Every command with its help and what it really prints. Vietnamese alone, as the command line is. */
export async function commandPages(): Promise<Page[]> {
  const project = await openSampleProject()
  try {
    refuseMissing(project)
    return pages.map((page, order) => commandPage(page, order + 1, project)).concat(overview(project))
  } finally {
    project.close()
  }
}

/** A command that the help names and no page shows. */
function refuseMissing(project: SampleProject): void {
  const named = [...project.run('binhyen --help').output.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(
    ([, name]) => name,
  )
  const missing = named.filter((name) => !pages.some(({ command }) => command.startsWith(`binhyen ${name}`)))
  if (named.length === 0 || missing.length > 0)
    throw new Error(`generate/data/commands.ts shows nothing of: binhyen ${missing.join(', ')}`)
}

function commandPage(
  { slug, command, title, says, steps }: CommandPage,
  order: number,
  project: SampleProject,
): Page {
  const help = project.run(`${command} --help`)
  return {
    slug: `commands/${slug}`,
    locale: 'vi',
    title,
    description: `Lệnh ${command}: ${title.toLowerCase()}.`,
    order,
    body: [
      ...(says ? [says, '## Làm thử'] : []),
      ...steps.map((step) => stepOf(step, project)),
      `## Mọi tùy chọn\n\n${fenced(`$ ${command} --help\n${help.output}`, 'txt wrap')}`,
    ].join('\n\n'),
  }
}

function stepOf({ says, run, file, lines }: Step, project: SampleProject): string {
  if (file) project.write(file.name, file.text)
  const { output, code } = project.run(run)
  const all = output.trimEnd().split('\n')
  const shown = lines !== undefined && all.length > lines ? [...all.slice(0, lines), '…'] : all
  return [
    says,
    file && fenced(file.text, `txt title="${file.name}"`),
    fenced([`$ ${run}`, ...shown].join('\n').trimEnd(), 'txt wrap'),
    code === 0 ? '' : `Mã thoát: ${code}.`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function overview(project: SampleProject): Page {
  const list = pages.map(
    ({ slug, command, title }) => `- [\`${command}\`](/commands/${slug}/): ${title.toLowerCase()}`,
  )
  return {
    slug: 'commands',
    locale: 'vi',
    title: 'Các lệnh binhyen',
    description: 'Dòng lệnh binhyen: từng lệnh, với kết quả thật.',
    order: 0,
    body: `Trong thư mục dự án, gọi bằng \`npx binhyen LỆNH\`. Kết quả in ở các trang này là kết quả thật, do máy chạy lệnh mỗi lần dựng tài liệu, trong một xã mẫu; mọi tên và số đều là bịa.

${list.join('\n')}

${fenced(`$ binhyen --help\n${project.run('binhyen --help').output}`, 'txt wrap')}

Mã thoát của mọi lệnh: **0** là ổn; **1** là có lỗi phải sửa trong nội dung; **2** là gọi sai hoặc không đọc được tệp. Kết quả ra đầu ra chuẩn, lời nhắn ra đầu ra lỗi, nên nối được với chương trình khác.`,
  }
}
