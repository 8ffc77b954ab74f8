import type { APIRoute } from 'astro'
import { intentIndex } from '../search/intents.ts'
import { guides } from '../site/entries.ts'

export const GET: APIRoute = async () => {
  const index = intentIndex(
    (await guides()).map(({ id, data }) => ({ slug: id, title: data.title, synonyms: data.synonyms })),
  )
  return new Response(JSON.stringify(index), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
