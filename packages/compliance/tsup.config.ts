import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

/** A rule's examples prove it and fill the reference page; a browser does neither, and they are a tenth of its download. */
const withoutExamples = {
  name: 'without-examples',
  setup(build: {
    onLoad: (on: { filter: RegExp }, load: (file: { path: string }) => Promise<object>) => void
  }) {
    build.onLoad({ filter: /[\\/]rules[\\/].+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        /\n {2}examples: \{\n[\s\S]*?\n {2}\},\n\}\)/g,
        '\n  examples: { invalid: [], valid: [] },\n})',
      ),
    }))
  },
}

// Both builds write to one folder side by side: neither may clean away what the other has written.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  {
    ...library({
      index: 'src/index.ts',
      node: 'src/node.ts',
      formatters: 'src/formatters.ts',
      pictures: 'src/pictures.ts',
    }),
    clean: false,
  },
  {
    ...library({ text: 'src/text.ts', browser: 'src/index.ts' }),
    dts: { entry: { text: 'src/text.ts' } },
    clean: false,
    esbuildPlugins: [withoutExamples],
  },
])
