import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { dataFiles, type DeskData } from './data.ts'
import { filesIn, writeData } from './files.ts'
import { makeRelative } from './relative.ts'
import { serviceWorker } from './service-worker.ts'

export interface DeskOptions {
  /** The commune's project, with `content/` and perhaps a `binhyen.config`, from the site's own folder. */
  project: string
}

/**
 * Makes the built desk movable and readable offline: addresses in its pages count from where each page lies, the
 * commune's profile and configuration lie beside as data, and a service worker keeps all of it.
 */
export function desk({ project }: DeskOptions): AstroIntegration {
  let data: DeskData
  return {
    name: '@binhyen/workbench',
    hooks: {
      'astro:config:setup': async ({ config, addWatchFile, logger }) => {
        const root = path.resolve(fileURLToPath(config.root), project)
        const read = await dataFiles(root)
        data = read.data
        for (const left of [...read.leftOut.rules, ...read.leftOut.folders])
          logger.warn(`${left}: of the configuration, and can't reach the desk`)
        addWatchFile(path.join(root, 'content', 'commune.yaml'))
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/data\/([\w-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1]
          const text = name === undefined ? undefined : data[name]
          if (text === undefined) return next()
          response.setHeader('content-type', 'application/json; charset=utf-8')
          response.end(text)
        })
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        await writeData(folder, data)
        const files = await filesIn(folder)
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const whole = path.join(folder, file)
          await writeFile(whole, makeRelative(await readFile(whole, 'utf8'), file))
        }
        await writeFile(path.join(folder, 'sw.js'), await serviceWorker(folder, files))
      },
    },
  }
}
