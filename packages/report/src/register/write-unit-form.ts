import { unitCounters, type Period, type Unit, type UnitCounter } from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import type { Cell } from 'write-excel-file/universal'
import { unitWords } from '../texts/written-words.ts'
import { acrossCell, askCell, dateRoomCell, formulaCell, knownCell, roomCell } from '../xlsx/cells.ts'
import type { Validation } from '../xlsx/validation.ts'
import { writeWorkbook, type Highlight } from '../xlsx/write-workbook.ts'
import { heads } from './form-labels.ts'

const WIDTHS = [50, 46]
const FORM_SHEET = 'Báo cáo tháng'

/**
 * A unit's monthly form: one sheet with its code, the month and the deadline filled in, a cell for every figure and
 * for what it has to say. Cells refuse what is no date or no whole number, the others can't be changed by mistake, and
 * a line says what is still missing.
 *
 * @param period a month
 * @example await writeUnitForm({ id: 'thon-mau-1', name: 'Thôn Mẫu 1' }, periodOf('2026-11'))
 */
export async function writeUnitForm(unit: Pick<Unit, 'id' | 'name'>, period: Period): Promise<Uint8Array> {
  const validations: Validation[] = []
  const rows: Cell[][] = []
  const across = (look: 'title' | 'part' | 'hint', text: string) =>
    rows.push([acrossCell(text, WIDTHS.length, look), null])
  const ask = (label: string, validation: Omit<Validation, 'range' | 'noteTitle'>, room = roomCell()) => {
    rows.push([askCell(label), room])
    validations.push({ range: `B${rows.length}`, noteTitle: label, ...validation })
    return `B${rows.length}`
  }
  const due = formatDate(period.unitDueBefore)
  across('title', `BÁO CÁO THÁNG ${period.month}/${period.year} CỦA ĐƠN VỊ`)
  across('hint', `Chỉ ghi vào các ô màu vàng. Lưu tệp rồi gửi Công an xã trước ngày ${due}.`)
  rows.push(
    [askCell(heads.code), knownCell(unit.id)],
    [askCell(heads.name), knownCell(unit.name)],
    [askCell(heads.period), knownCell(period.id)],
  )
  const submittedOn = ask(
    heads.submittedOn,
    {
      rule: { type: 'date' },
      note: `Gửi Công an xã trước ngày ${due}. Ghi ngày/tháng/năm.`,
      error: 'Ghi ngày/tháng/năm, ví dụ 09/11/2026.',
    },
    dateRoomCell,
  )
  const statusRow = rows.push([]) // Filled in when the cells that it speaks of are known.
  across('part', `I. Số liệu từ ngày ${formatDate(period.first)} đến hết ngày ${formatDate(period.last)}`)
  across('hint', 'Không có việc gì thì ghi 0; không biết thì để trống.')
  const counted = Object.entries(unitCounters).map(([key, label]) => {
    const cell = ask(label, {
      rule: { type: 'whole' },
      note: 'Không có việc gì thì ghi 0; không biết thì để trống.',
      error: 'Ghi số nguyên, không kèm chữ.',
    })
    return [key, cell] as const
  })
  across('part', 'II. Nhận xét')
  across(
    'hint',
    'Có thể để trống. Không ghi tên, số điện thoại, địa chỉ của người dân và của người cung cấp tin.',
  )
  for (const label of Object.values(unitWords))
    ask(label, { note: 'Có thể để trống. Không ghi tên người cung cấp tin.' }, roomCell(64))
  const at = Object.fromEntries(counted) as Record<UnitCounter, string>
  rows[statusRow - 1] = [askCell('Tình trạng'), formulaCell(statusFormula(submittedOn, at, period))]
  return writeWorkbook([
    {
      name: FORM_SHEET,
      data: rows,
      widths: WIDTHS,
      validations,
      protected: true,
      cached: new Map([[`B${statusRow}`, `Chưa ghi ngày gửi; đã ghi 0/${counted.length} số liệu`]]),
      highlights: PARTS.map(([part, whole]) => tooMany(at[part], at[whole])),
    },
  ])
}

/** Counters that can't be more than another. */
const PARTS: readonly (readonly [UnitCounter, UnitCounter])[] = [
  ['questionsAnswered', 'questions'],
  ['tipsValuable', 'tips'],
]

/** “Chưa ghi ngày gửi; đã ghi 3/9 số liệu”: what is still missing, or wrong, at a glance. */
function statusFormula(submittedOn: string, at: Record<UnitCounter, string>, period: Period): string {
  const [year, month, day] = period.unitDueBefore.split('-').map(Number)
  const cells = Object.values(at)
  const sent = `IF(${submittedOn}="","Chưa ghi ngày gửi",IF(${submittedOn}<DATE(${year},${month},${day}),"Gửi đúng hạn","Gửi chậm"))`
  const filled = `"; đã ghi "&COUNT(${cells[0]}:${cells.at(-1)})&"/${cells.length} số liệu"`
  const wrong = PARTS.map(([part, whole]) => `AND(${at[whole]}<>"",${at[part]}>${at[whole]})`).join(',')
  return `${sent}&${filled}&IF(OR(${wrong}),"; số ở ô tô đỏ lớn hơn tổng số","")`
}

const tooMany = (part: string, whole: string): Highlight => {
  const row = Number(part.slice(1))
  return {
    rows: { from: row, to: row },
    columns: { from: 2, to: 2 },
    formula: `AND(${whole}<>"",${part}>${whole})`,
    colour: '#F8CBAD',
  }
}
