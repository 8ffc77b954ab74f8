import { formatDate } from '@binhyen/vietnamese'
import type { Problem } from '../errors.ts'

/** What ends before it begins. */
export function endBeforeStart(key: string, start: string | undefined, end: string | undefined): Problem[] {
  if (start === undefined || end === undefined || end >= start) return []
  return [
    {
      key,
      value: formatDate(end),
      message: `là ngày kết thúc trước ngày bắt đầu (${formatDate(start)})`,
      mend: 'Sửa một trong hai ngày.',
    },
  ]
}

/** As people write it: `09/11/2026 14:30`. */
export const momentText = (moment: string): string => `${formatDate(moment.slice(0, 10))} ${moment.slice(11)}`
