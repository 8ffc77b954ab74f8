import { describe, expect, it } from 'vitest'
import { readAnswers } from './answers.ts'
import { readFlags } from './flags.ts'

const answers = (...args: string[]) => readAnswers(readFlags(args))
const named = ['--name', 'Phường Mẫu Đông', '--province', 'Quảng Bình']

describe('answers from flags', () => {
  it('fills what was left out', () => {
    expect(answers(...named)).toMatchObject({
      folder: 'phuong-mau-dong',
      commune: { level: 'Phường', name: 'Mẫu Đông' },
      province: { kind: 'Tỉnh', name: 'Quảng Trị' },
      since: '2025-07-01',
      merged: [],
      units: [],
      siteUrl: 'https://phuong-mau-dong.example',
      install: true,
      git: true,
    })
  })

  it('takes every flag', () => {
    const all = answers(
      'thu muc moi',
      ...named,
      '--since',
      '15/08/2025',
      '--merged',
      'Xã Mẫu A; Thị trấn Mẫu B',
      '--units',
      'Thôn Mẫu 1, Thôn Mẫu 2, Thôn Mẫu 1',
      '--phone',
      '0912 345 678',
      '--address',
      'Thôn Mẫu 1',
      '--site-url',
      'https://mau.example/',
      '--no-git',
      '--no-install',
    )
    expect(all).toMatchObject({
      folder: 'thu muc moi',
      since: '2025-08-15',
      merged: [
        { level: 'Xã', name: 'Mẫu A' },
        { level: 'Thị trấn', name: 'Mẫu B' },
      ],
      units: ['Thôn Mẫu 1', 'Thôn Mẫu 2'],
      phone: '0912 345 678',
      siteUrl: 'https://mau.example',
      install: false,
      git: false,
    })
  })

  it.each([
    [['--province', 'Hà Tĩnh'], 'Thiếu tên xã, phường. Thêm --name "Xã …"'],
    [['--name', 'Xã Mẫu'], 'Thiếu tỉnh, thành phố'],
    [[...named, '--since', '31/02/2025'], '“31/02/2025” không phải một ngày'],
    [[...named, '--phone', 'hỏi sau'], '“hỏi sau” không phải số điện thoại'],
    [[...named, '--site-url', 'http://mau.example'], 'Ghi dạng https://ten-mien.vn'],
    [['.', ...named], 'hãy ghi tên một thư mục mới'],
    [['a', 'b'], 'Thừa “b”: chỉ ghi một tên thư mục'],
    [['--nam', 'Xã Mẫu'], 'Không có tùy chọn “--nam”'],
    [['--name'], '“--name” cần một giá trị'],
    [['--yes=1'], '“--yes” không nhận giá trị'],
  ])('%j gets a sentence that says what to type', (args, message) => {
    expect(() => answers(...args)).toThrow(message)
  })
})
