import type { Problem } from '@binhyen/model'

/** More than these are not read on a page; the downloaded list has all. */
export const SHOWN = 200

/** The problems of one sheet (or of the file as a whole), in the order of its rows. */
export interface ProblemGroup {
  /** Name of the sheet; empty for what concerns the file as a whole. */
  sheet: string
  /** How many there are of this sheet, shown or not. */
  count: number
  shown: Problem[]
}

export interface ProblemList {
  /** What is left out of every report until it is mended. */
  errors: number
  /** Worth telling, but nothing is lost. */
  warnings: number
  groups: ProblemGroup[]
}

/** Problems by sheet, errors before warnings, the first 200 of all. */
export function listProblems(problems: readonly Problem[], limit: number = SHOWN): ProblemList {
  const sorted = [...problems.filter((one) => !one.warning), ...problems.filter((one) => one.warning)]
  const groups = new Map<string, ProblemGroup>()
  for (const [index, problem] of sorted.entries()) {
    const sheet = problem.sheet ?? ''
    let group = groups.get(sheet)
    if (!group) groups.set(sheet, (group = { sheet, count: 0, shown: [] }))
    group.count += 1
    if (index < limit) group.shown.push(problem)
  }
  const warnings = problems.filter((one) => one.warning).length
  return { errors: problems.length - warnings, warnings, groups: [...groups.values()] }
}

/** Where in its sheet a problem stands. @example placeOf({ row: 7, column: 'B', … }) // 'ô B7' */
export function placeOf({ row, column, key }: Problem): string {
  if (row !== undefined) return column ? `ô ${column}${row}` : `dòng ${row}`
  if (column) return `cột ${column}`
  return key ? `mục ${key}` : 'cả trang'
}

/** What is wrong and what to write, in one sentence each. @example '“32/13/2026” không phải là ngày. Viết …' */
export const reasonOf = ({ value, message }: Problem): string =>
  `${value === undefined ? message.charAt(0).toLocaleUpperCase('vi') + message.slice(1) : `“${value}” ${message}`}.`
