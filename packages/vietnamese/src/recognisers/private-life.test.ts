import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findAddresses } from './address.ts'
import { findBirthDates } from './birth-date.ts'

const births = (text: string) => findBirthDates(matchText(text)).map(({ value }) => value)
const addresses = (text: string) =>
  findAddresses(matchText(text)).map(({ value, kind }) => `${kind} ${value}`)

describe('findBirthDates', () => {
  it.each([
    ['sinh ngày 05/9/1984', '1984-09-05'],
    ['sinh ngày 05 tháng 9 năm 1984', '1984-09-05'],
    ['ngay sinh: 5-9-84', '1984-09-05'],
    ['Ngày, tháng, năm sinh: 05.09.1984', '1984-09-05'],
    ['sinh năm 1984', '1984'],
    ['sinh nam 1984', '1984'],
    ['(SN 1984)', '1984'],
    ['s.n 1984', '1984'],
    ['sinh năm một chín tám tư', '1984'],
    ['ngày sinh 05091984', '1984-09-05'],
    ['sinh ngày mùng 5 tháng 9 năm 1984', '1984-09-05'],
    ['Nguyễn Văn Mẫu (1984) trú tại', '1984'],
  ])('reads %j', (text, date) => {
    expect(births(text)).toEqual([date])
  })

  it.each([
    'trẻ em sinh năm 2020 vào lớp 1',
    'học sinh năm 2026',
    'vệ sinh năm 2025',
    'phát sinh ngày 05/9/2026',
    'ngày 05/9/2026',
    'Nghị định 144 (2021)',
    'SN nhà',
  ])('leaves %j alone', (text) => {
    expect(births(text)).toEqual([])
  })
})

describe('findAddresses', () => {
  it.each([
    ['số nhà 12, ngõ 3, đường Nguyễn Văn Mẫu', 'house số nhà 12, ngõ 3, đường Nguyễn Văn Mẫu'],
    [
      'HKTT: xóm 3, thôn Mẫu 1, xã Đức Quang, tỉnh Hà Tĩnh.',
      'hamlet xóm 3, thôn Mẫu 1, xã Đức Quang, tỉnh Hà Tĩnh',
    ],
    ['thường trú tại thôn Mẫu 1', 'hamlet thôn Mẫu 1'],
    ['tru tai xom 5, xa Duc Quang', 'hamlet xom 5, xa Duc Quang'],
    ['ông Mẫu ở xóm 3', 'hamlet xóm 3'],
    ['chỗ ở: tổ dân phố 4', 'hamlet tổ dân phố 4'],
    ['quê quán thôn Mẫu 1', 'hamlet thôn Mẫu 1'],
    ['dia chi thon mau 1', 'hamlet thon mau 1'],
    ['NƠI Ở: THÔN MẪU 1, XÃ ĐỨC QUANG', 'hamlet THÔN MẪU 1, XÃ ĐỨC QUANG'],
    ['ở số 12 đường Lê Mẫu', 'house số 12 đường Lê Mẫu'],
    ['địa chỉ 12/5 ngõ 7 đường Mẫu', 'house 12/5 ngõ 7 đường Mẫu'],
    ['tạm trú tại tổ 4, khối phố 2', 'hamlet tổ 4, khối phố 2'],
  ])('reads %j', (text, address) => {
    expect(addresses(text)).toEqual([address])
  })

  it.each([
    'Nhà văn hóa thôn Mẫu 1',
    'Công an xã, địa chỉ: thôn Mẫu 1, xã Đức Quang',
    'Hội nghị tổ chức tại thôn Mẫu 1',
    'đăng ký thường trú tại thôn, xã',
    'các hộ ở thôn Mẫu 1',
    'trụ sở tại thôn Mẫu 2',
    'thường trú tại tổ chức',
    'Nhà ông M., một hộ ở xóm 3, đã nhận quà.',
    'bánh sn 037-45-67-812 ib zalo',
    'gọi nhà số 0912 345 678 thôn Mẫu 1',
  ])('leaves %j alone', (text) => {
    expect(addresses(text)).toEqual([])
  })
})
