import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findCitizenIds, isCitizenId } from './citizen-id.ts'

const ids = (text: string) => findCitizenIds(matchText(text)).map(({ value }) => value)

describe('findCitizenIds', () => {
  it.each([
    'Nhặt được thẻ căn cước số 042 189 003 217.',
    'can cuoc 042189003217',
    'CCCD: 042.189.003.217',
    '042-189-003-217',
    '0421 8900 3217',
    'cccd O42189OO3217',
    'không bốn hai một tám chín không không ba hai một bảy',
    '０４２１８９００３２１７',
    'CCCD042189003217',
    'IDVNM1890032178042189003217<<8',
    '042189003217|Nguyễn Văn Mẫu|05091984',
  ])('reads %j', (text) => {
    expect(ids(text)).toEqual(['042189003217'])
  })

  it('keeps an unknown place only where the words say what it is', () => {
    expect(findCitizenIds(matchText('căn cước số 123456789012'))[0]?.valid).toBeUndefined()
    expect(ids('đơn hàng 123456789012')).toEqual([])
  })

  it.each([
    'Số căn cước gồm 12 chữ số.',
    'Các đầu số 086, 096, 097, 098',
    'Mã hồ sơ 000.00.00.H27-261123-0012',
    '042.189.003.217 đồng',
    '0912 345 678',
    'STK 042189003217 Agribank',
  ])('leaves %j alone', (text) => {
    expect(ids(text)).toEqual([])
  })
})

describe('isCitizenId', () => {
  it('holds the birth year against today', () => {
    expect(isCitizenId('042189003217', '2026-11-23')).toBe(true)
    expect(isCitizenId('042326003217', '2026-11-23')).toBe(true)
    expect(isCitizenId('042327003217', '2026-11-23')).toBe(false)
    expect(isCitizenId('000189003217', '2026-11-23')).toBe(false)
    expect(isCitizenId('04218900321', '2026-11-23')).toBe(false)
  })
})
