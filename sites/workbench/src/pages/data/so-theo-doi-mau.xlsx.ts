import { parseDataset } from '@binhyen/model'
import { writeRegister } from '@binhyen/report'
import type { APIRoute } from 'astro'
import sample from '../../../../../packages/report/sample/dataset.json?raw'

/** A register of a commune that does not exist, to learn with; it says so, and so does every report made of it. */
export const GET: APIRoute = async () => {
  const bytes = await writeRegister(parseDataset(JSON.parse(sample)))
  return new Response(bytes as Uint8Array<ArrayBuffer>)
}
