import path from 'node:path'
import { loadProject, portableConfig, type LeftOut } from '@binhyen/compliance/node'
import { dayInVietnam } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { zaloData } from './zalo-pages.ts'

/** What the desk reads when it opens, by file name, as JSON. */
export type DeskData = Record<string, string>

/**
 * @param root the commune's project, with `content/` and perhaps a `binhyen.config`
 * @returns also what of the configuration no file can hold
 * @throws DataError naming what is wrong in the configuration, the profile, the approvals or a page
 */
export async function dataFiles(root: string): Promise<{ data: DeskData; leftOut: LeftOut }> {
  const project = await loadProject(root)
  const { approvals, config, customRules } = project
  const { portable, leftOut } = portableConfig(config)
  const commune = project.commune ?? (await readCommune(path.resolve(root, config.commune)))
  const checkOptions = {
    commune,
    approvals,
    preset: portable.preset,
    rules: portable.rules.post,
    publicValues: portable.publicValues,
    customRules,
    today: dayInVietnam(new Date()),
  }
  const data = {
    'commune.json': JSON.stringify(commune),
    'approvals.json': JSON.stringify(approvals),
    'config.json': JSON.stringify(portable),
    'zalo.json': JSON.stringify(zaloData(path.join(root, 'content'), checkOptions)),
  }
  return { data, leftOut }
}
