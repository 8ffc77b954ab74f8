import { expect, it } from 'vitest'
import { lawDatesRead } from './law-dates-read.ts'
import { lawTable } from './laws-in-force.ts'

it('is a table of about a hundred documents, each once, with dates in order and successors in it', () => {
  const numbers = lawTable.map(({ number }) => number)
  expect(numbers.length).toBeGreaterThanOrEqual(100)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const { number, title, from, ended, replacedBy = [] } of lawTable) {
    expect(number).toMatch(/^[\d.]+\/\d{4}\/[A-ZĐ0-9-]+/)
    expect(title).not.toBe('')
    expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (ended) expect(ended > from).toBe(true)
    if (replacedBy.length > 0) expect(ended).toBeDefined()
    for (const successor of replacedBy) {
      expect(numbers).toContain(successor)
      expect(lawTable.find((law) => law.number === successor)?.ended).toBeUndefined()
    }
  }
})

it('prints dates only of documents that it knows to have ended', () => {
  for (const number of lawDatesRead)
    expect(lawTable.find((law) => law.number === number)?.ended).toBeDefined()
})
