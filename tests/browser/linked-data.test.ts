import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allPages, built } from './portal.ts'

/** One piece of linked data of a built page. */
interface Item {
  '@context': string
  '@type': string
  [property: string]: unknown
}

const fileOf = (address: string) => path.join(built, address.replace(/\/$/, '/index.html'))
const itemsOf = (address: string): Item[] =>
  [
    ...readFileSync(fileOf(address), 'utf8').matchAll(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
    ),
  ].map(([, json]) => JSON.parse(json!) as Item)

const pages = allPages().map((address) => ({ address, items: itemsOf(address) }))
const all = pages.flatMap(({ address, items }) => items.map((item) => ({ address, item })))

/** What a reader of each type can't do without; schema.org itself demands nothing. */
const NEEDED: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  GovernmentService: ['name', 'description', 'url', 'provider', 'areaServed', 'availableChannel'],
  HowTo: ['name', 'step'],
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'image', 'url'],
}

/** Says what TypeScript says of these values, each as its type of the vocabulary of schema.org. */
function complaintsOf(items: readonly Item[]): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  // Inside this folder, so that it finds the vocabulary.
  const folder = mkdtempSync(path.join(here, 'node_modules', '.linked-data-'))
  const types = [...new Set(items.map((item) => item['@type']))]
  const code = [
    `import type { ${[...types, 'WithContext'].join(', ')} } from 'schema-dts'`,
    ...items.map(
      (item, index) => `export const item${index}: WithContext<${item['@type']}> = ${JSON.stringify(item)}`,
    ),
  ].join('\n')
  writeFileSync(path.join(folder, 'items.ts'), code)
  const tsc = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  )
  try {
    execFileSync(
      process.execPath,
      [tsc, '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', 'items.ts'],
      { cwd: folder, encoding: 'utf8' },
    )
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const typesOf = (pattern: RegExp) =>
  pages
    .filter(({ address }) => pattern.test(address))
    .map(({ items }) => items.map((item) => item['@type']).join())

describe('linked data', () => {
  it('stands on every guide and article', () => {
    expect(new Set(typesOf(/^\/huong-dan\/.+\/$/))).toEqual(
      new Set(['BreadcrumbList,GovernmentService,HowTo']),
    )
    expect(new Set(typesOf(/^\/tin-bai\/.+\/$/))).toEqual(new Set(['BreadcrumbList,NewsArticle']))
  })

  it('says only what schema.org has words for, each with a value of the right kind', () => {
    expect(complaintsOf(all.map(({ item }) => item))).toBe('')
  })

  it('would be told of a property that schema.org does not know, or one of the wrong kind', () => {
    const [guide] = all.filter(({ item }) => item['@type'] === 'HowTo').map(({ item }) => item)
    expect(complaintsOf([{ ...guide!, khongCo: 'x' }])).toContain('khongCo')
    expect(complaintsOf([{ ...guide!, step: { '@type': 'Place', name: 'x' } }])).toContain('HowTo')
  })

  it('has what its readers need: whole addresses, dates, steps in order', () => {
    for (const { address, item } of all) {
      expect(item['@context']).toBe('https://schema.org')
      for (const property of NEEDED[item['@type']] ?? ['unknown type'])
        expect(item, `${address} ${item['@type']}`).toHaveProperty(property)
      for (const [, value] of JSON.stringify(item).matchAll(
        /"(?:url|item|mainEntityOfPage|serviceUrl)":"([^"]*)"/g,
      ))
        expect(value, address).toMatch(/^https?:\/\//)
      for (const [, value] of JSON.stringify(item).matchAll(/"date\w+":"([^"]*)"/g))
        expect(value, address).toMatch(/^\d{4}-\d\d-\d\d$/)
      for (const list of [item['itemListElement'], item['step']] as ({ position: number }[] | undefined)[])
        expect(list?.map(({ position }) => position)).toEqual(list?.map((_, index) => index + 1))
    }
  })
})
