import type { Guide } from '@binhyen/model'
import type { APIRoute } from 'astro'
import { guides, type Entry } from '../site/entries.ts'
import { zaloPage } from '../site/zalo.ts'

export const getStaticPaths = async () =>
  (await guides()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))

export const GET: APIRoute<{ entry: Entry<Guide> }> = ({ props }) =>
  zaloPage(props.entry.data, `/huong-dan/${props.entry.id}/`)
