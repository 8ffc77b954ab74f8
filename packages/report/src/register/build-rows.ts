import {
  activitySchema,
  groupSchema,
  memberSchema,
  outcomeSchema,
  postSchema,
  procedureQuestionSchema,
  unitCounters,
  unitReportSchema,
  unitSchema,
  type Problem,
} from '@binhyen/model'
import type { SheetLayout } from './layout.ts'
import { buildTips } from './build-tips.ts'
import { unitWords } from '../texts/written-words.ts'
import { grouped, oneEach, type Build, type Built } from './build-objects.ts'
import { columnOf } from './place.ts'
import type { RowValues } from './read-row.ts'

function report(layout: SheetLayout, rows: RowValues[], problems: Problem[]): Built<unknown> {
  const sent = rows.filter(({ values, row }) => {
    if (values['submittedOn'] !== undefined) return true
    const told = Object.keys(values).filter((key) => key in unitCounters || key in unitWords)
    if (told.length === 0) return false
    problems.push({
      sheet: layout.sheet.name,
      row,
      column: columnOf(layout, 'submittedOn'),
      message: 'chưa ghi ngày gửi trong khi đã có số liệu hoặc lời viết',
      mend: 'Ghi ngày đơn vị gửi báo cáo; báo cáo này chưa được tính.',
    })
    return false
  })
  return oneEach(
    unitReportSchema,
    '',
    ({ unit, period, submittedOn, situation, strengths, weaknesses, proposals, ...counters }) => {
      const words = Object.fromEntries(
        Object.entries({ situation, strengths, weaknesses, proposals }).filter(
          ([, text]) => text !== undefined,
        ),
      )
      return { unit, period, submittedOn, counters, ...(Object.keys(words).length > 0 && { words }) }
    },
  )(layout, sent, problems)
}

/** How each sheet's rows become the objects of a dataset. */
export const builders = {
  units: grouped(unitSchema, 'population', ['date', 'households', 'people'], []),
  groups: grouped(groupSchema, 'counts', ['date', 'members', 'households'], ['counts']),
  members: oneEach(memberSchema, ''),
  posts: oneEach(postSchema, 'B'),
  tips: buildTips,
  questions: oneEach(procedureQuestionSchema, 'H'),
  activities: oneEach(activitySchema, 'D'),
  outcomes: oneEach(outcomeSchema, 'K'),
  reports: report,
} satisfies Record<string, Build>
