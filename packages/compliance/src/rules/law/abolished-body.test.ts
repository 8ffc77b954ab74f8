import type { Commune } from '@binhyen/model'
import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const names = [
  { from: '2020-01-01', until: '2025-02-28', kind: 'xã', name: 'Mẫu Một' },
  { from: '2025-03-01', until: '2025-06-30', kind: 'xã', name: 'Mẫu Một' },
  { from: '2025-07-01', kind: 'xã', name: 'Mẫu Hai' },
]
const found = (text: string, today: string) =>
  check(text, { kind: 'post', today, commune: { names } as Commune }).findings.map(({ message }) => message)

it('lets a name live on under a new superior body', () => {
  expect(found('UBND xã Mẫu Một', '2025-06-30')).toEqual([])
  expect(found('UBND xã Mẫu Một', '2025-07-01')[0]).toContain('hết 30/6/2025')
})

it('takes the first of a month for the past only where bodies ended', () => {
  expect(found('Từ ngày 01/12/2026 bà con nộp tại Công an huyện.', '2026-11-25')).toHaveLength(1)
  expect(found('Từ 01/3/2025 việc của Công an huyện do Công an xã làm.', '2026-11-25')).toEqual([])
})
