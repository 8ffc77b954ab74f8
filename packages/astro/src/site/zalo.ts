import { zaloText, type Article, type Guide } from '@binhyen/model'
import site from 'virtual:binhyen/site'
import { absolute } from './urls.ts'

/** The text to paste into a group, as `binhyen zalo` prints it; its link is the page's short one where it has one. */
export function zaloPage(page: Article | Guide, address: string): Response {
  const url = absolute(page.shortLink ? `/g/${page.shortLink}/` : address)
  const text = zaloText(page, { url, commune: site.commune, date: site.today })
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
