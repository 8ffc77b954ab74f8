import { describe, expect, it } from 'vitest'
import { documents } from '../../test/documents.ts'
import { renderMarkdown } from './render-markdown.ts'

describe('renderMarkdown', () => {
  const markdown = renderMarkdown(documents['month-2026-11']!())

  it('begins with the letterhead, number, place and title', () => {
    expect(markdown.split('\n\n').slice(0, 4)).toEqual([
      'CÔNG AN TỈNH HÀ TĨNH  \n**CÔNG AN XÃ ĐỨC QUANG**',
      'Số: … /BC-CAX',
      '*Đức Quang, ngày 09 tháng 11 năm 2026*',
      '# BÁO CÁO: Kết quả thực hiện mô hình “Zalo kết nối bình yên” tháng 11 năm 2026',
    ])
  })

  it('has headings below the title and tables of as many columns as their head', () => {
    expect(markdown).toContain('\n## I. KẾT QUẢ THỰC HIỆN\n')
    expect(markdown).toContain('\n### 1. Củng cố, duy trì mô hình\n')
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('| '))
    expect(tables.length).toBe(4)
    for (const table of tables) {
      const widths = table.split('\n').map((row) => row.split(' | ').length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it('keeps marks of the text from becoming Markdown', () => {
    const source = documents['reminder']!()
    source.body.unshift({ type: 'paragraph', text: 'a*b_c [d](e) <f> | #' })
    expect(renderMarkdown(source)).toContain('a\\*b\\_c \\[d\\](e) \\<f\\> \\| \\#')
  })
})
