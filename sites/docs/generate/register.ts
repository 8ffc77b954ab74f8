import { registerSheets, type ColumnKind, type ColumnSpec } from '@binhyen/report'
import { cell, table } from './markdown.ts'
import type { Page } from './pages.ts'

const kinds: Record<ColumnKind, string> = {
  text: 'chữ',
  date: 'ngày, như 09/11/2026',
  moment: 'ngày giờ, như 09/11/2026 14:30',
  whole: 'số nguyên',
  number: 'số',
  yes: 'Có, Không',
  month: 'tháng, như 11/2026',
  choice: 'chọn một',
  choices: 'chọn một hoặc nhiều',
  unit: 'đơn vị trong trang Danh mục',
  groups: 'nhóm trong trang Nhóm',
  informant: 'mã, như NCT-0012, hoặc Không rõ',
}

/** Every sheet and column of the Excel register, out of the layout that reads and writes it. */
export function registerPages(): Page[] {
  const groupsSheet = registerSheets.find(({ key }) => key === 'groups')?.name ?? ''
  const valueOf = ({ kind, labels }: ColumnSpec): string => {
    const name = kind === 'groups' ? `nhóm trong trang ${groupsSheet}` : kinds[kind]
    return labels ? `${name}: ${Object.values(labels).map(cell).join('; ')}` : name
  }
  const sections = registerSheets.map(({ name, columns }) => {
    const rows = columns.map((column) => [
      `${cell(column.title)}${column.required ? ' **\\***' : ''}`,
      valueOf(column),
      cell(
        [column.note, ...(column.aliases ? [`Cũng nhận tên cột: ${column.aliases.join(', ')}.`] : [])].join(
          ' ',
        ),
      ),
    ])
    return `## Trang ${name}\n\n${table(['Cột', 'Giá trị', 'Ghi thế nào'], rows)}`
  })
  return [
    {
      slug: 'keys/register',
      locale: 'vi',
      title: 'Sổ theo dõi Excel',
      description: 'Từng trang, từng cột của sổ theo dõi: ghi gì, ghi thế nào.',
      order: 6,
      body: `Sổ theo dõi là một tệp Excel. Tạo sổ trống bằng \`binhyen register new\` hoặc tải ở bàn làm việc của cán bộ trực. Đổi chỗ cột, đổi tên trang, thêm dòng tiêu đề ở trên đều vẫn đọc được.

:::caution[Người báo tin không có trong sổ]
Không cột nào ghi tên, số điện thoại, địa chỉ người cung cấp tin; chỉ ghi mã. Nội dung tin cũng không ghi vào sổ này.
:::

Cột có dấu **\\*** phải ghi. Không biết số liệu thì để trống; ghi 0 nghĩa là biết chắc không có.

${sections.join('\n\n')}`,
    },
  ]
}
