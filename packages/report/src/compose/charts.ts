import { topics } from '@binhyen/model'
import type { Block } from '../document/types.ts'
import type { Context } from './context.ts'
import { topicsByPosts } from './sections/communication.ts'
import { capital } from './sections/leadership.ts'
import { count } from './wording.ts'

/** Fewer topics or months than this are read faster than looked at. */
const LEAST = 3

export function postsByTopic(context: Context): Block[] {
  const found = topicsByPosts(context)
  if (found.length < LEAST) return []
  const list = found.map(({ topic, value }) => `${topics[topic]}: ${count(value)}`).join('; ')
  return [
    {
      type: 'chart',
      form: 'bar',
      title: `Biểu đồ số tin, bài theo chủ đề, ${context.words.name}`,
      description: `Biểu đồ thanh, số tin, bài đã đăng theo chủ đề. ${list}.`,
      categories: found.map(({ topic }) => topics[topic]),
      series: [{ name: 'Số tin, bài', values: found.map(({ value }) => value) }],
    },
  ]
}

export function tipsByMonth(context: Context): Block[] {
  const { months } = context.figures
  if (months.filter(({ tips }) => tips !== null).length < LEAST) return []
  const list = months
    .map(
      ({ month, tips }) =>
        `tháng ${label(month)}: ${tips === null ? 'không có số liệu' : `${count(tips)} tin`}`,
    )
    .join('; ')
  return [
    {
      type: 'chart',
      form: 'column',
      title: 'Biểu đồ số tin do Nhân dân cung cấp theo tháng',
      description: `Biểu đồ cột, số tin tiếp nhận từng tháng. ${capital(list)}.`,
      categories: months.map(({ month }) => label(month)),
      series: [{ name: 'Số tin tiếp nhận', values: months.map(({ tips }) => tips) }],
    },
  ]
}

/** `11/2026` */
const label = (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`
