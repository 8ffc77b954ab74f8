import { DataError } from '@binhyen/model'
import { counterKeys, counters, type CounterKey } from '../figures/counters.ts'
import { mean, median, percentile, share } from '../figures/statistics.ts'
import { add, amountOf, miss, tally, type Tally } from '../figures/tally.ts'
import { checkReports } from './check-reports.ts'
import { missingOf } from './missing.ts'
import { reportTables, type Report, type ReportLevel } from './report.ts'

/** What the sum is called and who should be in it. */
export interface RollUpOptions {
  /** Id of the result; default: the level. */
  id?: string
  /** Name of the result; default: the province that the reports name, or the level. */
  name?: string
  /** Who should have reported; default: everybody who did for some period. */
  expected?: readonly {
    /** Its id, as its report bears it. */
    id: string
    /** Its name. */
    name: string
  }[]
}

/** What those below are ranked by and shown with. */
const RANKED: readonly CounterKey[] = [
  'householdsParticipating',
  'householdsTotal',
  'membersEnd',
  'posts',
  'tips',
]

const NAMES = { commune: 'Toàn xã', province: 'Toàn tỉnh', country: 'Cả nước' } as const

/** Stocks of the first day of all, not of the last. */
const AT_THE_START: readonly CounterKey[] = ['membersStart', 'tipsCarriedOver']

/**
 * Puts reports together: units into their commune, communes into their province or the country; one period or several.
 * Flows add up. Stocks are those of the last period (of the first, where they tell how it began). Shares and medians
 * are computed anew, never averaged. `missing` tells who did not report for which period; `parts` ranks those below –
 * provinces for the country – by the share of households that take part.
 *
 * @example rollUp(files.map((text) => parseReport(JSON.parse(text))), 'country')
 * @throws DataError for reports of another level, of periods that overlap, or given twice
 */
export function rollUp(
  reports: readonly Report[],
  by: 'commune' | 'province' | 'country',
  options: RollUpOptions = {},
): Report {
  const periods = [...new Set(reports.flatMap((report) => report.periods))].sort()
  const problems = checkReports(reports, by, periods)
  if (problems.length > 0) throw new DataError(problems)
  const provinces = new Set(reports.map((report) => report.province))
  const province = provinces.size === 1 ? [...provinces][0] : undefined
  const whole = total(reports, periods)
  const parts =
    by === 'country'
      ? byKey(reports, (report) => report.province ?? '?')
      : byKey(reports, (report) => report.id)
  return {
    version: 1,
    level: by,
    id: options.id ?? by,
    name: options.name ?? (by === 'province' ? province : undefined) ?? NAMES[by],
    ...(by !== 'country' && province && { province }),
    ...(reports.some((report) => report.sample) && { sample: true }),
    periods,
    ...whole,
    parts: ranked(parts, periods, by),
    missing: missingOf(reports, periods, options.expected),
  }
}

type Sums = Pick<Report, 'counters' | 'unknown' | 'responseMinutes' | (typeof reportTables)[number]>

function total(reports: readonly Report[], periods: readonly string[]): Sums {
  return {
    ...anew(sumCounters(reports, periods, counterKeys), allMinutes(reports)),
    ...sumTables(reports, periods),
  }
}

/** Which day a counter speaks of, where it is a stock. */
const dayOf = (key: CounterKey) =>
  counters[key].kind !== 'stock' ? 'any' : AT_THE_START.includes(key) ? 'first' : 'last'

function sumCounters(
  reports: readonly Report[],
  periods: readonly string[],
  keys: readonly CounterKey[],
): Map<CounterKey, Tally> {
  const [first, last] = [periods[0], periods.at(-1)]
  const wanted = keys.map((key) => ({ key, day: dayOf(key), sum: tally() }))
  for (const report of reports) {
    const isFirst = report.periods[0] === first
    const isLast = report.periods.at(-1) === last
    for (const { key, day, sum } of wanted) {
      if ((day === 'first' && !isFirst) || (day === 'last' && !isLast)) continue
      add(sum, report.counters[key])
      if (report.counters[key] !== null) miss(sum, report.unknown[key] ?? 0)
    }
  }
  return new Map(wanted.map(({ key, sum }) => [key, sum]))
}

