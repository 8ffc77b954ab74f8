import { configSchema } from '@binhyen/compliance/node'
import { approvalsSchema } from '@binhyen/model'
import { parseYaml } from '@binhyen/model/yaml'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import { docsPages } from './docs-pages.ts'

const root = new URL('../../', import.meta.url)
const pages = docsPages(root)
const files = pages
  .flatMap((page) => blocksOf(page, root))
  .filter(({ language }) => language === 'yaml')
  .map((block) => ({
    ...block,
    name: `${block.file}:${block.line}`,
    title: /title="([^"]+)"/.exec(block.info)?.[1] ?? '',
  }))

/** Who reads a file that the documentation shows. */
const schemas: Record<string, { parse: (value: unknown) => unknown }> = {
  'content/approvals.yaml': approvalsSchema,
  'binhyen.config.yaml': configSchema,
}

describe('every file in the documentation', () => {
  it.each(files)('$name is what the software reads', ({ text, title, name }) => {
    expect(Object.keys(schemas)).toContain(title)
    expect(() => schemas[title]?.parse(parseYaml(text, name))).not.toThrow()
  })

  it('is there', () => {
    expect(files.length).toBeGreaterThan(4)
  })
})

describe('every page that people write', () => {
  it.each(pages.filter((page) => !page.includes('/docs/en/')))('%s exists in English too', (page) => {
    expect(pages).toContain(page.replace('/content/docs/', '/content/docs/en/'))
  })
})
