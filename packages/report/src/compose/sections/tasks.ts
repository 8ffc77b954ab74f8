import { addDays, periodContaining, topics } from '@binhyen/model'
import type { Topic } from '@binhyen/model'
import type { Block } from '../../document/types.ts'
import { known, valueOf } from '../context.ts'
import type { Context } from '../context.ts'
import { shortDate } from '../dates.ts'
import { monthName } from '../period-words.ts'
import { count, dash, series, written } from '../wording.ts'
import { small } from './communication.ts'

/** Topics that the plan of the model names first; those without a post this period come first in the next. */
const CORE: readonly Topic[] = [
  'crime-prevention',
  'online-fraud',
  'fire-safety',
  'traffic-safety',
  'drugs',
  'residence',
]

/** Phương hướng, nhiệm vụ: what the plan asks for at all times, sharpened by what the figures left open. */
export function tasks(context: Context): Block[] {
  const lines = [keep(context), teach(context), finish(context), ask(context)].filter(Boolean)
  return [...lines.map(dash), ...written(context.texts.tasks)]
}

function keep(context: Context): string {
  const [all, joined] = [known(context, 'householdsTotal'), known(context, 'householdsParticipating')]
  const left = all && joined ? all.value - joined.value : 0
  const invite = left > 0 ? `; vận động ${count(left)} hộ chưa có người tham gia vào nhóm` : ''
  return `Tiếp tục duy trì, củng cố hoạt động của các nhóm Zalo${invite}.`
}

function teach({ figures }: Context): string {
  const missing = CORE.filter((topic) => figures.postsByTopic[topic].value === 0)
  const about = (missing.length > 0 ? missing : CORE).slice(0, 4).map((topic) => small(topics[topic]))
  return missing.length > 0
    ? `Đẩy mạnh tuyên truyền các nội dung trong kỳ chưa có tin, bài: ${series(about)}.`
    : `Thường xuyên đổi mới nội dung, hình thức tuyên truyền, tập trung vào: ${series(about)}.`
}

function finish(context: Context): string {
  const tips = valueOf(context, 'tipsVerifying') + valueOf(context, 'tipsPending')
  const questions = valueOf(context, 'questionsPending')
  const parts = [
    ...(tips > 0 ? [`giải quyết dứt điểm ${count(tips)} tin còn lại`] : []),
    ...(questions > 0 ? [`trả lời ${count(questions)} lượt hỏi thủ tục còn tồn`] : []),
  ]
  if (parts.length === 0)
    return 'Tiếp nhận đầy đủ, phân loại, xử lý kịp thời tin do Nhân dân cung cấp; giữ bí mật về người cung cấp tin.'
  return `Tập trung ${series(parts)}; tiếp nhận đầy đủ, xử lý kịp thời tin mới; giữ bí mật về người cung cấp tin.`
}

function ask({ figures, frame }: Context): string {
  const { period } = figures
  const next = periodContaining(addDays(period.last, 1), 'month', period.calendar)
  if (!next) return ''
  const when = `báo cáo ${monthName(next.month ?? 1)} trước ngày ${shortDate(next.unitDueBefore)}`
  if (figures.unit) return `Gửi ${when} về Công an ${frame.names.kind}.`
  const late = figures.units
    .filter(({ status }) => status === 'late' || status === 'missing')
    .map(({ name }) => name)
  return late.length > 0
    ? `Đôn đốc các đơn vị gửi ${when}, nhất là ${series(late)}.`
    : `Đề nghị các đơn vị gửi ${when}.`
}
