import { calendarOf, namesOn, parseCommune, publicContacts } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readAnswers } from './answers.ts'
import { readFlags } from './flags.ts'
import { profileYaml } from './profile.ts'

const profileOf = (...args: string[]) => parseCommune(parse(profileYaml(readAnswers(readFlags(args)))))

describe('profileYaml', () => {
  it('is a profile that the model accepts, with nothing invented', () => {
    const commune = profileOf('--name', 'Xã Mẫu', '--province', 'Hà Tĩnh')
    expect(namesOn(commune, '2026-11-09')).toMatchObject({
      fullName: 'xã Mẫu',
      policeName: 'Công an xã Mẫu',
      superior: 'Công an tỉnh Hà Tĩnh',
      province: 'tỉnh Hà Tĩnh',
    })
    expect(publicContacts(commune).map(({ value }) => value)).toEqual(['113', '114', '115', '112', '111'])
    expect(commune.police).toEqual({})
    expect(commune.units.map(({ id }) => id)).toEqual(['cong-an', 'ubnd'])
    expect(commune.toVerify).toContain('Số điện thoại trực ban')
    expect(calendarOf(commune).unitDueAfter).toBe(1)
  })

  it('takes a ward of a merged province, with awkward names', () => {
    const commune = profileOf(
      '--name',
      'Phường "Mẫu": Đông #1',
      '--province',
      'Bà Rịa - Vũng Tàu',
      '--since',
      '2025-07-01',
      '--merged',
      'Phường Mẫu 1, Thị trấn Mẫu',
      '--phone',
      '0912 345 678',
      '--address',
      'Tổ dân phố Mẫu: số 1',
      '--units',
      'Tổ dân phố 1, Hội Phụ nữ, Trạm Y tế, Tổ dân phố: 1',
    )
    expect(commune.names[0]).toMatchObject({
      name: '"Mẫu": Đông #1',
      province: 'thành phố Hồ Chí Minh',
      formedFrom: ['phường Mẫu 1', 'thị trấn Mẫu'],
    })
    expect(commune.police).toEqual({ dutyPhone: '0912 345 678', address: 'Tổ dân phố Mẫu: số 1' })
    expect(commune.units.slice(2)).toEqual([
      { id: 'to-dan-pho-1', name: 'Tổ dân phố 1', kind: 'village' },
      { id: 'hoi-phu-nu', name: 'Hội Phụ nữ', kind: 'organisation' },
      { id: 'tram-y-te', name: 'Trạm Y tế', kind: 'department' },
      { id: 'to-dan-pho-1-2', name: 'Tổ dân phố: 1', kind: 'village' },
    ])
    expect(commune.toVerify).not.toContain('Số điện thoại trực ban')
  })

  it('signs as the police of a xã, a phường, a đặc khu, and has the symbol confirmed', () => {
    for (const [name, symbol, unit] of [
      ['Xã Mẫu', 'BC-CAX', 'Công an xã'],
      ['Phường Mẫu', 'BC-CAP', 'Công an phường'],
      ['Đặc khu Mẫu', 'BC-CAĐK', 'Công an đặc khu'],
    ] as const) {
      const commune = profileOf('--name', name, '--province', 'Hà Tĩnh')
      expect(commune.issuers.police).toMatchObject({ symbol, name: unit })
      expect(commune.names[0]!.letterheads.police!.recipients.join()).toContain(symbol.slice(3))
      expect(commune.toVerify).toContain(`Ký hiệu văn bản báo cáo (${symbol})`)
    }
  })
})
