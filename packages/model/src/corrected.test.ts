import { describe, expect, it } from 'vitest'
import { communeSchema } from './commune/schema.ts'
import { corrected } from './corrected.ts'

const profile = {
  sitUrl: 'https://mau.example',
  names: [{ from: '1-7-2025', provinse: 'tỉnh Mẫu' }],
  units: [{ kind: 'polise', name: 'Mẫu' }],
  hoanToanKhac: 1,
}

describe('the line as it was probably meant', () => {
  it.each([
    ['sitUrl', 'siteUrl: https://mau.example'],
    ['names.0.from', "from: '2025-07-01'"],
    ['names.0.provinse', 'province: tỉnh Mẫu'],
    ['units.0.kind', 'kind: police'],
  ])('%s', (key, line) => expect(corrected(communeSchema, profile, key)).toBe(line))

  it.each(['hoanToanKhac', 'units.0.name', 'siteUrl', '(toàn bộ)'])('does not guess at %s', (key) =>
    expect(corrected(communeSchema, profile, key)).toBeUndefined(),
  )
})
