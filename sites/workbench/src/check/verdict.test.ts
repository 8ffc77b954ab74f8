import { check } from '@binhyen/compliance'
import { expect, it } from 'vitest'
import { headline, verdictOf, zaloLength } from './verdict.ts'

const judge = (text: string) => {
  const result = check(text, { kind: 'post', today: '2026-11-25' })
  const verdict = verdictOf(text, result)
  return [verdict, headline(verdict, result.findings)]
}

it.each([
  ['  \n', 'empty', 'Chưa có bài để kiểm tra'],
  ['Mời bà con họp thôn.', 'clean', 'Đăng được, không thấy lỗi nào'],
  ['Theo Công an huyện thông báo.', 'advice', 'Đăng được, còn 1 điều nên xem lại'],
  ['Gọi anh Mẫu 0912 345 678.', 'errors', 'Chưa đăng được: 2 lỗi'],
  ['Gọi 0912 345 678 nhận công văn đóng dấu MẬT.', 'secret', 'Dừng lại: không được đăng bài này'],
  ['Bác Tư xóm 3 đã tố giác vụ đánh bạc.', 'secret', 'Dừng lại: không được đăng bài này'],
])('%s', (text, verdict, line) => {
  expect(judge(text)).toEqual([verdict, line])
})

it('counts as Zalo does', () => {
  expect(zaloLength('Đăng ký thường trú'.normalize('NFD'))).toEqual({ units: 18, fits: 'well' })
  expect(zaloLength('a'.repeat(2001)).fits).toBe('long')
  expect(zaloLength('a'.repeat(2601)).fits).toBe('cut')
})
