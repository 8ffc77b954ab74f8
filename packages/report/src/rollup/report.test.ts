import { DataError, periodOf, parseDataset } from '@binhyen/model'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { computeFigures } from '../figures/compute.ts'
import { parseReport, reportOf, reportSchema } from './report.ts'

const sample = parseDataset(
  JSON.parse(readFileSync(new URL('../../sample/dataset.json', import.meta.url), 'utf8')),
)
const report = reportOf(computeFigures(sample, periodOf('2026-10')), {
  level: 'commune',
  id: 'xa-mau',
  name: 'xã Mẫu',
  province: 'tỉnh Mẫu',
})

describe('a report for the body above', () => {
  it('has a JSON Schema that other programs were given', async () => {
    const text = `${JSON.stringify(z.toJSONSchema(reportSchema, { io: 'input' }), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../schemas/report.schema.json')
  })

  it('goes out as JSON and comes in the same', () => {
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('names the file and the key of a wrong one', () => {
    const wrong = { ...report, counters: { ...report.counters, posts: 'nhiều' } }
    expect(() => parseReport(wrong, 'xa-mau.json')).toThrow(DataError)
    expect(() => parseReport(wrong, 'xa-mau.json')).toThrow('xa-mau.json, mục counters.posts: “nhiều”')
  })
})
