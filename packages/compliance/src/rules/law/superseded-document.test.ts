import { expect, it } from 'vitest'
import { check } from '../../index.ts'

it.each([
  ['Theo Nghị định 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định 282/2025/NĐ-CP thì phạt.'],
  ['Theo Nghị định số 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định số 282/2025/NĐ-CP thì phạt.'],
  ['Theo 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định 282/2025/NĐ-CP thì phạt.'],
])('a suggestion fits its place: %s', (text, mended) => {
  const [finding] = check(text, { kind: 'post', today: '2026-11-25' }).findings
  const [start, end] = finding!.range
  expect(text.slice(0, start) + finding!.suggestion + text.slice(end)).toBe(mended)
})
