import { expect, it } from 'vitest'
import { undescribed } from './descriptions.ts'
import { undocumented } from './docstrings.ts'

it('every exported name and every key of its types says what it is', () => {
  expect(undocumented()).toEqual([])
}, 60_000)

it('every key of every exported schema has a description for the editor', async () => {
  expect(await undescribed()).toEqual([])
})
