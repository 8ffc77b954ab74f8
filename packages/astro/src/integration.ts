import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { finishBuild } from './build/finish.ts'
import { checkBeside } from './build/check-beside.ts'
import { checkSite } from './build/check-site.ts'
import type { Complaint } from './build/complaints.ts'
import { loadContent } from './build/load-content.ts'
import { imageSettings } from './build/image-service.ts'
import { publishedPictures } from './build/page-pictures.ts'
import { readSite, type Entry, type Site } from './build/read-site.ts'
import { isOverridden, ROUTES } from './build/routes.ts'
import { imagesModule, importsOf, slotsModule, virtualModules } from './build/virtual-modules.ts'
import { TEXT_SIZE_SCRIPT } from './site/text-size.ts'
import { watchContent } from './dev/watch-content.ts'
import { SOURCE } from './source.ts'
import { parseOptions, SLOTS, type OptionsInput } from './options.ts'

/**
 * The public site of a commune: routes, collections, components, search, cards, feeds and offline reading.
 * Content is checked before anything is built; an error stops the build. Nothing of an MDX file is ever run, and
 * Astro's telemetry is switched off.
 * @example
 * // astro.config.mjs
 * export default defineConfig({
 *   integrations: [binhyen({ commune: '../../content/commune.yaml', content: '../../content' })],
 * })
 */
export function binhyen(input: OptionsInput): AstroIntegration {
  // Astro reports each build to its makers unless told not to; nothing about a commune goes to anybody.
  const switchedOff = process.env['ASTRO_TELEMETRY_DISABLED'] === undefined
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
  const options = parseOptions(input)
  let site: Site
  let cache: string
  let from: (file: string) => string
  // Profile and approvals are watched: when they change, Astro starts anew.
  const known = new WeakMap<Entry, Complaint[]>()
  return {
    name: '@binhyen/astro',
    hooks: {
      'astro:config:setup': async ({
        command,
        config,
        updateConfig,
        injectRoute,
        addWatchFile,
        addDevToolbarApp,
        logger,
      }) => {
        const root = fileURLToPath(config.root)
        cache = path.join(fileURLToPath(config.cacheDir), 'binhyen-cards')
        from = (file) => path.resolve(root, file)
        site = await readSite(options, from, command === 'dev')
        if (switchedOff) logger.info('Đã tắt việc Astro tự báo số liệu sử dụng; không gửi gì đi đâu.')
        if (site.images.length > 0 && imageSettings(root).service)
          logger.warn(
            'Ảnh được đưa lên nguyên cỡ. Muốn thu nhỏ ảnh thì thêm “sharp” vào package.json của trang.',
          )
        if (command === 'build') await checkBeside(site, known)
        if (command !== 'preview') checkSite(site, { stop: command === 'build', logger, known })
        for (const file of site.watch) addWatchFile(file)

        if (command === 'dev')
          addDevToolbarApp({
            id: 'binhyen',
            name: 'Kiểm tra nội dung',
            icon: 'check-circle',
            entrypoint: new URL('dev/toolbar.ts', SOURCE),
          })

        const pages = path.join(fileURLToPath(config.srcDir), 'pages')
        for (const { pattern, file } of ROUTES)
          if (!isOverridden(pages, pattern))
            injectRoute({ pattern, entrypoint: new URL(`routes/${file}`, SOURCE), prerender: true })

        updateConfig({
          site: config.site ?? site.data.siteUrl,
          base: site.data.base,
          trailingSlash: 'always',
          // Astro's 'jsx' drops line breaks between inline elements, and with them the spaces of running text.
          compressHTML: true,
          build: { format: 'directory', inlineStylesheets: 'always', ...pagesAtOnce(site.entries.length) },
          markdown: { syntaxHighlight: false },
          image: imageSettings(root),
          security: {
            csp: {
              algorithm: 'SHA-256',
              directives: [
                "default-src 'self'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
              ],
              scriptDirective: { resources: ["'self'"], hashes: [hashOf(TEXT_SIZE_SCRIPT)] },
            },
          },
          integrations: [mdx(), sitemap({ filter: (address) => !site.unlisted(new URL(address).pathname) })],
          vite: {
            // Astro's own marker in every MDX module; its bundler warns of each.
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
            plugins: [
              virtualModules({
                'virtual:binhyen/site': `export default ${JSON.stringify(site.data)}`,
                'virtual:binhyen/theme': importsOf(options.css.map(from)),
                'virtual:binhyen/slots': slotsModule(
                  SLOTS,
                  Object.fromEntries(Object.entries(options.slots).map(([name, file]) => [name, from(file)])),
                ),
                'virtual:binhyen/images': imagesModule(
                  command === 'dev' ? site.images : publishedPictures(site),
                ),
              }),
            ],
          },
        })
      },
      'astro:server:setup': (setup) => {
        watchContent(setup, site.data.content, async () => {
          const fresh = await readSite(options, from, true)
          return checkSite(fresh, { stop: false, logger: setup.logger, known })
        })
      },
      'binhyen:load': (collection, context) => loadContent(site, collection, context),
      'astro:build:done': async ({ dir, logger }) => {
        await finishBuild({ site, folder: fileURLToPath(dir), cache, logger })
      },
    },
  }
}

/** While a page is written to the disk the next can be drawn. A small site gains nothing and keeps a tidy log. */
const pagesAtOnce = (pages: number) => (pages < 500 ? {} : { concurrency: 8 })

const hashOf = (script: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`
