import path from 'node:path'
import { readCommune } from '@binhyen/model/node'

/** What the desk reads when it opens, by file name, as JSON. */
export type DeskData = Record<string, string>

/** @throws DataError naming what is wrong in the profile */
export async function dataFiles(content: string): Promise<DeskData> {
  const commune = await readCommune(path.join(content, 'commune.yaml'))
  return { 'commune.json': JSON.stringify(commune) }
}
