import { existsSync } from 'node:fs'
import path from 'node:path'
import { readApprovals, readCommune } from '@binhyen/model/node'
import { checkSettings } from './check-settings.ts'
import { zaloData } from './zalo-pages.ts'

/** The calendar day in Việt Nam, wherever the build runs. */
const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())

/** What the desk reads when it opens, by file name, as JSON. */
export type DeskData = Record<string, string>

/**
 * @param content the project's folder of content; its `binhyen.config` lies beside that folder
 * @throws DataError naming what is wrong in the profile, the approvals, the configuration or a page
 */
export async function dataFiles(content: string): Promise<DeskData> {
  const commune = await readCommune(path.join(content, 'commune.yaml'))
  const approvalsFile = path.join(content, 'approvals.yaml')
  const approvals = existsSync(approvalsFile) ? await readApprovals(approvalsFile) : []
  return {
    'commune.json': JSON.stringify(commune),
    'approvals.json': JSON.stringify(approvals),
    'check.json': JSON.stringify(await checkSettings(path.dirname(content))),
    'zalo.json': JSON.stringify(zaloData(content, { commune, approvals, today: today() })),
  }
}
