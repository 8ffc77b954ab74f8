import { readFileSync } from 'node:fs'
import { parseDataset, periodOf } from '@binhyen/model'
import { computeFigures } from '@binhyen/report'
import { describe, expect, it } from 'vitest'
import { changeText } from './figures-view.ts'
import { UNKNOWN } from './number-words.ts'
import { periodView } from './period-view.ts'

const dataset = parseDataset(
  JSON.parse(
    readFileSync(new URL('../../../../packages/report/sample/dataset.json', import.meta.url), 'utf8'),
  ),
)
const viewOf = (id: string, unit?: string) => periodView(computeFigures(dataset, periodOf(id), { unit }))

it.each([
  [{ value: 10, difference: 5, percent: 50 }, 'tăng 5 (50%)'],
  [{ value: 10, difference: -2.54, percent: -25.5 }, 'giảm 2,5 (25,5%)'],
  [{ value: 0, difference: 1234, percent: null }, 'tăng 1.234'],
  [{ value: 3, difference: 0, percent: 0 }, 'bằng'],
  [{ value: null, difference: null, percent: null }, ''],
])('%j reads “%s”', (comparison, said) => {
  expect(changeText(comparison)).toBe(said)
})

describe('a period as the page shows it', () => {
  it('has every counter once, unknown ones in words', () => {
    const { sections, heads, title, remarks } = viewOf('2024-02')
    expect(title).toBe('tháng 2/2024')
    expect(heads).toEqual(['Tháng trước', 'Cùng kỳ năm trước'])
    expect(remarks).toEqual(['Số liệu mẫu, không phải số liệu thật.'])
    const rows = sections.flatMap((section) => section.rows)
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
    expect(rows.find(({ label }) => label.startsWith('Tổng số tin'))).toMatchObject({
      previous: UNKNOWN,
      previousChange: '',
      lastYear: UNKNOWN,
    })
  })

  it('compares a year with the year before alone', () => {
    const { heads, compared } = viewOf('2025')
    expect(heads).toEqual(['Cùng kỳ năm trước'])
    for (const { bars } of compared) expect(bars.map(({ label }) => label)).toEqual(['Kỳ này', 'Năm trước'])
  })

  it('tells every chart in words, with the numbers that are drawn', () => {
    const { charts, compared } = viewOf('2026-10')
    expect(charts.length).toBeGreaterThan(3)
    for (const { title, bars, description } of [...charts, ...compared]) {
      expect(description.startsWith(title)).toBe(true)
      for (const { label } of bars) expect(description).toContain(`${label}: `)
    }
  })

  it('names those to be reminded first', () => {
    const { units, unitSummary } = viewOf('2026-10')
    const order = ['missing', 'late', 'not-due', 'on-time', 'exempt']
    const places = units.map(({ status }) => order.indexOf(status))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const count = (status: string) => units.filter((unit) => unit.status === status).length
    expect(unitSummary).toContain(`${count('on-time')} đúng hạn`)
  })

  it('asks a unit nothing that only the commune counts', () => {
    const { title, sections } = viewOf('2026-10', 'thon-mau-1')
    expect(title).toBe('tháng 10/2026 của Thôn Mẫu 1')
    expect(sections.map((section) => section.title)).not.toContain('Chế độ báo cáo')
    expect(sections.flatMap(({ rows }) => rows).filter(({ value }) => value === UNKNOWN)).toEqual([])
  })
})
