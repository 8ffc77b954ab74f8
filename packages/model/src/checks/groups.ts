import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'
import { endBeforeStart } from './dates.ts'

/** Counts outside the life of a group, or two on one day. */
export function checkGroups(dataset: Dataset): Problem[] {
  return dataset.groups.flatMap((group, i) => [
    ...endBeforeStart(`groups.${i}.closedOn`, group.openedOn, group.closedOn),
    ...group.counts.flatMap((count, j): Problem[] => {
      const key = `groups.${i}.counts.${j}`
      const problems: Problem[] = []
      if (count.date < group.openedOn || (group.closedOn !== undefined && count.date > group.closedOn)) {
        problems.push({
          key: `${key}.date`,
          value: formatDate(count.date),
          message: `nằm ngoài thời gian hoạt động của nhóm “${group.name}”`,
          mend: 'Sửa ngày đếm, ngày lập hoặc ngày giải thể nhóm.',
        })
      }
      if (group.counts.findIndex((other) => other.date === count.date) !== j) {
        problems.push({
          key: `${key}.date`,
          value: formatDate(count.date),
          message: `là ngày đã đếm nhóm “${group.name}” một lần`,
          mend: 'Giữ một số đếm cho mỗi ngày.',
        })
      }
      return problems
    }),
  ])
}