function sumTables(
  reports: readonly Report[],
  periods: readonly string[],
): Pick<Report, (typeof reportTables)[number]> {
  const sums = reportTables.map((table) => {
    const cells: Record<string, number> = {}
    for (const report of reports) {
      // Groups are a stock, posts and tips are not.
      if (table === 'groupsByKind' && report.periods.at(-1) !== periods.at(-1)) continue
      const values = report[table] as Record<string, number | null>
      for (const key in values) cells[key] = (cells[key] ?? 0) + (values[key] ?? 0)
    }
    return [table, cells]
  })
  return Object.fromEntries(sums) as Pick<Report, (typeof reportTables)[number]>
}

function allMinutes(reports: readonly Report[]): number[] {
  const minutes = new Float64Array(reports.reduce((sum, report) => sum + report.responseMinutes.length, 0))
  let at = 0
  for (const report of reports) {
    minutes.set(report.responseMinutes, at)
    at += report.responseMinutes.length
  }
  return Array.from(minutes.sort())
}

/** Counters out of sums; shares and durations from what they are made of. */
function anew(
  sums: ReadonlyMap<CounterKey, Tally>,
  responseMinutes: number[],
): Pick<Report, 'counters' | 'unknown' | 'responseMinutes'> {
  const values: Partial<Record<CounterKey, number | null>> = {}
  const unknown: Report['unknown'] = {}
  for (const [key, sum] of sums) {
    const amount = amountOf(sum)
    values[key] = amount.value
    if (amount.unknown > 0) unknown[key] = amount.unknown
  }
  const sum = (...keys: CounterKey[]) => keys.reduce((all, key) => all + (values[key] ?? 0), 0)
  const { membersStart: start = null, membersEnd: end = null } = values
  values.membersChange = start === null || end === null ? null : end - start
  values.householdShare = share(values.householdsParticipating ?? null, values.householdsTotal ?? null)
  const settled = sum('tipsResolved', 'tipsTransferred', 'tipsUnfounded', 'tipsDuplicate')
  values.settledShare = share(settled, settled + sum('tipsVerifying', 'tipsPending'))
  values.inTimeShare = share(values.crimeTipsInTime ?? null, sum('crimeTipsInTime', 'crimeTipsLate'))
  values.responseMean = mean(responseMinutes)
  values.responseMedian = median(responseMinutes)
  values.responseP90 = percentile(responseMinutes, 0.9)
  return { counters: values as Report['counters'], unknown, responseMinutes }
}

function byKey(reports: readonly Report[], keyOf: (report: Report) => string): Map<string, Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const group = groups.get(keyOf(report))
    if (group) group.push(report)
    else groups.set(keyOf(report), [report])
  }
  return groups
}

function ranked(
  groups: ReadonlyMap<string, Report[]>,
  periods: readonly string[],
  by: ReportLevel,
): NonNullable<Report['parts']> {
  const parts = [...groups].map(([id, reports]) => {
    const { householdShare, membersEnd, posts, tips } = anew(
      sumCounters(reports, periods, RANKED),
      [],
    ).counters
    return {
      id,
      name: by === 'country' ? id : (reports.at(-1)?.name ?? id),
      rank: null,
      householdShare,
      membersEnd,
      posts,
      tips,
    }
  })
  parts.sort((a, b) => (b.householdShare ?? -1) - (a.householdShare ?? -1) || (a.name < b.name ? -1 : 1))
  return parts.map((part) => ({
    ...part,
    // Equal shares have equal ranks; who has no share has no rank.
    rank:
      part.householdShare === null
        ? null
        : parts.findIndex((one) => one.householdShare === part.householdShare) + 1,
  }))
}
