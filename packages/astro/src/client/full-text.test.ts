import { expect, it } from 'vitest'
import { attempts } from './full-text.ts'

it('asks with all words that matter, then with fewer, never with none', () => {
  expect(attempts('làm sao đăng ký tạm trú')).toEqual([
    'đăng ký tạm trú',
    'ký tạm trú',
    'đăng tạm trú',
    'đăng ký trú',
    'đăng ký tạm',
    'đăng ký',
    'ký tạm',
    'tạm trú',
  ])
  expect(attempts('ở đâu')).toEqual(['ở đâu', 'đâu', 'ở'])
  expect(attempts('')).toEqual([''])
})
