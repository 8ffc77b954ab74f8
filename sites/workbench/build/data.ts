import { existsSync } from 'node:fs'
import path from 'node:path'
import { readApprovals, readCommune } from '@binhyen/model/node'

/** What the desk reads when it opens, by file name, as JSON. */
export type DeskData = Record<string, string>

/** @throws DataError naming what is wrong in the profile or the approvals */
export async function dataFiles(content: string): Promise<DeskData> {
  const commune = await readCommune(path.join(content, 'commune.yaml'))
  const approvals = path.join(content, 'approvals.yaml')
  return {
    'commune.json': JSON.stringify(commune),
    'approvals.json': JSON.stringify(existsSync(approvals) ? await readApprovals(approvals) : []),
  }
}
