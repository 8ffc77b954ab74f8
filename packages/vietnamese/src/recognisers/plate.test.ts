import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findPlates } from './plate.ts'

const plates = (text: string) => findPlates(matchText(text)).map(({ value, kind }) => `${kind} ${value}`)

describe('findPlates', () => {
  it.each([
    ['xe máy 38-B1 123.45', 'civil 38B112345'],
    ['Xe 38B1-123.45', 'civil 38B112345'],
    ['biển số 38A-123.45', 'civil 38A12345'],
    ['38A-123.45', 'civil 38A12345'],
    ['38A12345', 'civil 38A12345'],
    ['bien so 38a 12345', 'civil 38A12345'],
    ['bks 38-MĐ1 123.45', 'civil 38MĐ112345'],
    ['xe máy điện 38MĐ1-12345', 'civil 38MĐ112345'],
    ['38-AA 123.45', 'civil 38AA12345'],
    ['38LD-001.23', 'civil 38LD00123'],
    ['biển số 38H1-1234', 'civil 38H11234'],
    ['biển số 38A-I23.4O', 'civil 38A12340'],
    ['biển số ba tám A một hai ba bốn lăm', 'civil 38A12345'],
    ['bien so 3 8 a 1 2 3 4 5', 'civil 38A12345'],
    ['exciter 38p1 678 9o', 'civil 38P167890'],
    ['bks 3 8 A A 1 2 3 4 5', 'civil 38AA12345'],
    ['xe 3 8 A - 4 5 6 . 7 8', 'civil 38A45678'],
    ['sirius 38k 1 78 9.01 9tr5', 'civil 38K178901'],
    ['phat nguoi 38 E 1 3 4 5 1 2 18h02', 'civil 38E134512'],
    ['bien ba mươi tám bê một, một hai ba bốn năm', 'civil 38B112345'],
    ['rơ moóc 38RM-012.34', 'civil 38RM01234'],
    ['38md2 01234 dau lan via he', 'civil 38MD201234'],
    ['xe ba bảy ca một hai ba bốn năm', 'civil 37K12345'],
    ['cho muon 27b1567.89', 'civil 27B156789'],
    ['TM-12-34', 'army TM1234'],
    ['xe biển đỏ TM 12-34', 'army TM1234'],
    ['80-011-NG-01', 'diplomatic 80011NG01'],
  ])('reads %j', (text, plate) => {
    expect(plates(text)).toEqual([plate])
  })

  it.each([
    'Kế hoạch số 86/KH-CAT-PV05 ngày 07/3/2023',
    'Nghị quyết 18-NQ 2017',
    'Công văn số 36-CV 12345',
    'Thông tư 79/2024/TT-BCA',
    'Quốc lộ 15A, km 38',
    'Biển số gồm hai chữ số đầu là mã tỉnh.',
    'Mã hồ sơ 000.00.00.H27-261123-0012',
    'từ 07 giờ 30 đến 11 giờ 30',
    'mã hàng 13A-12345',
    'mã hàng 38A-12345',
    'giá 51k 345 67 cái',
    'lúc 20h 12345',
    '30 m 12 345',
    'xe 38 chỗ, 12345 km',
  ])('leaves %j alone', (text) => {
    expect(plates(text)).toEqual([])
  })
})
