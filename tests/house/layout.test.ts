import { describe, expect, it } from 'vitest'
import { filesOf, read } from './sources.ts'

const sources = filesOf('packages/*/src/**/*.{ts,astro}', 'sites/*/src/**/*.{ts,astro}', 'scripts/**/*.mjs')
const isTest = (file: string) => file.endsWith('.test.ts')
const isData = (file: string) => file.includes('/data/')

describe('files', () => {
  it('stay short: 300 lines is an alarm', () => {
    const long = sources.filter(
      (file) => !isTest(file) && !isData(file) && read(file).split('\n').length > 301,
    )
    expect(long).toEqual([])
  })

  it('a rule fits 120 lines', () => {
    const long = filesOf('packages/compliance/src/rules/**/*.ts').filter(
      (file) => !isTest(file) && !isData(file) && read(file).split('\n').length > 121,
    )
    expect(long).toEqual([])
  })

  it('public surfaces are explicit lists', () => {
    const star = filesOf('packages/*/src/*.ts').filter((file) => /^export \*/m.test(read(file)))
    expect(star).toEqual([])
  })

  it('take zod as a namespace, which bundles to a quarter of the size', () => {
    const guilty = sources.filter((file) => /import \{[^}]*\bz\b[^}]*\} from 'zod'/.test(read(file)))
    expect(guilty).toEqual([])
  })
})

describe('the project stands alone', () => {
  it('names no path outside itself', () => {
    const texts = filesOf(
      '{packages,sites,scripts,content,tests}/**/*.{ts,mjs,astro,json,yaml,md,mdx}',
      '*.{json,yaml,ts,md}',
    )
    const outside = texts.filter(
      (file) =>
        !file.endsWith('layout.test.ts') &&
        /\.\.\/shared\/(facts|design|plan)|\/work\/|\/root\//.test(read(file)),
    )
    expect(outside).toEqual([])
  })
})
