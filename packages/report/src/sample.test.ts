import { check } from '@binhyen/compliance'
import { parseDataset, periodOf } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import sample from '../sample/dataset.json' with { type: 'json' }
import { commune } from '../test/commune.ts'
import { readDocx } from '../test/docx.ts'
import { composeReport, computeFigures, renderDocx, renderHtml, renderMarkdown, renderXlsx } from './index.ts'

const dataset = parseDataset(sample)
const months = Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`)

describe('the sample data, from rows to documents', () => {
  it.each([...months, '2026-H1', '2025'])('%s makes a whole report in every format', async (id) => {
    const document = composeReport(computeFigures(dataset, periodOf(id)), { commune })
    const docx = readDocx(await renderDocx(document))
    const text = docx.paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text).toContain('BÁO CÁO')
    expect(text).toContain('./.')
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(renderHtml(document)).toContain('</html>')
    expect(renderMarkdown(document)).toContain('# BÁO CÁO')
    expect((await renderXlsx(document)).length).toBeGreaterThan(4_000)
    const found = check(document.body.map((block) => ('text' in block ? block.text : '')).join('\n'), {
      kind: 'article',
      format: 'text',
      commune,
      date: document.signedOn,
      today: document.signedOn,
    }).findings
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(dataset.units.map(({ id }) => id))('%s has a report of its own', (unit) => {
    const document = composeReport(computeFigures(dataset, periodOf('2026-10'), { unit }), { commune, unit })
    expect(document.kind).toBe('unit-report')
    expect(document.addressees).toEqual(['Công an xã Đức Quang'])
    expect(JSON.stringify(document.body)).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each([...months, '2026-H1', '2025'])('%s has tables that add up to the totals of the report', (id) => {
    const figures = computeFigures(dataset, periodOf(id))
    const tables = composeReport(figures, { commune })
      .appendices.flatMap(({ body }) => body)
      .filter((block) => block.type === 'table')
    const total = (title: string) =>
      tables.find((table) => table.title === title)?.rows.find(({ role }) => role === 'total')?.cells[2]
    expect(total('Chủ đề tin, bài')).toBe(figures.counters.posts.value)
    expect(total('Phân loại tin tiếp nhận')).toBe(figures.counters.tips.value)
  })

  it.each([...months, '2025'])('%s names classes of tips that add up to all tips', (id) => {
    const figures = computeFigures(dataset, periodOf(id))
    const text = composeReport(figures, { commune })
      .body.map((block) => ('text' in block ? block.text : ''))
      .find((one) => one.includes('Phân loại: '))
    const classes = [...(text?.split('Phân loại: ')[1] ?? '').matchAll(/ (\d+) tin(?=[;.])/g)]
    const sum = classes.reduce((total, [, number]) => total + Number(number), 0)
    expect(sum).toBe(figures.counters.tips.value)
  })

  it('says the same numbers that were computed', () => {
    const figures = computeFigures(dataset, periodOf('2026-10'))
    const document = composeReport(figures, { commune })
    const text = document.body.map((block) => ('text' in block ? block.text : '')).join('\n')
    const { posts, tips, membersEnd } = figures.counters
    expect(text).toContain(`đã đăng ${posts.value} tin, bài`)
    expect(text).toContain(`tiếp nhận ${tips.value} tin`)
    expect(text).toContain(`${membersEnd.value?.toLocaleString('vi-VN')} thành viên`)
    const table = document.appendices[0]?.body[0]
    const rows = table?.type === 'table' ? table.rows.filter(({ role }) => !role) : []
    expect(rows.map(({ cells }) => cells[3])).toEqual(
      Object.values(figures.counters).map(({ value }) => value),
    )
  })
})
