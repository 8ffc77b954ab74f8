import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import type { MatchText } from '../match-text.ts'
import { findBankAccounts, passesLuhn } from './bank-account.ts'
import { findDrivingLicences } from './driving-licence.ts'
import { findInsuranceNumbers } from './insurance.ts'
import { findOldIds } from './old-id.ts'
import { findPassports } from './passport.ts'
import type { Recognised } from './recognised.ts'
import { findTaxCodes, isTaxCode } from './tax-code.ts'

const values = (find: (m: MatchText) => Recognised[], text: string) =>
  find(matchText(text)).map(({ value }) => value)

describe('findOldIds', () => {
  it.each([
    'CMND số 183456789',
    'cmnd: 183 456 789',
    'chứng minh nhân dân số 183.456.789',
    'giay chung minh thu so 183456789',
    'CMT 18345678９',
    'cmnd một tám ba bốn năm sáu bảy tám chín',
  ])('reads %j', (text) => {
    expect(values(findOldIds, text)).toEqual(['183456789'])
  })
  it.each(['183456789', 'số tiền 183.456.789 đồng', 'CMND gồm 9 chữ số', 'CMND mất, điện thoại 912345678'])(
    'leaves %j alone',
    (text) => {
      expect(values(findOldIds, text)).toEqual([])
    },
  )
})

describe('findPassports', () => {
  it.each([
    'Hộ chiếu số C1234567',
    'ho chieu c1234567',
    'Passport: C 1234567',
    'mang hộ chiếu quốc tịch nước ngoài, số C1234567',
  ])('reads %j', (text) => {
    expect(values(findPassports, text)).toEqual(['C1234567'])
  })
  it('knows the eight digits of newer books', () => {
    expect(values(findPassports, 'hộ chiếu P00123456')).toEqual(['P00123456'])
  })
  it.each([
    'C1234567',
    'Nộp hộ chiếu và 2 ảnh',
    'hộ chiếu cấp ngày 12/5/2023',
    'hộ chiếu phổ thông, lệ phí 200.000 đồng',
  ])('leaves %j alone', (text) => {
    expect(values(findPassports, text)).toEqual([])
  })
})

describe('findDrivingLicences', () => {
  it.each([
    ['GPLX số 420123456789', '420123456789'],
    ['giấy phép lái xe hạng B2 số 420 123 456 789', '420123456789'],
    ['mat bang lai xe 420123456789', '420123456789'],
    ['Bằng lái xe AB 123456', 'AB123456'],
  ])('reads %j', (text, value) => {
    expect(values(findDrivingLicences, text)).toEqual([value])
  })
  it.each(['420123456789', 'Đổi GPLX cần CCCD 042189003217', 'giấy phép lái xe hạng B, lệ phí 115.000 đồng'])(
    'leaves %j alone',
    (text) => {
      expect(values(findDrivingLicences, text)).toEqual([])
    },
  )
})

describe('findTaxCodes', () => {
  it.each([
    ['MST: 0100233488', '0100233488'],
    ['ma so thue 0100 233 488', '0100233488'],
    ['chi nhánh 0314409058-002', '0314409058-002'],
  ])('reads %j', (text, value) => {
    expect(findTaxCodes(matchText(text))).toMatchObject([{ value, valid: true }])
  })
  it('does not know where the check digit fails', () => {
    expect(findTaxCodes(matchText('MST 0100233489'))).toMatchObject([
      { value: '0100233489', valid: undefined },
    ])
  })
  it.each(['0100233488', '0912345678', 'mã số thuế gồm 10 chữ số'])('leaves %j alone', (text) => {
    expect(values(findTaxCodes, text)).toEqual([])
  })
  it('checks the last digit', () => {
    expect(isTaxCode('0100233488')).toBe(true)
    expect(isTaxCode('0100233487')).toBe(false)
    expect(isTaxCode('0100000007')).toBe(false)
  })
})

describe('findInsuranceNumbers', () => {
  it.each([
    ['thẻ GD4424212345678', 'GD4424212345678'],
    ['GD bốn bốn hai bốn hai một hai ba bốn năm sáu bảy tám', 'GD4424212345678'],
    ['BHYT: GD 4 42 42 123 45678', 'GD4424212345678'],
    ['so the bhyt gd4424212345678', 'GD4424212345678'],
    ['mã số BHXH 4212345678', '4212345678'],
    ['sổ bảo hiểm xã hội số 42 1234 5678', '4212345678'],
  ])('reads %j', (text, value) => {
    expect(values(findInsuranceNumbers, text)).toEqual([value])
  })
  it.each(['4212345678', 'Hỏi về BHXH gọi 0912345678', 'tham gia BHYT đạt 4.212 người'])(
    'leaves %j alone',
    (text) => {
      expect(values(findInsuranceNumbers, text)).toEqual([])
    },
  )
})

describe('findBankAccounts', () => {
  it.each([
    ['STK 0123456789012 Agribank', '0123456789012'],
    ['số tài khoản: 1234 5678 9012', '123456789012'],
    ['stk một hai ba bốn năm sáu bảy tám chín', '123456789'],
    ['tk 123456789 ngan hang vcb', '123456789'],
  ])('is sure of %j', (text, value) => {
    expect(findBankAccounts(matchText(text))).toMatchObject([{ value, valid: true, kind: 'account' }])
  })
  it.each([
    ['Vietcombank 0123456789012', '0123456789012'],
    ['0123456789012 (Agribank)', '0123456789012'],
    ['chuyển khoản vào 19031234567890', '19031234567890'],
  ])('is not sure of %j', (text, value) => {
    expect(findBankAccounts(matchText(text))).toMatchObject([{ value, valid: undefined, kind: 'account' }])
  })
  it('knows cards by their check digit', () => {
    expect(findBankAccounts(matchText('thẻ 4111 1111 1111 1111'))).toMatchObject([
      { kind: 'card', value: '4111111111111111' },
    ])
    expect(values(findBankAccounts, 'mã 4111 1111 1111 1112')).toEqual([])
    expect(passesLuhn('79927398713')).toBe(true)
    expect(passesLuhn('79927398710')).toBe(false)
  })
  it.each([
    'chuyển khoản 1.500.000 đồng',
    'chuyển khoản 15000000đ',
    'tài khoản định danh điện tử mức độ 2',
    'tài khoản bị trừ 12.500.000',
    'Ngân hàng gọi lại số 0912345678',
    'ngân hàng, hotline 19001234',
    'Ngân hàng Nhà nước ban hành Thông tư số 17/2024/TT-NHNN',
  ])('leaves %j alone', (text) => {
    expect(values(findBankAccounts, text)).toEqual([])
  })
})
