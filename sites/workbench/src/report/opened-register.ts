import type { Commune, Dataset, Problem, ReportingCalendar } from '@binhyen/model'
import { periodsHeld } from '@binhyen/report'
import { calendarFor } from './make-document.ts'
import { listProblems, type ProblemList } from './problem-list.ts'

/** A register on the desk, with its rows. */
export interface Open {
  name: string
  dataset: Dataset
  problems: Problem[]
}

/** A register that was read; its rows stay in the worker. */
export interface OpenedRegister {
  name: string
  sample: boolean
  /** What the register says whose it is: “xã Đức Quang”. */
  commune?: string
  counts: { label: string; count: number }[]
  problems: ProblemList
  calendar: ReportingCalendar
  /** Ids of the periods that it holds something of, newest first. */
  held: string[]
  units: { id: string; name: string }[]
}

/** What the page is told of a register. */
export function describeRegister(
  { name, dataset, problems }: Open,
  commune: Commune,
  today: string,
): OpenedRegister {
  const { units, groups, members, posts, tips, questions, activities, outcomes, reports } = dataset
  const counts = [
    { label: 'đơn vị', count: units.length },
    { label: 'nhóm', count: groups.length },
    { label: 'thành viên', count: members.length },
    { label: 'tin, bài đăng', count: posts.length },
    { label: 'tin tiếp nhận', count: tips.length },
    { label: 'lượt hỏi thủ tục', count: questions.length },
    { label: 'hoạt động', count: activities.length },
    { label: 'kết quả', count: outcomes.length },
    { label: 'báo cáo đơn vị', count: reports.length },
  ]
  return {
    name,
    sample: dataset.sample === true,
    ...(dataset.commune && { commune: dataset.commune.name }),
    counts,
    problems: listProblems(problems),
    calendar: calendarFor(dataset, commune),
    held: periodsHeld(dataset, today).map(({ id }) => id),
    units: units.map(({ id, name: unit }) => ({ id, name: unit })),
  }
}
