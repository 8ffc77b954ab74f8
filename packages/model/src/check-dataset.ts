import { checkGroups } from './checks/groups.ts'
import { checkOutcomes } from './checks/outcomes.ts'
import { checkPosts } from './checks/posts.ts'
import { doubleIds, unknownUnits } from './checks/references.ts'
import { checkReports } from './checks/reports.ts'
import { checkTip } from './checks/tip.ts'
import { checkUnits } from './checks/units.ts'
import type { Dataset } from './dataset.ts'
import type { Problem } from './errors.ts'

/**
 * What can't be true of a dataset as a whole: unknown units and groups, double codes, posts in closed groups, tips
 * resolved before they were received. Lists everything at once; an empty list is a sound dataset.
 *
 * @returns problems whose `key` says where: `posts.3.groups.0`
 * @example checkDataset(parseDataset(json)).map(describeProblem)
 */
export function checkDataset(dataset: Dataset): Problem[] {
  return [
    ...doubleIds(dataset),
    ...unknownUnits(dataset),
    ...checkUnits(dataset),
    ...checkGroups(dataset),
    ...checkPosts(dataset),
    ...dataset.tips.flatMap((tip, i) => checkTip(tip, `tips.${i}`)),
    ...checkOutcomes(dataset),
    ...checkReports(dataset),
  ]
}
