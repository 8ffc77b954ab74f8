import type { APIRoute } from 'astro'
import { absolute, href } from '../site/urls.ts'

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: ${href('/tim-kiem/')}?\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
