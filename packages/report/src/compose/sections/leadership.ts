import type { Block } from '../../document/types.ts'
import { known } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, series, written } from '../wording.ts'

/** Công tác lãnh đạo, chỉ đạo, tham mưu; and who reported. */
export function leadership(context: Context): Block[] {
  return [...documents(context), ...reporting(context), ...written(context.texts.leadership)]
}

function documents(context: Context): Block[] {
  const found = known(context, 'advisoryDocuments')
  if (!found) return []
  const { within } = context.words
  return found.value === 0
    ? [paragraph(`${capital(within)} không ban hành văn bản chỉ đạo, tham mưu mới về mô hình.`)]
    : [
        paragraph(
          `${capital(within)} đã tham mưu, ban hành ${count(found.value)} văn bản chỉ đạo, hướng dẫn duy trì hoạt động của mô hình${found.change('văn bản')}.`,
        ),
      ]
}

/** How many units sent their reports, and which ones late or not at all. */
function reporting(context: Context): Block[] {
  const due = known(context, 'unitsDue')
  if (!due || due.value === 0 || context.figures.unit) return []
  const onTime = known(context, 'unitsOnTime')?.value ?? 0
  const named = (status: 'late' | 'missing') =>
    context.figures.units.filter((unit) => unit.status === status).map((unit) => unit.name)
  const [late, missing] = [named('late'), named('missing')]
  if (late.length + missing.length === 0 && onTime === due.value)
    return [paragraph(`Cả ${count(due.value)} đơn vị đều gửi báo cáo đúng hạn.`)]
  const parts = [
    `${count(onTime)}/${count(due.value)} đơn vị gửi báo cáo đúng hạn`,
    ...(late.length > 0 ? [`${count(late.length)} đơn vị gửi chậm (${series(late)})`] : []),
    ...(missing.length > 0 ? [`${count(missing.length)} đơn vị chưa gửi (${series(missing)})`] : []),
  ]
  return [paragraph(`Về chế độ báo cáo: ${parts.join('; ')}.`)]
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
