import { describe, expect, it } from 'vitest'
import { matchText } from '../../match-text.ts'
import { findPersonNames } from '../person-names.ts'

const names = (text: string): string[] => findPersonNames(matchText(text)).map(({ value }) => value)

describe('names in lists and notes', () => {
  it.each([
    ['Trực đêm: Tuấn, Hạnh, Minh Khuê', ['Tuấn', 'Hạnh', 'Minh Khuê']],
    ['diem danh: tuan, huong, linh', ['tuan', 'huong', 'linh']],
    ['Sổ nợ: Hùng 45k, Lan 120k bia, Sáu Mập 30k', ['Hùng', 'Lan', 'Sáu Mập']],
    ['1. Hằng\n2. Nhi\n3. Minh Khuê', ['Hằng', 'Nhi', 'Minh Khuê']],
    ['ds di cho: nguyen thi mau, tran van luyen', ['nguyen thi mau', 'tran van luyen']],
  ])('reads those in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'Các thôn: Đại Lợi, Quang Lộc, Hòa Bình',
    'Các nước: Pháp, Đức, Nhật Bản, Hàn Quốc',
    'Thực đơn: thứ 2 cá, thứ 3 gà, thứ 4 đậu',
    'hat giong: dau, bap, bi, muop, rau den',
    'owner: cong-an-xa\nsources: https://example.gov.vn/huong-dan/dang-ky-tam-tru/',
    'cc nguyenmau.loan@example.com, facebook.com/NguyenMauLoan',
  ])('reads none in %j', (text) => {
    expect(names(text)).toEqual([])
  })
})

describe('disguised names', () => {
  it.each([
    ['thang T.o.à.n giat hui', 'T.o.à.n'],
    ['ten la T u a n  K h a n h', 'T u a n  K h a n h'],
    ['gv H.T.Nga day bu', 'H.T.Nga'],
    ['Tr.V.Mẫu ký thay', 'Tr.V.Mẫu'],
    ['NguyenMauLoan da gui anh', 'NguyenMauLoan'],
    ['Nguyen_Mau_Tam vua vao nhom', 'Nguyen_Mau_Tam'],
    ['dung tin Ph4m Th1 Mau, no xai', 'Ph4m Th1 Mau'],
    ["chi h'linh ban mang", "h'linh"],
  ])('are seen in %j', (text, name) => {
    expect(names(text)).toContain(name)
  })

  it.each(['TP. Vinh', 'T.P. Vinh', 'Bằng A1, A2 cũ', 'Q.1, P.5'])('are none in %j', (text) => {
    expect(names(text)).toEqual([])
  })
})
