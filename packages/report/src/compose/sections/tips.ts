import { keysOf, tipClasses } from '@binhyen/model'
import type { Block } from '../../document/types.ts'
import { known, valueOf } from '../context.ts'
import type { Context } from '../context.ts'
import { count, duration, paragraph, percent, written } from '../wording.ts'
import { small } from './communication.ts'
import { capital } from './leadership.ts'

/** Tiếp nhận, xử lý tin do Nhân dân cung cấp: numbers alone; nothing that could lead to who gave a tip. */
export function tips(context: Context): Block[] {
  const paragraphs = [
    [received(context), classes(context)],
    [states(context), response(context)],
    [crime(context)],
  ].map((sentences) => sentences.filter(Boolean).join(' '))
  return [...paragraphs.filter(Boolean).map(paragraph), ...written(context.texts.tips)]
}

function received(context: Context): string {
  const found = known(context, 'tips')
  if (!found) return ''
  const when = capital(context.words.within)
  if (found.value === 0) return `${when} không tiếp nhận tin nào do Nhân dân cung cấp${found.change('tin')}.`
  const valuable = known(context, 'tipsValuable')
  const worth =
    valuable === undefined
      ? ''
      : valuable.value === 0
        ? '; chưa có tin có giá trị'
        : `; trong đó có ${count(valuable.value)} tin có giá trị`
  return `${when} tiếp nhận ${count(found.value)} tin do Nhân dân cung cấp${found.change('tin')}${worth}.`
}

function classes({ figures }: Context): string {
  const list = keysOf(tipClasses)
    .map((key) => ({ label: small(tipClasses[key]), value: figures.tipsByClass[key].value ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ label, value }) => `${label} ${count(value)} tin`)
  const rest = figures.tipsByClass.unspecified.value ?? 0
  if (list.length > 0 && rest > 0)
    list.push(`chưa phân loại (số liệu theo báo cáo của đơn vị) ${count(rest)} tin`)
  return list.length > 0 ? `Phân loại: ${list.join('; ')}.` : ''
}

function states(context: Context): string {
  const carried = valueOf(context, 'tipsCarriedOver')
  if (valueOf(context, 'tips') + carried === 0) return ''
  const list = (
    [
      ['tipsResolved', 'đã xác minh, giải quyết'],
      ['tipsTransferred', 'đã chuyển cơ quan khác'],
      ['tipsUnfounded', 'không đủ cơ sở'],
      ['tipsDuplicate', 'trùng nội dung'],
      ['tipsVerifying', 'đang xác minh'],
      ['tipsPending', 'chưa xác minh'],
      ['tipsStateUnknown', 'đơn vị chưa báo cáo kết quả'],
    ] as const
  ).flatMap(([key, label]) =>
    valueOf(context, key) > 0 ? [`${label} ${count(valueOf(context, key))} tin`] : [],
  )
  if (list.length === 0) return ''
  const start =
    carried > 0 ? `Tính cả ${count(carried)} tin kỳ trước chuyển sang` : 'Kết quả xử lý đến cuối kỳ'
  const share = known(context, 'settledShare')
  return `${start}: ${list.join(', ')}${share ? `; tỷ lệ giải quyết đạt ${percent(share.value)}` : ''}.`
}

function response(context: Context): string {
  const median = known(context, 'responseMedian')
  const late = known(context, 'responseP90')
  if (!median) return ''
  const ninety = late ? `, 90% số tin được phản hồi trong vòng ${duration(late.value)}` : ''
  return `Một nửa số tin được phản hồi trong vòng ${duration(median.value)}${ninety}.`
}

function crime(context: Context): string {
  const found = known(context, 'crimeTips')
  if (!found || found.value === 0) return ''
  const [inTime, late] = [valueOf(context, 'crimeTipsInTime'), valueOf(context, 'crimeTipsLate')]
  const how =
    late > 0
      ? `chuyển cơ quan điều tra trong hạn ${count(inTime)} tin, quá hạn ${count(late)} tin`
      : inTime > 0
        ? `đã chuyển cơ quan điều tra trong hạn ${count(inTime)} tin, không có tin quá hạn`
        : 'chưa có tin nào phải chuyển cơ quan điều tra quá hạn'
  return `Trong số tin tiếp nhận có ${count(found.value)} tố giác, tin báo về tội phạm; ${how}.`
}
