import { describe, expect, it } from 'vitest'
import { redact } from './index.ts'

const post = (source: string): string | null => redact(source, { kind: 'post', today: '2026-11-23' }).text

describe('redact', () => {
  it('masks as people do', () => {
    expect(post('Gọi 0912 345 678 nhé.')).toBe('Gọi 09xx xxx 678 nhé.')
    expect(post('CCCD: 042189003217')).toBe('CCCD: 042xxxxxx217')
  })

  it('leaves a clean text as it is', () => {
    const text = 'Sáng 25/11/2026 cắt điện thôn Mẫu 1.\r\nGọi 113 khi khẩn cấp.'
    expect(post(text)).toBe(text)
  })

  it('refuses a state secret and an informant', () => {
    expect(post('TUYỆT MẬT\nSĐT 0912 345 678')).toBeNull()
    expect(post('Bác Tư xóm 3 đã tố giác vụ đánh bạc.')).toBeNull()
  })

  it('tells what it found in what it was given', () => {
    const { result } = redact('Gọi 0912 345 678', { kind: 'post', today: '2026-11-23' })
    expect(result.findings.map(({ ruleId, masked }) => [ruleId, masked])).toEqual([
      ['personal-data/phone', '09xx xxx 678'],
    ])
    expect(JSON.stringify(result)).not.toMatch(/345/)
  })
})
