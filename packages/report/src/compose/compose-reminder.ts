import { addDays, DataError } from '@binhyen/model'
import type { Block, ReportDocument } from '../document/types.ts'
import type { Figures } from '../figures/types.ts'
import { shortDate } from './dates.ts'
import { frameOf, NATION, placeAndDate, reference } from './letterhead.ts'
import type { ComposeOptions } from './options.ts'
import { periodWords } from './period-words.ts'
import { count, dash, paragraph, series } from './wording.ts'

/** Who signs the reminder, when, and by which day the reports should come. */
export interface ReminderOptions extends Pick<
  ComposeOptions,
  'commune' | 'issuer' | 'signedOn' | 'number' | 'signer' | 'marks'
> {
  /** Send it before this day; default: the day on which the commune's own report is due, or three days on. */
  sendBefore?: string
}

/**
 * The official letter (công văn) that reminds units whose report is late or has not come.
 * Signed, by default, on the day that the reports were due.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu công văn (ô số 5b, 9a).
 *
 * @example composeReminder(computeFigures(dataset, periodOf('2026-11')), { commune })
 * @throws DataError when every unit reported in time: there is nobody to remind.
 */
export function composeReminder(figures: Figures, options: ReminderOptions): ReportDocument {
  const { commune } = options
  const { period } = figures
  const named = (status: 'late' | 'missing') =>
    figures.units.filter((unit) => unit.status === status).map(({ name }) => name)
  const [late, missing] = [named('late'), named('missing')]
  if (late.length + missing.length === 0) throw nobodyLate(period.id)
  const words = periodWords(period)
  const signedOn = options.signedOn ?? period.unitDueBefore
  const frame = frameOf(commune, options.issuer ?? commune.reporting.issuer, signedOn)
  const model = `mô hình “${commune.model}”`
  const before =
    options.sendBefore ??
    (period.communeDueBefore > signedOn ? period.communeDueBefore : addDays(signedOn, 3))
  const body: Block[] = [
    paragraph(
      `Theo Kế hoạch hoạt động của ${model}, các đơn vị gửi báo cáo ${words.name} về ${frame.names.policeName} trước ngày ${shortDate(period.unitDueBefore)}. Qua theo dõi, đến ngày ${shortDate(signedOn)}:`,
    ),
    ...(missing.length > 0
      ? [
          dash(
            `Có ${count(missing.length)} đơn vị chưa gửi báo cáo: ${series(missing)}${late.length > 0 ? ';' : '.'}`,
          ),
        ]
      : []),
    ...(late.length > 0 ? [dash(`Có ${count(late.length)} đơn vị gửi báo cáo chậm: ${series(late)}.`)] : []),
    paragraph(asks(frame.author, frame.names.policeName, before, late, missing)),
    paragraph(
      `Quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về ${frame.names.policeName} để được hướng dẫn kịp thời./.`,
    ),
  ]
  return {
    version: 1,
    kind: 'reminder',
    language: 'vi-VN',
    title: `Công văn về việc gửi báo cáo ${model} ${words.name}`,
    signedOn,
    nation: NATION,
    letterhead: frame.letterhead,
    reference: reference(frame.agency, options.number),
    placeAndDate: placeAndDate(frame.names, signedOn),
    letterSubject: `V/v gửi báo cáo ${model} ${words.name}`,
    remarks: figures.sample ? ['(Số liệu mẫu để minh họa, không phải số liệu thật)'] : [],
    addressees: [...missing, ...late],
    body,
    recipients: ['Như trên', frame.recipients.at(-1) ?? 'Lưu: VT'],
    signature: { position: frame.position, ...(options.signer && { name: options.signer }) },
    ...(options.marks && { marks: options.marks }),
    appendices: [],
    gaps: [],
  }
}

function asks(author: string, police: string, before: string, late: string[], missing: string[]): string {
  const send = `khẩn trương gửi báo cáo về ${police} trước ngày ${shortDate(before)} để tổng hợp, báo cáo cấp trên`
  const keep = 'thực hiện nghiêm chế độ báo cáo, gửi đúng hạn trong các kỳ sau'
  if (missing.length === 0) return `${author} đề nghị các đơn vị nêu trên ${keep}.`
  if (late.length === 0) return `${author} đề nghị các đơn vị nêu trên ${send}; ${keep}.`
  return `${author} đề nghị các đơn vị chưa gửi báo cáo ${send}; các đơn vị gửi chậm ${keep}.`
}

const nobodyLate = (period: string) =>
  new DataError([
    {
      key: 'period',
      value: period,
      message: 'là kỳ mà mọi đơn vị đã gửi báo cáo đúng hạn hoặc chưa đến hạn',
      mend: 'Không cần công văn nhắc cho kỳ này.',
    },
  ])
