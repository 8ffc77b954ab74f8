import { formatDate } from '@binhyen/vietnamese'
import { addDays } from '../dates.ts'

interface Dated {
  from: string
  until?: string | undefined
  name: string
}

interface NameProblem {
  path: (string | number)[]
  message: string
  mend: string
}

/**
 * A commune has exactly one name on every day from the first on. Two names valid on one day would put the wrong
 * letterhead on a report; a day without a name would leave a report unsigned.
 */
export function nameProblems(names: readonly Dated[]): NameProblem[] {
  const problems: NameProblem[] = []
  names.forEach((entry, index) => {
    if (entry.until !== undefined && entry.until < entry.from)
      problems.push({
        path: [index, 'until'],
        message: `là ngày trước khi tên “${entry.name}” có hiệu lực (${formatDate(entry.from)})`,
        mend: 'Sửa lại một trong hai ngày.',
      })
    const previous = names[index - 1]
    if (!previous) return
    if (entry.from <= previous.from)
      problems.push({
        path: [index, 'from'],
        message: `các tên phải xếp theo ngày, “${entry.name}” lại bắt đầu không sau “${previous.name}”`,
        mend: 'Đưa tên cũ lên trên, tên mới xuống dưới.',
      })
    else if (previous.until === undefined || previous.until >= entry.from)
      problems.push({
        path: [index, 'from'],
        message: `là ngày có hai tên cùng hiệu lực: “${previous.name}” và “${entry.name}”`,
        mend: `Cho tên “${previous.name}” hết hiệu lực ngày ${addDays(entry.from, -1)} (mục until).`,
      })
    else if (addDays(previous.until, 1) !== entry.from)
      problems.push({
        path: [index, 'from'],
        message: `để hở ngày: từ ${formatDate(addDays(previous.until, 1))} đến ${formatDate(addDays(entry.from, -1))} xã không có tên nào`,
        mend: `Cho “${entry.name}” bắt đầu từ ngày ${addDays(previous.until, 1)}.`,
      })
  })
  return problems
}
