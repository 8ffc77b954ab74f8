import { describe, expect, it } from 'vitest'
import { PROVINCES } from './data/provinces.ts'
import { readCommune, readPlace, readProvince } from './places.ts'

describe('readPlace', () => {
  it.each([
    ['Xã Đức Quang', 'Xã', 'Đức Quang'],
    ['phường  Mẫu Đông', 'Phường', 'Mẫu Đông'],
    ['dac khu Mẫu', 'Đặc khu', 'Mẫu'],
    ['Thị trấn Mẫu', 'Thị trấn', 'Mẫu'],
    ['P. Mẫu', 'Phường', 'Mẫu'],
    ['TT Mẫu', 'Thị trấn', 'Mẫu'],
    ['TT.Mẫu', 'Thị trấn', 'Mẫu'],
    ['ĐK Mẫu', 'Đặc khu', 'Mẫu'],
    ['PHƯỜNG MẪU SÔNG', 'Phường', 'Mẫu Sông'],
    ['Xã Ia Mẫu', 'Xã', 'Ia Mẫu'],
    ['Phường 1', 'Phường', '1'],
    ['Xa\u0303 Mẫu', 'Xã', 'Mẫu'],
  ])('%s', (text, level, name) => {
    expect(readPlace(text)).toEqual({ level, name })
  })

  it.each(['', '   ', 'Xã', 'phường', '---'])('refuses %j', (text) => {
    expect(() => readPlace(text)).toThrow('không phải tên xã, phường')
  })

  it.each(['Đức Quang', 'Phú Mẫu', 'Tân Xã'])('does not guess what %s is', (text) => {
    expect(() => readPlace(text)).toThrow(`ghi rõ là xã, phường, đặc khu hay thị trấn, ví dụ “Xã ${text}”`)
  })

  it('knows that there are no townships today', () => {
    expect(() => readCommune('Thị trấn Mẫu')).toThrow('từ 01/7/2025 không còn thị trấn')
  })
})

describe('readProvince', () => {
  it('has the 34 of today and the 63 of before', () => {
    expect(PROVINCES).toHaveLength(34)
    const before = PROVINCES.flatMap(({ name, merged }) => [name, ...merged])
    expect(new Set(before).size).toBe(63)
  })

  it.each([
    ['Hà Tĩnh', 'Hà Tĩnh', undefined],
    ['tỉnh ha tinh', 'Hà Tĩnh', undefined],
    ['Quảng Bình', 'Quảng Trị', 'Quảng Bình'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh', undefined],
    ['Bà Rịa – Vũng Tàu', 'Hồ Chí Minh', 'Bà Rịa - Vũng Tàu'],
    ['Hoà Bình', 'Phú Thọ', 'Hòa Bình'],
    ['TPHCM', 'Hồ Chí Minh', undefined],
    ['TP.HCM', 'Hồ Chí Minh', undefined],
    ['Sài Gòn', 'Hồ Chí Minh', undefined],
    ['Thừa Thiên Huế', 'Huế', undefined],
  ])('%s', (text, name, formerly) => {
    const found = readProvince(text)
    expect(found.province.name).toBe(name)
    expect(found.formerly).toBe(formerly)
  })

  it('says what to type when there is none', () => {
    expect(() => readProvince('Mẫu')).toThrow('Không có tỉnh, thành phố nào tên “Mẫu”. Ghi tên hiện nay')
    expect(() => readProvince('Bình Dươg')).toThrow('Có phải “Bình Dương”?')
  })
})
