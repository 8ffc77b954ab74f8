import { expect, it } from 'vitest'
import { nobody, small, somebody } from '../../test/everyday-writing.ts'
import { matchText } from '../match-text.ts'
import { findPersonNames } from './person-names.ts'

const names = (text: string): string[] =>
  findPersonNames(matchText(text))
    .filter(({ confidence = 1, valid }) => valid !== false && confidence >= 0.5)
    .map(({ value }) => value)

it.each([...somebody, ...small])('sees a person: %s', (text) => {
  expect(names(text)).not.toEqual([])
})

it.each(nobody)('sees none: %s', (text) => {
  expect(names(text)).toEqual([])
})
