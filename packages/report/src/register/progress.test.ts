import { expect, it } from 'vitest'
import { datasetOf } from '../../bench/dataset-of.ts'
import { readRegister } from './read-register.ts'
import { writeRegister } from './write-register.ts'

it('says how far it is, waits for the answer, and reads the same', async () => {
  const bytes = await writeRegister(datasetOf(2500))
  const shares: number[] = []
  let painting = false
  const { dataset, problems } = await readRegister(bytes, {
    onProgress: async (done, total) => {
      expect(painting).toBe(false)
      painting = true
      await new Promise((resolve) => setTimeout(resolve))
      painting = false
      shares.push(done / total)
    },
  })
  expect(shares.at(0)).toBe(0)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(10)
  expect({ dataset, problems }).toEqual(await readRegister(bytes))
})
