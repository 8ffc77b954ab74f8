import type { Block } from '../../document/types.ts'
import type { CounterKey } from '../../figures/counters.ts'
import { known, valueOf } from '../context.ts'
import type { Context } from '../context.ts'
import { count, dash, paragraph, percent, sentence, series, written } from '../wording.ts'

/** A household share below this is named as a weakness, above the second as a strength. */
const LOW_SHARE = 50
const HIGH_SHARE = 80

/** Ưu điểm that the figures show, then what the officers and the units wrote. */
export function strengths(context: Context): Block[] {
  const difference = (key: CounterKey) => context.figures.counters[key].previous.difference ?? 0
  const than = context.words.previous
  const share = known(context, 'householdShare')
  const settled = known(context, 'settledShare')
  const due = valueOf(context, 'unitsDue')
  const found = [
    difference('membersEnd') > 0 && `Số thành viên tham gia các nhóm Zalo tăng so với ${than}`,
    share && share.value >= HIGH_SHARE && `Tỷ lệ hộ có người tham gia nhóm đạt ${percent(share.value)}`,
    difference('posts') > 0 &&
      `Công tác tuyên truyền trên các nhóm được tăng cường, số tin, bài nhiều hơn ${than}`,
    difference('tipsValuable') > 0 && `Số tin có giá trị do Nhân dân cung cấp tăng so với ${than}`,
    settled &&
      settled.value >= 90 &&
      `Tỷ lệ tin do Nhân dân cung cấp được giải quyết đạt ${percent(settled.value)}`,
    due > 0 &&
      valueOf(context, 'unitsOnTime') === due &&
      'Các đơn vị chấp hành tốt chế độ báo cáo, gửi đúng hạn',
  ]
  const own = [...items(found), ...written(context.texts.strengths), ...fromUnits(context, 'strengths')]
  return own.length > 0 ? own : [paragraph('Mô hình được duy trì hoạt động theo kế hoạch.')]
}

/** Tồn tại, hạn chế that the figures show, then what the officers and the units wrote. */
export function weaknesses(context: Context): Block[] {
  const difference = (key: CounterKey) => context.figures.counters[key].previous.difference ?? 0
  const than = context.words.previous
  const share = known(context, 'householdShare')
  const open = valueOf(context, 'tipsVerifying') + valueOf(context, 'tipsPending')
  const late = reporters(context)
  const found = [
    late && `${late}, ảnh hưởng đến việc tổng hợp`,
    known(context, 'posts')?.value === 0 && 'Chưa duy trì việc đăng tin, bài trên các nhóm Zalo',
    difference('posts') < 0 &&
      valueOf(context, 'posts') > 0 &&
      `Số tin, bài tuyên truyền giảm so với ${than}`,
    difference('membersEnd') < 0 && `Số thành viên tham gia các nhóm giảm so với ${than}`,
    share &&
      share.value < LOW_SHARE &&
      `Tỷ lệ hộ có người tham gia nhóm còn thấp, mới đạt ${percent(share.value)}`,
    open > 0 && `Còn ${count(open)} tin chưa giải quyết xong, chuyển sang kỳ sau`,
    valueOf(context, 'crimeTipsLate') > 0 &&
      `Còn ${count(valueOf(context, 'crimeTipsLate'))} tố giác, tin báo về tội phạm chuyển cơ quan điều tra quá hạn`,
    valueOf(context, 'questionsPending') > 0 &&
      `Còn ${count(valueOf(context, 'questionsPending'))} lượt hỏi thủ tục chưa được trả lời`,
  ]
  const own = [...items(found), ...written(context.texts.weaknesses), ...fromUnits(context, 'weaknesses')]
  return own.length > 0 ? own : [paragraph('Qua theo dõi số liệu, chưa thấy tồn tại, hạn chế cần nêu.')]
}

/** Who was late and who did not report; a long report has their names in its part II. */
function reporters({ figures }: Context): string {
  if (figures.unit) return ''
  const parts = (
    [
      ['late', 'gửi báo cáo chậm'],
      ['missing', 'chưa gửi báo cáo'],
    ] as const
  ).flatMap(([status, label]) => {
    const names = figures.units.filter((unit) => unit.status === status).map(({ name }) => name)
    if (names.length === 0) return []
    const who = figures.period.kind === 'month' ? ` (${series(names)})` : ''
    return [`${count(names.length)} đơn vị ${label}${who}`]
  })
  return parts.length > 0 ? `Còn ${parts.join(' và ')}` : ''
}

const items = (found: readonly (string | false | undefined)[]) =>
  found.filter((text): text is string => Boolean(text)).map((text) => dash(sentence(text)))

/**
 * What units wrote in their forms; in the commune's report each with its name. What several units say, or one says
 * every month, is said once.
 */
export function fromUnits(
  { figures }: Context,
  key: 'situation' | 'strengths' | 'weaknesses' | 'proposals',
): Block[] {
  const said = new Map<string, Set<string>>()
  for (const unit of figures.units)
    for (const words of unit.words) {
      const text = words[key]?.normalize('NFC').replace(/\s+/g, ' ').trim()
      if (text) said.set(sentence(text), (said.get(sentence(text)) ?? new Set()).add(unit.name))
    }
  return [...said].map(([text, names]) => dash(figures.unit ? text : `${series([...names])}: ${text}`))
}
