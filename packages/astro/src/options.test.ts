import { describe, expect, it } from 'vitest'
import { parseOptions } from './options.ts'

const least = { commune: 'commune.yaml', content: 'content' }

describe('parseOptions', () => {
  it('fills in what is left out', () => {
    expect(parseOptions(least)).toMatchObject({ css: [], slots: {}, cards: true, offline: true })
  })
  it('names an option that does not exist, and all that do', () => {
    expect(() => parseOptions({ ...least, colour: 'red' })).toThrow(
      /“colour”.*không có tùy chọn này[\s\S]*offline:/,
    )
  })
  it('names a missing one', () => {
    expect(() => parseOptions({ content: 'content' })).toThrow(/“commune”/)
  })
  it('knows which words can be replaced', () => {
    expect(parseOptions({ ...least, strings: { siteName: 'Bình yên xã Mẫu' } }).strings).toEqual({
      siteName: 'Bình yên xã Mẫu',
    })
    expect(() => parseOptions({ ...least, strings: { siteNam: 'x' } })).toThrow()
  })
})
