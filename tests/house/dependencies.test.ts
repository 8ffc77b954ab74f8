import { describe, expect, it } from 'vitest'
import { filesOf, importsOf, packageOf, read } from './sources.ts'

/** Who may use whom: the drawing of the house, as a table. Left out means: nobody of the house. */
const allowed: Record<string, string[]> = {
  'packages/vietnamese': [],
  'packages/model': ['@binhyen/vietnamese'],
  'packages/compliance': ['@binhyen/vietnamese', '@binhyen/model'],
  'packages/report': ['@binhyen/vietnamese', '@binhyen/model'],
  'packages/astro': ['@binhyen/vietnamese', '@binhyen/model', '@binhyen/compliance'],
  'packages/cli': ['@binhyen/vietnamese', '@binhyen/model', '@binhyen/compliance', '@binhyen/report'],
  'packages/create': ['binhyen'],
  'sites/portal': ['@binhyen/astro'],
  // Of the portal it takes the look: tokens, mark and icons.
  'sites/workbench': [
    '@binhyen/vietnamese',
    '@binhyen/model',
    '@binhyen/compliance',
    '@binhyen/report',
    '@binhyen/astro',
  ],
  // Commands are run, not imported.
  'sites/docs': ['@binhyen/vietnamese', '@binhyen/model', '@binhyen/compliance', '@binhyen/report'],
}

const isOurs = (name: string) => name.startsWith('@binhyen/') || name === 'binhyen'

describe('dependencies run one way', () => {
  it('knows every package and site', () => {
    const houses = filesOf('packages/*/package.json', 'sites/*/package.json').map((file) =>
      file.replace('/package.json', ''),
    )
    expect(Object.keys(allowed).sort()).toEqual(houses)
  })

  it.each(Object.keys(allowed))('%s declares only what it may use', (folder) => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(read(`${folder}/package.json`))
    const ours = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter(isOurs)
    expect(allowed[folder]).toEqual(expect.arrayContaining(ours))
  })

  it.each(Object.keys(allowed))('%s imports only what it declares', (folder) => {
    const {
      name,
      dependencies = {},
      peerDependencies = {},
      devDependencies = {},
    } = JSON.parse(read(`${folder}/package.json`))
    // A site is published built, if at all: what its pages use is in its files, not in its dependencies.
    const built = folder.startsWith('sites/') ? Object.keys(devDependencies) : []
    const declared = [name, ...Object.keys(dependencies), ...Object.keys(peerDependencies), ...built]
    const sources = filesOf(`${folder}/src/**/*.{ts,astro}`).filter((file) => !file.endsWith('.test.ts'))
    const undeclared = sources.flatMap((file) =>
      importsOf(file)
        .map(packageOf)
        .filter((used) => isOurs(used) && !declared.includes(used))
        .map((used) => `${file}: ${used}`),
    )
    expect(undeclared).toEqual([])
  })

  it('nobody reaches into another package past its entries', () => {
    const reaching = filesOf('packages/*/src/**/*.{ts,astro}').flatMap((file) => {
      const home = file.split('/').slice(0, 2).join('/')
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !new URL(specifier, `file:///${file}`).pathname.startsWith(`/${home}/`))
        .map((specifier) => `${file}: ${specifier}`)
    })
    expect(reaching).toEqual([])
  })
})
