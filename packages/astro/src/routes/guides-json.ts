import { synonymText } from '@binhyen/model'
import type { APIRoute } from 'astro'
import site from 'virtual:binhyen/site'
import { guides } from '../site/entries.ts'
import { absolute } from '../site/urls.ts'

/** The guides for other programs, under the content's licence. */
export const GET: APIRoute = async () => {
  const items = (await guides()).map(({ id, data }) => ({
    id,
    url: absolute(`/huong-dan/${id}/`),
    title: data.title,
    summary: data.summary,
    topic: data.topic,
    procedure: data.procedure,
    mistakes: data.mistakes,
    synonyms: data.synonyms.map(synonymText),
    legalBasis: data.legalBasis,
    sources: data.sources,
    reviewedOn: data.reviewedOn,
    reviewedBy: data.reviewedBy ?? null,
    reviewDueOn: data.reviewDueOn,
    toVerify: data.toVerify,
  }))
  const body = { commune: site.names.fullName, license: 'CC BY 4.0', guides: items }
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
