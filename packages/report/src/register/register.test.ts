import { readFileSync } from 'node:fs'
import { emptyDataset, parseDataset } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { readRegister } from './read-register.ts'
import { writeRegister } from './write-register.ts'

const sample = parseDataset(
  JSON.parse(readFileSync(new URL('../../sample/dataset.json', import.meta.url), 'utf8')),
)

describe('the register', () => {
  it('reads back what it wrote', async () => {
    const { dataset, problems } = await readRegister(await writeRegister(sample))
    expect(problems).toEqual([])
    expect(dataset).toEqual(sample)
  }, 60_000)

  it('can be empty', async () => {
    const { dataset, problems } = await readRegister(await writeRegister(emptyDataset()))
    expect(problems).toEqual([])
    expect(dataset).toEqual(emptyDataset())
  })

  it('is the same bytes every time', async () => {
    expect(await writeRegister(sample)).toEqual(await writeRegister(sample))
  }, 60_000)
})
