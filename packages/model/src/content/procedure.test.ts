import { describe, expect, it } from 'vitest'
import { feesOn, procedureSchema } from './procedure.ts'
import type { Fee } from './procedure.ts'

const list: Fee = { label: 'Mức thường', counter: 70000, source: 'Văn bản mẫu' }
const reduced: Fee = {
  label: 'Mức giảm',
  online: 0,
  from: '2026-08-15',
  until: '2027-02-28',
  source: 'Văn bản mẫu',
}

describe('feesOn', () => {
  it.each([
    ['2026-08-14', ['Mức thường']],
    ['2026-08-15', ['Mức thường', 'Mức giảm']],
    ['2027-02-28', ['Mức thường', 'Mức giảm']],
    ['2027-03-01', ['Mức thường']],
  ])('on %s are %j', (date, labels) => {
    expect(feesOn([list, reduced], date).map(({ label }) => label)).toEqual(labels)
  })

  it('are refused when they end before they begin', () => {
    const fee = { ...reduced, until: '2026-08-01' }
    const result = procedureSchema.shape.fees.safeParse([fee])
    expect(result.error?.issues[0]?.message).toBe('sớm hơn ngày bắt đầu')
  })
})
