import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

export const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Files of the house that match a pattern, as forward-slash paths from its root. */
export const filesOf = (...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(node_modules|dist|\.astro)\//.test(file))
    .sort()

const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g

/** What a source file imports, as written. */
export const importsOf = (file: string): string[] =>
  [...withoutComments(read(file)).matchAll(SPECIFIER)].map((match) => match[2]!)

/** Examples in comments may import whatever they like. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** '@binhyen/model/node' → '@binhyen/model' */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
