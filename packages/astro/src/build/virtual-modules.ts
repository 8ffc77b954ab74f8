import type { AstroConfig } from 'astro'

type VitePlugin = Extract<
  NonNullable<AstroConfig['vite']['plugins']>[number],
  { name: string; enforce?: unknown }
>

/** Modules whose code is made here: `virtual:binhyen/site` and its like. */
export function virtualModules(modules: Record<string, string>): VitePlugin {
  return {
    name: 'binhyen:virtual-modules',
    enforce: 'pre',
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined),
  }
}

/** Code that imports files for their effect, in order. */
export const importsOf = (files: readonly string[]): string =>
  files.map((file) => `import ${JSON.stringify(file)}`).join('\n')

/** Code that exports the default of each file under its name; names without a file export undefined. */
export const slotsModule = (names: readonly string[], files: Partial<Record<string, string>>): string =>
  names
    .map((name) =>
      files[name]
        ? `export { default as ${name} } from ${JSON.stringify(files[name])}`
        : `export const ${name} = undefined`,
    )
    .join('\n')

/** Code that maps each picture's path inside the content folder to what Astro knows of it. */
export const imagesModule = (images: readonly { key: string; file: string }[]): string =>
  [
    ...images.map(({ file }, index) => `import i${index} from ${JSON.stringify(file)}`),
    `export default { ${images.map(({ key }, index) => `${JSON.stringify(key)}: i${index}`).join(', ')} }`,
  ].join('\n')
