import { describe, expect, it } from 'vitest'
import { commune } from '../../test/commune.ts'
import { figuresOf, livelyFigures, unitFigures } from '../../test/figures.ts'
import { composeReminder } from './compose-reminder.ts'

const units = (...status: ('late' | 'missing' | 'on-time')[]) => ({
  units: status.map((one, index) => unitFigures(`Thôn Mẫu ${index + 1}`, one, [])),
})
const textOf = (...status: ('late' | 'missing' | 'on-time')[]) =>
  composeReminder(figuresOf('2026-11', {}, units(...status)), { commune })
    .body.map((block) => ('text' in block ? block.text : ''))
    .join('\n')

describe('composeReminder', () => {
  it('is an official letter to the units, with the agency’s symbol alone', () => {
    const letter = composeReminder(livelyFigures('2026-11'), { commune, number: 12 })
    expect(letter.heading).toBeUndefined()
    expect(letter.reference).toBe('Số: 12/CAX')
    expect(letter.letterSubject).toBe('V/v gửi báo cáo mô hình “Zalo kết nối bình yên” tháng 11 năm 2026')
    expect(letter.addressees).toEqual(['Thôn Mẫu 3', 'Thôn Mẫu 2'])
    expect(letter.signedOn).toBe('2026-11-10')
    expect(letter.recipients).toEqual(['Như trên', 'Lưu: VT, CAX'])
  })

  it('asks those who did not report to do so before the commune’s own day', () => {
    expect(textOf('missing', 'on-time')).toContain(
      'gửi báo cáo về Công an xã Đức Quang trước ngày 15/11/2026',
    )
  })

  it('asks those who were late to be in time', () => {
    const text = textOf('late', 'on-time')
    expect(text).toContain('Có 01 đơn vị gửi báo cáo chậm: Thôn Mẫu 1.')
    expect(text).not.toContain('khẩn trương')
  })

  it('gives three days when the commune’s own day has gone by', () => {
    const letter = composeReminder(livelyFigures('2026-11'), { commune, signedOn: '2026-11-20' })
    expect(JSON.stringify(letter.body)).toContain('trước ngày 23/11/2026')
  })

  it('is refused where everybody reported in time', () => {
    expect(() => textOf('on-time', 'on-time')).toThrow(/Không cần công văn nhắc/)
  })
})
