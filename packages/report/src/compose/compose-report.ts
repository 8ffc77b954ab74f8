import { DataError } from '@binhyen/model'
import type { ReportDocument } from '../document/types.ts'
import type { Figures } from '../figures/types.ts'
import { appendices } from './appendices.ts'
import type { Context } from './context.ts'
import { longDate, shortDate } from './dates.ts'
import { frameOf, NATION, placeAndDate, reference } from './letterhead.ts'
import type { Frame } from './letterhead.ts'
import type { ComposeOptions } from './options.ts'
import { periodWords } from './period-words.ts'
import { gaps } from './gaps.ts'
import { longBody, monthBody, unitBody } from './report-body.ts'
import { unitFrame } from './unit-frame.ts'
import { paragraph } from './wording.ts'

const GUIDANCE =
  'Hướng dẫn số 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an về xây dựng, nhân rộng mô hình, điển hình tiên tiến trong phong trào toàn dân bảo vệ an ninh Tổ quốc'

/**
 * Writes a periodic report out of figures: a month's, a half-year's (sơ kết), a year's (tổng kết), or a unit's when
 * the figures are a unit's. Pure: the same figures and options give the same document.
 *
 * @throws DataError when nothing at all is known of the period, or the profile has no letterhead for the day of
 *   signing, or the figures are not those of the unit asked for.
 * @example composeReport(computeFigures(dataset, periodOf('2026-11')), { commune })
 */
export function composeReport(figures: Figures, options: ComposeOptions): ReportDocument {
  const { commune, texts = {} } = options
  refuseOtherUnit(figures, options.unit)
  refuseNothing(figures)
  const words = periodWords(figures.period)
  const signedOn = options.signedOn ?? figures.countedUntil
  const commons = frameOf(commune, options.issuer ?? commune.reporting.issuer, signedOn)
  const frame = figures.unit ? unitFrame(commons, figures.units[0], figures.unit) : commons
  const context: Context = { figures, words, texts, model: commune.model, author: frame.author, frame }
  const model = `mô hình “${commune.model}”`
  const act = words.act || 'kết quả'
  const subject = [`${act.charAt(0).toLocaleUpperCase('vi')}${act.slice(1)} thực hiện ${model}`, words.name]
  const tables = appendices(context, appendixReference(frame, signedOn, options.number))
  return {
    version: 1,
    kind: figures.unit ? 'unit-report' : 'commune-report',
    language: 'vi-VN',
    title: `Báo cáo ${act} thực hiện ${model} ${words.name}`,
    signedOn,
    nation: NATION,
    letterhead: frame.letterhead,
    reference: reference(frame.symbol, options.number),
    placeAndDate: placeAndDate(frame.names, signedOn),
    heading: { typeName: 'BÁO CÁO', subject },
    remarks: remarks(figures, options.asOf),
    addressees: frame.addressees,
    body: [
      paragraph(
        `Thực hiện ${texts.basis?.trim() || `${GUIDANCE} và Kế hoạch hoạt động của ${model}`}, ${frame.author} báo cáo ${act} thực hiện ${words.name} (${words.window}) như sau; số liệu chi tiết tại ${tables.length > 1 ? 'các phụ lục' : 'phụ lục'} kèm theo:`,
      ),
      ...(figures.unit
        ? unitBody(context)
        : figures.period.kind === 'month'
          ? monthBody(context)
          : longBody(context)),
      paragraph(`Trên đây là báo cáo ${act} thực hiện ${model} ${words.name} của ${frame.author}./.`),
    ],
    recipients: frame.recipients,
    signature: { position: frame.position, ...(options.signer && { name: options.signer }) },
    ...(options.marks && { marks: options.marks }),
    appendices: tables,
    gaps: gaps(figures, texts),
  }
}

function remarks(figures: Figures, asOf = figures.countedUntil): string[] {
  return [
    ...(figures.complete ? [] : [`(Số liệu tính đến ngày ${shortDate(asOf)})`]),
    ...(figures.sample ? ['(Số liệu mẫu để minh họa, không phải số liệu thật)'] : []),
  ]
}

function appendixReference({ symbol, author }: Frame, signedOn: string, number?: number): string {
  const given = number === undefined ? '       ' : String(number).padStart(2, '0')
  return `(Kèm theo Báo cáo số ${given}/${symbol} ${longDate(signedOn)} của ${author})`
}

/** A month in which nothing happened is a report; a period of which nothing is known at all is none. */
function refuseNothing({ counters, period }: Figures): void {
  if (Object.values(counters).some(({ value }) => value !== null)) return
  throw new DataError([
    {
      key: 'period',
      value: period.id,
      message: 'là kỳ mà sổ theo dõi chưa ghi gì',
      mend: 'Kiểm tra lại kỳ báo cáo, hoặc ghi số liệu của kỳ này vào sổ rồi làm lại.',
    },
  ])
}

function refuseOtherUnit({ unit }: Figures, asked: string | undefined): void {
  if (asked === undefined || asked === unit?.id) return
  throw new DataError([
    {
      key: 'unit',
      value: asked,
      message: unit ? `không phải đơn vị của số liệu (${unit.id})` : 'là đơn vị, nhưng số liệu là của cả xã',
      mend: 'Tính số liệu của đúng đơn vị đó rồi lập báo cáo.',
    },
  ])
}
