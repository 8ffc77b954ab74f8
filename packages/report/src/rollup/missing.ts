import type { Report } from './report.ts'
import type { RollUpOptions } from './roll-up.ts'

/** Who did not report, and for which periods. */
export function missingOf(
  reports: readonly Report[],
  periods: readonly string[],
  expected: RollUpOptions['expected'],
): NonNullable<Report['missing']> {
  const sent = new Map<string, Set<string>>()
  const names = new Map<string, string>((expected ?? []).map(({ id, name }) => [id, name]))
  for (const report of reports) {
    if (!expected) names.set(report.id, report.name)
    let mine = sent.get(report.id)
    if (!mine) sent.set(report.id, (mine = new Set()))
    for (const period of report.periods) mine.add(period)
  }
  return [...names].flatMap(([id, name]) => {
    const lacking = periods.filter((period) => !sent.get(id)?.has(period))
    return lacking.length === 0 ? [] : [{ id, name, periods: lacking }]
  })
}
