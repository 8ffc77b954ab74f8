import { byId, el } from '../shell/dom.ts'
import { drawBars } from './bars.ts'
import type { FigureRow, FigureSection } from './figures-view.ts'
import { UNKNOWN } from './number-words.ts'
import type { PeriodView } from './period-view.ts'
import type { UnitRow } from './unit-status.ts'

/** Shows the figures of a period: the main ones as bars, who reported, every counter as a table, charts. */
export function showFigures(view: PeriodView): void {
  byId('figures').hidden = false
  byId('figures-heading').textContent = `3. Số liệu ${view.title}`
  byId('figures-remark').hidden = view.remarks.length === 0
  byId('figures-remark').textContent = view.remarks.join(' ')
  byId('figures-compared').replaceChildren(...view.compared.map(drawBars))
  byId('units-summary').textContent = view.unitSummary
  byId('units-table').replaceChildren(unitTable(view.units))
  byId('figures-tables').replaceChildren(...view.sections.map((section) => sectionTable(section, view.heads)))
  byId('charts-heading').hidden = view.charts.length === 0
  byId('figures-charts').replaceChildren(...view.charts.map(drawBars))
}

function sectionTable({ title, rows }: FigureSection, heads: string[]): HTMLElement {
  return el(
    'table',
    { class: 'figures' },
    el('caption', {}, title),
    el(
      'thead',
      {},
      el('tr', {}, ...['Chỉ tiêu', 'Kỳ này', ...heads].map((head) => el('th', { scope: 'col' }, head))),
    ),
    el('tbody', {}, ...rows.map((row) => figureRow(row, heads))),
  )
}

function figureRow(row: FigureRow, heads: string[]): HTMLElement {
  const compared =
    heads.length === 2
      ? [
          number(row.previous, row.previousChange, heads[0]),
          number(row.lastYear, row.lastYearChange, heads[1]),
        ]
      : [number(row.lastYear, row.lastYearChange, heads[0])]
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.label, ' ', el('small', {}, row.unit)),
    number(row.value, row.note, 'Kỳ này'),
    ...compared,
  )
}

const number = (value: string, small: string, head = ''): HTMLElement =>
  el(
    'td',
    { 'data-head': head, ...(value === UNKNOWN && { class: 'unknown' }) },
    value,
    small === '' ? '' : el('small', {}, small),
  )

function unitTable(units: readonly UnitRow[]): HTMLElement {
  if (units.length === 0)
    return el('p', { class: 'soft' }, 'Trang “Danh mục” của sổ chưa có đơn vị nào trong kỳ này.')
  return el(
    'table',
    { class: 'units' },
    el('caption', { class: 'sr' }, 'Tình trạng gửi báo cáo của từng đơn vị'),
    el(
      'thead',
      {},
      el('tr', {}, ...['Đơn vị', 'Tình trạng', 'Ngày'].map((head) => el('th', { scope: 'col' }, head))),
    ),
    el(
      'tbody',
      {},
      ...units.map(({ name, status, statusText, detail }) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, name),
          el('td', {}, el('span', { class: `status ${status}` }, statusText)),
          el('td', {}, detail),
        ),
      ),
    ),
  )
}
