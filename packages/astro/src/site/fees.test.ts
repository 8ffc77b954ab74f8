import { describe, expect, it } from 'vitest'
import { feeRows, feeSummary, money } from './fees.ts'

const fee = { label: 'Đăng ký', source: 'Thông tư mẫu' }

describe('feeSummary', () => {
  it('says both ways when they differ', () => {
    expect(feeSummary([{ ...fee, counter: 15000, online: 7000 }], '2026-11-09')).toBe(
      '7.000 đ trực tuyến, 15.000 đ tại chỗ',
    )
  })
  it('says one price once', () => {
    expect(feeSummary([{ ...fee, counter: 50000, online: 50000 }], '2026-11-09')).toBe('50.000 đ')
    expect(feeSummary([{ ...fee, counter: 0 }], '2026-11-09')).toBe('Không mất tiền')
  })
  it('takes the reduced rate while it holds and the list price after', () => {
    const fees = [
      { ...fee, counter: 100000 },
      { ...fee, counter: 50000, until: '2027-02-28' },
    ]
    expect(feeSummary(fees, '2027-02-28')).toBe('50.000 đ')
    expect(feeSummary(fees, '2027-03-01')).toBe('100.000 đ')
  })
  it('leaves what only some people pay to the table', () => {
    const fees = [
      { ...fee, counter: 15000 },
      { ...fee, counter: 0, condition: 'Hộ nghèo' },
    ]
    expect(feeSummary(fees, '2026-11-09')).toBe('15.000 đ')
  })
  it('gives the span of several fees, and owns up to knowing none', () => {
    const fees = [
      { ...fee, counter: 15000 },
      { label: 'Theo danh sách', source: 'x', counter: 5000 },
    ]
    expect(feeSummary(fees, '2026-11-09')).toBe('5.000 đến 15.000 đ')
    expect(feeSummary([], '2026-11-09')).toBe('Hỏi khi nộp')
  })
})

describe('feeRows', () => {
  it('has a row for each way that is known', () => {
    expect(feeRows({ ...fee, counter: 1000, online: 500 }).map(({ amount }) => amount)).toEqual([1000, 500])
    expect(feeRows({ ...fee, counter: 1000, online: 1000 })).toHaveLength(1)
    expect(feeRows(fee)).toEqual([])
  })
})

it('money is written as in Việt Nam', () => {
  expect(money(1250000)).toBe('1.250.000 đ')
})
