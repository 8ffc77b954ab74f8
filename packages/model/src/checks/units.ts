import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'
import { isActive } from '../unit.ts'
import { endBeforeStart } from './dates.ts'

/** Units and people that leave before they come; rows of a unit on a day on which it takes no part. */
export function checkUnits(dataset: Dataset): Problem[] {
  return [
    ...dataset.units.flatMap((unit, i) => endBeforeStart(`units.${i}.until`, unit.from, unit.until)),
    ...dataset.members.flatMap((member, i) =>
      endBeforeStart(`members.${i}.leftOn`, member.joinedOn, member.leftOn),
    ),
    ...outsideOfUnit(dataset),
  ]
}

function outsideOfUnit(dataset: Dataset): Problem[] {
  const limited = new Map(
    dataset.units.filter(({ from, until }) => from ?? until).map((unit) => [unit.id, unit]),
  )
  if (limited.size === 0) return []
  return (['posts', 'questions', 'activities', 'outcomes'] as const).flatMap((list) =>
    dataset[list].flatMap((row, i): Problem[] => {
      const unit = limited.get(row.unit)
      if (!unit || isActive(unit, row.date)) return []
      return [
        {
          key: `${list}.${i}.date`,
          value: formatDate(row.date),
          message: `là ngày đơn vị “${unit.name}” không tham gia mô hình`,
          mend: 'Sửa ngày, đơn vị, hoặc ngày tham gia của đơn vị trong trang Danh mục.',
          warning: true,
        },
      ]
    }),
  )
}
