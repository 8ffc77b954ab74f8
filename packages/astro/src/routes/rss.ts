import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import site from 'virtual:binhyen/site'
import { articles, currentNotices, guides } from '../site/entries.ts'
import { absolute } from '../site/urls.ts'

export const GET: APIRoute = async () => {
  const items = [
    ...(await currentNotices()).map((entry) => ({ ...entry, section: '/thong-bao/' })),
    ...(await articles()).map((entry) => ({ ...entry, section: '/tin-bai/' })),
    ...(await guides()).map((entry) => ({ ...entry, section: '/huong-dan/' })),
  ].map(({ id, data, section }) => ({
    title: data.title,
    description: data.summary,
    link: absolute(`${section}${id}/`),
    pubDate: new Date(`${data.publishedOn}T00:00:00+07:00`),
  }))
  return rss({
    title: `${site.strings.siteName} · ${site.names.fullName}`,
    description: site.commune.model,
    site: absolute('/'),
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()),
    customData: '<language>vi</language>',
  })
}
