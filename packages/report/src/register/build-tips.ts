import { tipSchema, type Problem } from '@binhyen/model'
import { oneEach, titleOf, type Built } from './build-objects.ts'
import type { SheetLayout } from './layout.ts'
import { columnOf } from './place.ts'
import type { RowValues } from './read-row.ts'
import { columnsToSteps, type TipColumns } from './tip-steps.ts'

/** Tips: columns become dated steps of the three histories. */
export function buildTips(layout: SheetLayout, rows: RowValues[], problems: Problem[]): Built<unknown> {
  const wrongSteps = (row: number, wrong: string[]) => {
    for (const text of wrong) {
      problems.push({
        sheet: layout.sheet.name,
        row,
        column: columnOf(layout, 'steps'),
        value: text.length > 20 ? `${text.slice(0, 17)}…` : text,
        message: 'không phải là một bước xử lý',
        mend: 'Viết như “09/11/2026 08:30 Đang xác minh (Cán bộ Công an xã)”; không ghi nội dung tin.',
      })
    }
  }
  for (const { row, values } of rows) {
    for (const [what, when] of [
      ['settled', 'settledAt'],
      ['deliveredTo', 'sentAt'],
    ] as const) {
      if ((values[what] === undefined) === (values[when] === undefined)) continue
      const missing = values[what] === undefined ? what : when
      problems.push({
        sheet: layout.sheet.name,
        row,
        column: columnOf(layout, missing),
        message: `chưa ghi ${titleOf(layout, missing)} trong khi đã ghi ${titleOf(layout, missing === what ? when : what)}`,
        mend: 'Ghi đủ cả hai ô; bước này chưa được tính.',
      })
    }
  }
  return oneEach(
    tipSchema,
    '',
    (
      {
        classifiedAt,
        verifyingAt,
        settled,
        settledAt,
        deliveredTo,
        sentAt,
        acknowledgedAt,
        steps,
        ...values
      },
      row,
    ) => {
      const columns = {
        classifiedAt,
        verifyingAt,
        settled,
        settledAt,
        deliveredTo,
        sentAt,
        acknowledgedAt,
        steps,
      }
      const { wrong, ...histories } = columnsToSteps(columns as TipColumns)
      if (wrong.length > 0) wrongSteps(row, wrong)
      return { ...values, ...histories }
    },
  )(layout, rows, problems)
}
