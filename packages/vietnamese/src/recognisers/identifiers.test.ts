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
  it('reads a list after one name', () => {
    const three = ['183210987', '184321098', '186012345']
    expect(values(findOldIds, 'chứng minh thư 183210987, 184321098, 186012345 của ba thợ')).toEqual(three)
    expect(values(findOldIds, 'cmt 3 tho: 183.210.987 184.321.098 186.012.345')).toEqual(three)
    expect(values(findOldIds, 'CMND 9 số 183210987')).toEqual(['183210987'])
    // A plate before it is no member of its list.
    expect(values(findOldIds, 'Xe 27B1-567.89 bị mất.\nCMND: 184 123 456')).toEqual(['184123456'])
    expect(values(findOldIds, 'chứng minh sĩ quan số 12345678')).toEqual(['12345678'])
  })
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
    ['C1234567 là số em ghi tay', 'C1234567'],
    ['tho khoa giu n6789O13', 'N6789013'],
    ['PP: c 1 2 3 4 5 6 7', 'C1234567'],
    ['hc so xê một hai ba bốn năm sáu bảy', 'C1234567'],
    ['pp k hai ba bon nam sau bay tam mot', 'K23456781'],
    ['xê 1234 không chín tám', 'C1234098'],
    ['hochieu B5678I23', 'B5678123'],
    ['hộ chiếu Lào PA0123456', 'PA0123456'],
    ['cmnd 142-345-678 voi n 56 78 012', 'N5678012'],
  ])('reads %j in other writings', (text, value) => {
    expect(values(findPassports, text)).toEqual([value])
  })
  it('reads a list after one name', () => {
    expect(values(findPassports, '2 hc C 7654 321 + c 7654 322')).toEqual(['C7654321', 'C7654322'])
  })
  it.each([
    'mã hàng C1234567',
    'Nộp hộ chiếu và 2 ảnh',
    'gọi e 1234567',
    'giá k 12345678',
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
  it.each([
    ['420123456789', '420123456789'],
    ['hang d 420067\u200b890123 thay ca', '420067890123'],
    ['mất bằng A1 420134569870', '420134569870'],
    ['bang tam bốn hai không hai một hai ba bốn năm không chín tám', '420212345098'],
  ])('knows a card by its structure: %j', (text, value) => {
    expect(values(findDrivingLicences, text)).toEqual([value])
  })
  it.each([
    'mã đơn 420123456789',
    'Đổi GPLX cần CCCD 042189003217',
    'giấy phép lái xe hạng B, lệ phí 115.000 đồng',
  ])('leaves %j alone', (text) => {
    expect(values(findDrivingLicences, text)).toEqual([])
  })
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
  it('knows ten digits by the last', () => {
    expect(values(findTaxCodes, 'cửa hàng 3001 345 676, đại lý 3001456785')).toEqual([
      '3001345676',
      '3001456785',
    ])
  })
  it.each(['0100233489', 'mã đơn 0100233488', '0912345678', 'mã số thuế gồm 10 chữ số'])(
    'leaves %j alone',
    (text) => {
      expect(values(findTaxCodes, text)).toEqual([])
    },
  )
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
    ['the G.D.4.4.2.4.2.1.2.3.4.5.6.7.8', 'GD4424212345678'],
    ['cê nờ ba bốn hai sáu bảy tám chín không một hai ba bốn năm', 'CN3426789012345'],
    ['VssID của tôi là 4212345678', '4212345678'],
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
    expect(findBankAccounts(matchText('4111 1111 1111 1112'))).toMatchObject([{ kind: 'unnamed' }])
    expect(passesLuhn('79927398713')).toBe(true)
    expect(passesLuhn('79927398710')).toBe(false)
  })
  it.each([
    ['Gom tiền áo lớp vào 0123456789012', '0123456789012'],
    ['gui 12 lan vo 3l41ooo1234567', '31410001234567'],
    ['bị rút sang tám tám một hai ba bốn năm sáu bảy tám', '8812345678'],
    ['tra lai 50k so 066 123 456 7890', '0661234567890'],
    ['to may: 43912 34567', '4391234567'],
    ['số183456789', '183456789'],
    ['sang 88one2345678ninezero', '881234567890'],
  ])('takes a long number that nothing names for one: %j', (text, value) => {
    expect(findBankAccounts(matchText(text))).toMatchObject([{ value, kind: 'unnamed', valid: undefined }])
  })
  it('parts numbers that a slash or a hyphen joins', () => {
    expect(values(findBankAccounts, 'thẻ 183456789-184567890')).toEqual(['183456789', '184567890'])
    expect(values(findBankAccounts, 'giấy 042184567890/184123456')).toContain('184123456')
  })
  it('reads accounts with a letter', () => {
    expect(values(findBankAccounts, 'tài khoản 711A12345678')).toEqual(['711A12345678'])
    expect(values(findBankAccounts, 'STK VQRQ00012345 của quán')).toEqual(['VQRQ00012345'])
  })
  it.each([
    'ma don 8412345678901 dang giao',
    'mã vạch 893456789012',
    'số máy 123456789012',
    'Mã giao dịch FT26320123456',
    'Hóa đơn điện tử số 0001234567',
    'Tọa độ 18.345678, 105.678901',
    'ck 350000 cho cô',
    'chuyển đổi số giai đoạn 2025 - 2030',
    'tài khoản 2025-2026',
    'chuyển 1200 1300 cây giống',
    'ngân hàng chính sách cho vay 123456 hộ',
    'ủng hộ 12 - 15 - 2026',
    'thiệt hại 1250000000',
    'tổng 1.234.567.890',
    '2026 2027 2028',
    'kết quả 05 12 23 34 41',
    '20261125103000',
    '0421 **** 3217 89',
    'Tài khoản kho bạc 3751.0.1234567 của UBND xã',
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
