import type { Block } from '../document/types.ts'
import type { Context } from './context.ts'
import { fromUnits, strengths, weaknesses } from './sections/assessment.ts'
import { postsByTopic, tipsByMonth } from './charts.ts'
import { communication } from './sections/communication.ts'
import { general } from './sections/general.ts'
import { leadership } from './sections/leadership.ts'
import { organisation } from './sections/organisation.ts'
import { outcomes } from './sections/outcomes.ts'
import { procedures } from './sections/procedures.ts'
import { tasks } from './sections/tasks.ts'
import { tips } from './sections/tips.ts'
import { paragraph, written } from './wording.ts'

interface Part {
  title: string
  blocks?: Block[]
  parts?: Part[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const

/** Parts without a word in them are left out, and numbers follow what is left. */
function numbered(parts: readonly Part[], level: 1 | 2 = 1): Block[] {
  return parts.filter(filled).flatMap((part, index): Block[] => [
    {
      type: 'heading',
      level,
      number: level === 1 ? (ROMAN[index] ?? String(index + 1)) : String(index + 1),
      text: part.title,
    },
    ...(part.blocks ?? []),
    ...(part.parts ? numbered(part.parts, 2) : []),
  ])
}

const filled = ({ blocks = [], parts = [] }: Part): boolean => blocks.length > 0 || parts.some(filled)

const results = (context: Context, charts: boolean): Part => ({
  title: 'Kết quả thực hiện',
  parts: [
    { title: 'Củng cố, duy trì mô hình', blocks: organisation(context) },
    {
      title: 'Công tác tuyên truyền',
      blocks: [...communication(context), ...(charts ? postsByTopic(context) : [])],
    },
    { title: 'Hướng dẫn thủ tục hành chính', blocks: procedures(context) },
    {
      title: 'Tiếp nhận, xử lý tin do Nhân dân cung cấp',
      blocks: [...tips(context), ...(charts ? tipsByMonth(context) : [])],
    },
    { title: 'Kết quả nổi bật', blocks: outcomes(context) },
  ],
})

/** A month is short: results, assessment, tasks; general matters only where somebody wrote some. */
export function monthBody(context: Context): Block[] {
  const { texts } = context
  const short = results(context, false)
  return numbered([
    ...(texts.situation || texts.leadership || fromUnits(context, 'situation').length > 0
      ? [{ title: 'Tình hình chung', blocks: [...general(context), ...written(texts.leadership)] }]
      : []),
    short,
    {
      title: 'Đánh giá chung',
      parts: [
        { title: 'Ưu điểm', blocks: strengths(context) },
        { title: 'Tồn tại, hạn chế', blocks: weaknesses(context) },
        { title: 'Nguyên nhân', blocks: written(texts.causes) },
        ...seldom(context),
      ],
    },
    { title: 'Nhiệm vụ thời gian tới', blocks: tasks(context) },
    { title: 'Đề xuất, kiến nghị', blocks: proposals(context) },
  ])
}

/** Half-year (sơ kết) and year (tổng kết): the whole structure. */
export function longBody(context: Context): Block[] {
  const { texts, figures } = context
  const year = figures.period.kind === 'year'
  const asked = proposals(context)
  return numbered([
    { title: 'Tình hình chung', blocks: general(context) },
    { title: 'Công tác lãnh đạo, chỉ đạo, tham mưu', blocks: leadership(context) },
    results(context, true),
    {
      title: 'Đánh giá chung',
      parts: [
        { title: 'Ưu điểm', blocks: strengths(context) },
        { title: 'Tồn tại, hạn chế', blocks: weaknesses(context) },
        { title: 'Nguyên nhân', blocks: written(texts.causes) },
        ...seldom(context),
      ],
    },
    {
      title: `Phương hướng, nhiệm vụ ${year ? `năm ${figures.period.year + 1}` : '6 tháng cuối năm'}`,
      blocks: tasks(context),
    },
    { title: 'Đề xuất, kiến nghị', blocks: asked.length > 0 ? asked : [paragraph('Không.')] },
  ])
}

/** A unit's report: what it did, what it saw, what it asks. */
export function unitBody(context: Context): Block[] {
  const { texts } = context
  return numbered([
    { title: 'Tình hình', blocks: [...general(context), ...written(texts.leadership)] },
    results(context, false),
    {
      title: 'Đánh giá',
      parts: [
        { title: 'Ưu điểm', blocks: strengths(context) },
        { title: 'Tồn tại, hạn chế', blocks: weaknesses(context) },
        { title: 'Nguyên nhân', blocks: written(texts.causes) },
        ...seldom(context),
      ],
    },
    { title: 'Nhiệm vụ thời gian tới', blocks: tasks(context) },
    { title: 'Đề xuất, kiến nghị', blocks: proposals(context) },
  ])
}

/** A year wants them (`gaps` says so); any other report has them where somebody wrote some. */
const seldom = ({ texts }: Context): Part[] => [
  { title: 'Bài học kinh nghiệm', blocks: written(texts.lessons) },
  { title: 'Công tác khen thưởng', blocks: written(texts.commendations) },
]

const proposals = (context: Context): Block[] => [
  ...written(context.texts.proposals),
  ...fromUnits(context, 'proposals'),
]
