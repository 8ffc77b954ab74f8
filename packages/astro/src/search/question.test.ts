import { expect, it } from 'vitest'
import { questionOf } from './question.ts'

const known = new Map(['vneid', 'tam', 'tru'].map((word) => [word, true]))

it.each([
  ['vn eid', ['vneid', 'dinh', 'danh']],
  ['Đăng ký tạm trú ở đâu', ['dang', 'ky', 'tam', 'tru']],
  ['dki tạm trú', ['dki', 'tam', 'tru', 'dang', 'ky']],
  ['cần giấy tờ gì', ['can', 'gi']],
  ['ở mô', ['o', 'mo']],
  ['', []],
])('%s', (question, words) => expect(questionOf(question, known)).toEqual(words))

it('cuts what no person types', () => {
  const long = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')
  expect(questionOf(long, known)).toHaveLength(40)
})
