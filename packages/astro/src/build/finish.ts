import type { AstroIntegrationLogger } from 'astro'
import { writeCards } from './cards.ts'
import { writeHeaders } from './headers.ts'
import { writeServiceWorker } from './offline.ts'
import { writeSearchIndex } from './pagefind.ts'
import type { Site } from './read-site.ts'

interface Finish {
  site: Site
  /** The built site. */
  folder: string
  /** Where drawn cards are kept from build to build. */
  cache: string
  logger: AstroIntegrationLogger
}

async function drawCards(site: Site, folder: string, cache: string, logger: Finish['logger']): Promise<void> {
  const { drawn, reused, milliseconds } = await writeCards(site, folder, cache)
  const each = drawn > 0 ? ` (${Math.round(milliseconds / drawn)} ms mỗi ảnh)` : ''
  logger.info(`Ảnh chia sẻ: vẽ ${drawn}${each}, dùng lại ${reused}.`)
}

/** What is made out of the finished pages: social cards, full-text index, headers, service worker. */
export async function finishBuild({ site, folder, cache, logger }: Finish): Promise<void> {
  await writeHeaders(folder, site)
  // Pagefind is a process of its own; cards are drawn meanwhile.
  await Promise.all([writeSearchIndex(folder), site.data.cards && drawCards(site, folder, cache, logger)])
  const { files, bytes } = await writeServiceWorker(folder, site)
  if (site.data.offline) logger.info(`Đọc khi không có mạng: ${files} tệp, ${Math.round(bytes / 1024)} KB.`)
}
