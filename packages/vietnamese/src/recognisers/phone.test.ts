import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { findPhones } from './phone.ts'

const phones = (text: string) => findPhones(matchText(text)).map(({ value }) => value)

describe('findPhones', () => {
  it.each([
    'Gọi 0912345678 nhé',
    'Gọi 0912 345 678.',
    'gọi 0912.345.678',
    'gọi 0912-345-678',
    'gọi 09 12 34 56 78',
    'gọi 09.12.34.56.78',
    'gọi 0 9 1 2 3 4 5 6 7 8',
    'gọi (0912) 345 678',
    'gọi +84912345678',
    'gọi +84 912 345 678',
    'gọi (+84) 912 345 678',
    'gọi (+84)0912345678',
    'gọi 0084 912 345 678',
    'gọi 84912345678',
    'gọi O912 345 678',
    'gọi o9l2 345 678',
    'gọi 09I2345678',
    'gọi 0912\u200b345\u200b678',
    'gọi ０９１２３４５６７８',
    'gọi 0912\u00a0345\u00a0678',
    'không chín một hai ba bốn năm sáu bảy tám',
    'khong chin mot hai ba bon nam sau bay tam',
    'Không chín một hai, ba bốn năm, sáu bảy tám',
    'không chín mười hai ba bốn năm sáu bảy tám',
    '09 một hai 345 678',
    'không chín 12 345 678',
    'sđt0912345678',
    'zalo.me/0912345678',
    'Zalo: 912345678',
    '0912/345/678',
    '0912*345*678',
    'o 9 1 2 3 4 5 6 7 8',
    'O9l2 34S 67B',
    'zero nine 1 2 3 4 5 6 7 8',
    '+8 4 9 1 2 3 4 5 6 7 8',
    '09 12 34 56 78 giá 70k/con',
    'sđt chín một hai ba bốn năm sáu bảy tám',
    '0912 🔥 345 🔥 678',
    'không chín mười hai, ba trăm bốn lăm, sáu bảy tám',
    'không chín một hai chấm ba bốn năm chấm sáu bảy tám',
    '0912 đuôi 345678',
    '09one2 three45 678',
    'O9I2З45б78',
    '09.1.2.3.4.5.6.7.8',
    '09 12 34 56 78 400k/công',
    'Thôn Mẫu 3 0912 345 678',
    'năm 2026 0912 345 678',
  ])('reads %j', (text) => {
    expect(phones(text)).toEqual(['0912345678'])
  })

  it('reads several in a row', () => {
    expect(phones('0912345678 - 0987654321')).toEqual(['0912345678', '0987654321'])
    expect(phones('0912 345 678, 0987 654 321')).toEqual(['0912345678', '0987654321'])
    expect(phones('0912345678-0987654321')).toEqual(['0912345678', '0987654321'])
    expect(phones('0912345678/0987654321')).toEqual(['0912345678', '0987654321'])
    expect(phones('0912 345 678 0987 654 321')).toEqual(['0912345678', '0987654321'])
  })

  it.each([
    ['0239 3831 113', 'landline'],
    ['02393.831.113', 'landline'],
    ['024 3825 2520', 'landline'],
    ['0168 345 6789', 'old-mobile'],
    ['1900 1234', 'hotline'],
    ['18001091', 'hotline'],
    ['069 2345 678', 'police-line'],
    ['gọi ngay 113', 'short'],
  ])('knows the kind of %j', (text, kind) => {
    expect(findPhones(matchText(text)).map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    'Nghị định số 144/2021/NĐ-CP',
    'số tiền 1.500.000 đồng',
    'khoảng 84.912.345.678 đồng',
    'ngày 07/09/2026 15 giờ',
    'ngày 07/09/2026, 08/09/2026',
    'thủ tục 1.004222, mã hồ sơ 000.00.00.H27-261123-0012',
    'từ năm 1900 - 1954',
    'tỷ lệ 0,912345678',
    'số 0 trong 12 chữ số',
    'CCCD 042 189 003 217',
    'CCCD 038 190 0012 34',
    'các ngày 07 08 09 10 11',
    'Kết quả: 0 24 80 20 56 96 vụ',
    'lần lượt 84 52 32 80 96 4 hộ',
    'các số 07, 08, 09, 10, 11',
    'có 113 người tham gia',
    'không một ai, không năm nào',
    'năm 2025 có 1.234.567 lượt',
    '042189003217',
    'Mã hồ sơ: 0912345678',
    'https://example.vn/co-bi-phat-khong1657556580-a121084.html',
    'a0912345678f',
  ])('leaves %j alone', (text) => {
    expect(phones(text)).toEqual([])
  })

  it('gives the range of the whole number', () => {
    const m = matchText('Gọi (+84) 912 345 678 nhé')
    const [range] = findPhones(m).map((one) => m.text.slice(...one.range))
    expect(range).toBe('+84) 912 345 678')
  })
})
