import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'

const lists = {
  units: 'đơn vị',
  members: 'thành viên',
  groups: 'nhóm',
  posts: 'bài đăng',
  tips: 'tin',
  questions: 'dòng hỏi đáp',
  activities: 'hoạt động',
  outcomes: 'kết quả',
} as const

/** Codes that stand for two things. */
export function doubleIds(dataset: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const [list, what] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const seen = new Set<string>()
    dataset[list].forEach(({ id }, i) => {
      if (seen.has(id)) {
        problems.push({
          key: `${list}.${i}.id`,
          value: id,
          message: `là mã đã dùng cho ${what} khác`,
          mend: 'Đặt mã khác, hoặc xóa dòng bị ghi hai lần.',
        })
      }
      seen.add(id)
    })
  }
  return problems
}

/** Units that are not in the list of units. */
export function unknownUnits(dataset: Dataset): Problem[] {
  const known = new Set(dataset.units.map((unit) => unit.id))
  const problems: Problem[] = []
  const need = (key: string, unit: string | undefined) => {
    if (unit === undefined || known.has(unit)) return
    problems.push({
      key,
      value: unit,
      message: 'không phải là mã của đơn vị nào trong danh mục',
      mend: 'Sửa mã đơn vị, hoặc thêm đơn vị vào danh mục.',
    })
  }
  for (const list of [
    'members',
    'groups',
    'posts',
    'questions',
    'activities',
    'outcomes',
    'reports',
  ] as const) {
    dataset[list].forEach((row, i) => need(`${list}.${i}.unit`, row.unit))
  }
  dataset.tips.forEach((tip, i) => {
    need(`tips.${i}.receivedBy`, tip.receivedBy)
    need(`tips.${i}.place`, tip.place)
  })
  return problems
}
