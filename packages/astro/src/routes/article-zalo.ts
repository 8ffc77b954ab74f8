import type { Article } from '@binhyen/model'
import type { APIRoute } from 'astro'
import { articles, type Entry } from '../site/entries.ts'
import { zaloPage } from '../site/zalo.ts'

export const getStaticPaths = async () =>
  (await articles()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))

export const GET: APIRoute<{ entry: Entry<Article> }> = ({ props }) =>
  zaloPage(props.entry.data, `/tin-bai/${props.entry.id}/`)
