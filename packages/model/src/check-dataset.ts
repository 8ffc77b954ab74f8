import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from './dataset.ts'
import type { Problem } from './errors.ts'
import { checkTip } from './check-tip.ts'
import { periodOf } from './period.ts'

/**
 * What can't be true of a dataset as a whole: unknown units and groups, double codes, posts in closed groups, tips
 * resolved before they were received. Lists everything at once; an empty list is a sound dataset.
 */
export function checkDataset(dataset: Dataset): Problem[] {
  return [
    ...doubleIds(dataset),
    ...unknownUnits(dataset),
    ...units(dataset),
    ...members(dataset),
    ...groups(dataset),
    ...posts(dataset),
    ...dataset.tips.flatMap((tip, i) => checkTip(tip, `tips.${i}`)),
    ...outcomes(dataset),
    ...reports(dataset),
  ]
}

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

function doubleIds(dataset: Dataset): Problem[] {
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

function unknownUnits(dataset: Dataset): Problem[] {
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

function units(dataset: Dataset): Problem[] {
  return dataset.units.flatMap((unit, i) => endBeforeStart(`units.${i}.until`, unit.from, unit.until))
}

function members(dataset: Dataset): Problem[] {
  return dataset.members.flatMap((member, i) =>
    endBeforeStart(`members.${i}.leftOn`, member.joinedOn, member.leftOn),
  )
}

function groups(dataset: Dataset): Problem[] {
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

function posts(dataset: Dataset): Problem[] {
  const known = new Map(dataset.groups.map((group) => [group.id, group]))
  return dataset.posts.flatMap((post, i) =>
    post.groups.flatMap((id, j): Problem[] => {
      const key = `posts.${i}.groups.${j}`
      const group = known.get(id)
      if (!group) {
        return [
          {
            key,
            value: id,
            message: 'không phải là mã của nhóm nào trong sổ',
            mend: 'Sửa mã nhóm, hoặc thêm nhóm vào trang Nhóm Zalo.',
          },
        ]
      }
      if (post.date < group.openedOn) {
        return [
          {
            key,
            value: id,
            message: `là nhóm lập ngày ${formatDate(group.openedOn)}, sau ngày đăng ${formatDate(post.date)}`,
            mend: 'Sửa ngày đăng hoặc nhóm đã đăng.',
          },
        ]
      }
      if (group.closedOn !== undefined && post.date > group.closedOn) {
        return [
          {
            key,
            value: id,
            message: `là nhóm đã giải thể ngày ${formatDate(group.closedOn)}, trước ngày đăng ${formatDate(post.date)}`,
            mend: 'Sửa ngày đăng hoặc nhóm đã đăng.',
          },
        ]
      }
      return []
    }),
  )
}

function outcomes(dataset: Dataset): Problem[] {
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

function reports(dataset: Dataset): Problem[] {
  const seen = new Set<string>()
  return dataset.reports.flatMap((report, i): Problem[] => {
    const key = `${report.unit} ${report.period}`
    const problems: Problem[] = []
    if (seen.has(key)) {
      problems.push({
        key: `reports.${i}`,
        value: `${report.unit}, ${report.period}`,
        message: 'là báo cáo thứ hai của cùng đơn vị cho cùng tháng; chỉ báo cáo gửi sau cùng được tính',
        mend: 'Giữ lại một báo cáo cho mỗi đơn vị mỗi tháng.',
      })
    }
    seen.add(key)
    const { first } = periodOf(report.period, dataset.calendar)
    if (report.submittedOn < first) {
      problems.push({
        key: `reports.${i}.submittedOn`,
        value: formatDate(report.submittedOn),
        message: `là ngày gửi trước khi kỳ báo cáo bắt đầu (${formatDate(first)})`,
        mend: 'Sửa ngày gửi hoặc tháng báo cáo.',
      })
    }
    const { tips, tipsValuable, questions, questionsAnswered } = report.counters
    for (const [part, whole, name] of [
      [tipsValuable, tips, 'tipsValuable'],
      [questionsAnswered, questions, 'questionsAnswered'],
    ] as const) {
      if (part === undefined || whole === undefined || part <= whole) continue
      problems.push({
        key: `reports.${i}.counters.${name}`,
        value: String(part),
        message: `lớn hơn tổng số (${whole})`,
        mend: 'Kiểm tra lại hai số này với đơn vị.',
      })
    }
    return problems
  })
}

function endBeforeStart(key: string, start: string | undefined, end: string | undefined): Problem[] {
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
