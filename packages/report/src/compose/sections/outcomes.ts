import type { CounterKey } from '../../figures/counters.ts'
import type { Block } from '../../document/types.ts'
import { known, valueOf } from '../context.ts'
import type { Context } from '../context.ts'
import { count, dash, money, paragraph, written } from '../wording.ts'
import { capital } from './leadership.ts'

/** Kết quả nổi bật: what happened is listed, what didn't isn't. */
export function outcomes(context: Context): Block[] {
  const lines = LINES.flatMap((write) => {
    const text = write(context)
    return text ? [dash(text)] : []
  })
  const results = [...lines, ...written(context.texts.highlights)]
  return results.length > 0
    ? results
    : [
        paragraph(
          `${capital(context.words.within)} chưa có vụ việc được giải quyết từ tin do Nhân dân cung cấp qua mô hình.`,
        ),
      ]
}

type Write = (context: Context) => string

/** The number first, then what belongs to it (persons, money) where there is any, then how it moved. */
const counted =
  (key: CounterKey, before: string, unit: string, after = '', more: Write = () => ''): Write =>
  (context) => {
    const found = known(context, key)
    if (!found || found.value === 0) return ''
    return `${before} ${count(found.value)} ${unit}${after}${more(context)}${found.change(unit)}.`
  }

const persons =
  (key: CounterKey): Write =>
  (context) =>
    valueOf(context, key) > 0 ? `, liên quan ${count(valueOf(context, key))} đối tượng` : ''

const sum =
  (key: CounterKey): Write =>
  (context) =>
    valueOf(context, key) > 0 ? `, số tiền ${money(valueOf(context, key))}` : ''

const LINES: readonly Write[] = [
  counted('securityCases', 'Giải quyết', 'vụ', ' việc về an ninh, trật tự', persons('securityPersons')),
  counted('criminalCases', 'Giúp làm rõ', 'vụ', ' hình sự', persons('criminalPersons')),
  counted(
    'penaltyCases',
    'Xử phạt vi phạm hành chính',
    'vụ',
    '',
    (context) => persons('penaltyPersons')(context) + sum('penaltyAmount')(context),
  ),
  counted('mediations', 'Hòa giải thành', 'vụ', ' mâu thuẫn, tranh chấp'),
  counted('personsFound', 'Tìm được', 'người', ' bị lạc, mất liên lạc'),
  counted('propertiesFound', 'Tìm được, trả lại tài sản trong', 'vụ'),
  counted('weaponsSurrendered', 'Vận động giao nộp', 'khẩu, cái', ' vũ khí, công cụ hỗ trợ'),
  counted('fireworksSurrendered', 'Vận động giao nộp', 'kg', ' pháo'),
  counted('fraudCases', 'Ngăn chặn', 'vụ', ' lừa đảo', sum('fraudAmount')),
]
