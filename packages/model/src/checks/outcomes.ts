import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'

/** Outcomes of tips that are not known, or came in later. */
export function checkOutcomes(dataset: Dataset): Problem[] {
  const tips = new Map(dataset.tips.map((tip) => [tip.id, tip]))
  return dataset.outcomes.flatMap((outcome, i): Problem[] => {
    if (outcome.tip === undefined) return []
    const tip = tips.get(outcome.tip)
    const key = `outcomes.${i}.tip`
    if (!tip) {
      return [
        {
          key,
          value: outcome.tip,
          message: 'không phải là mã của tin nào trong sổ',
          mend: 'Sửa mã tin, hoặc để trống nếu kết quả không từ tin của người dân.',
        },
      ]
    }
    if (outcome.date >= tip.receivedAt.slice(0, 10)) return []
    return [
      {
        key: `outcomes.${i}.date`,
        value: formatDate(outcome.date),
        message: `là ngày có kết quả trước khi tin ${tip.id} được tiếp nhận`,
        mend: 'Sửa ngày của kết quả hoặc mã tin.',
      },
    ]
  })
}
