import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { filesOf, read, root } from './sources.ts'

/** The entries that a browser loads as they are. */
const entries = [
  '@binhyen/vietnamese',
  '@binhyen/model',
  '@binhyen/model/content',
  '@binhyen/model/yaml',
  '@binhyen/compliance',
  '@binhyen/compliance/text',
  '@binhyen/compliance/formatters',
  '@binhyen/compliance/pictures',
  '@binhyen/report',
]

const bundle = (code: string) =>
  build({
    stdin: { contents: code, resolveDir: `${root}/packages/cli`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@binhyen/source'],
    logLevel: 'silent',
  })

describe('entries for a browser', () => {
  it.each(entries)('%s bundles without Node', async (entry) => {
    const { outputFiles } = await bundle(`import * as all from '${entry}'; globalThis.all = all`)
    expect(outputFiles[0]!.text).not.toMatch(/\bfrom\s*["']node:|\brequire\(["']node:/)
  })

  it('would notice a Node import', async () => {
    await expect(
      bundle(`import * as all from '@binhyen/compliance/node'; globalThis.all = all`),
    ).rejects.toThrow(/Could not resolve "(?:node:)?(?:fs|path)/)
  })

  it('uses no Buffer and no process outside the Node entries', () => {
    const guilty = filesOf('packages/{vietnamese,model,compliance,report}/src/**/*.ts')
      .filter((file) => !/\/node\.ts$|\/node\/|\.test\.ts$/.test(file))
      .filter((file) => /\bBuffer\b|\bprocess\./.test(read(file)))
    expect(guilty).toEqual([])
  })
})
