import { laws } from '../data/laws.ts'

const byNumber = new Map(laws.map((one) => [one.number, one]))
const ended = laws.filter((one) => one.ended)
/** By `144/2021`: a citation often leaves the rest of the number out. */
export const endedByShortNumber = groupBy(ended, ({ number }) => shortOf(number))
export const endedByTitle = groupBy(
  ended.filter(({ title }) => /^(?:Luật|Bộ luật|Pháp lệnh)/.test(title)),
  ({ title }) => title,
)

function shortOf(number: string): string {
  const [first = '', year = ''] = number.split('/')
  return `${Number(first)}/${year}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** “Luật Căn cước 26/2023/QH15”, “Nghị định 70/2024/NĐ-CP” */
export function lawName(number: string): string {
  const title = byNumber.get(number)?.title ?? ''
  const kind = /^(?:Nghị định|Thông tư)/.exec(title)?.[0] ?? title
  return `${kind} ${number}`.trim()
}
