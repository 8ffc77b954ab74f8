import { expect, it } from 'vitest'
import { check } from '../index.ts'

const found = (text: string, rule: string) =>
  check(text, { kind: 'post', today: '2026-11-23' }).findings.filter(({ ruleId }) => ruleId === rule)

it('lists a thousand finds of one rule and says that there are more', () => {
  const terms = found('Xuất trình CMND. '.repeat(1200), 'law/outdated-term')
  expect(terms).toHaveLength(1000)
  expect(terms.at(-1)?.message).toMatch(/còn nhiều chỗ như vậy nữa/)
  expect(terms[0]?.message).not.toMatch(/còn nhiều/)
})

it('lists personal data to the last: all of it has to be masked', () => {
  expect(found('Gọi 0912345678. '.repeat(1200), 'personal-data/phone')).toHaveLength(1200)
})
