import {
  addDays,
  deadlinesBetween,
  deadlinesCalendar,
  type Commune,
  type ReportingCalendar,
} from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { byId, el } from '../shell/dom.ts'
import { saveFile } from '../shell/save-file.ts'
import { today } from '../shell/today.ts'
import { periodRows, type DueView, type PeriodRow } from './deadlines-view.ts'

export interface CalendarPanel {
  /** Shows the deadlines by a calendar: the open register's, else the profile's. */
  show(commune: Commune, calendar: ReportingCalendar): void
}

/** The panel of what is due when, and its file for a phone's calendar. */
export function setUpCalendarPanel(): CalendarPanel {
  const span = byId<HTMLSelectElement>('calendar-span')
  let current: { commune: Commune; calendar: ReportingCalendar } | undefined

  const deadlines = (calendar: ReportingCalendar) =>
    deadlinesBetween(today(), addDays(today(), Number(span.value)), calendar)

  function draw() {
    if (!current) return
    const { commune, calendar } = current
    const rows = periodRows(deadlines(calendar))
    byId('calendar-today').textContent = `Hôm nay là ${formatDate(today())}. Lịch: ${calendar.name}.`
    byId('calendar-unconfirmed').hidden = commune.reporting.confirmed
    byId('calendar-table').replaceChildren(table(rows))
    byId<HTMLButtonElement>('calendar-ics').disabled = rows.length === 0
  }

  span.addEventListener('change', draw)
  byId('calendar-ics').addEventListener('click', () => {
    if (!current) return
    const { commune, calendar } = current
    const name = `Hạn báo cáo ${commune.shorthand}`
    saveFile('han-bao-cao.ics', deadlinesCalendar(name, deadlines(calendar), today()), 'text/calendar')
  })

  return {
    show(commune, calendar) {
      current = { commune, calendar }
      draw()
    },
  }
}

function table(rows: readonly PeriodRow[]): HTMLElement {
  if (rows.length === 0) return el('p', {}, 'Không có kỳ báo cáo nào đến hạn trong khoảng này.')
  const heads = ['Kỳ báo cáo', 'Số liệu từ – đến hết ngày', 'Đơn vị gửi xã trước', 'Xã gửi cấp trên trước']
  return el(
    'table',
    { class: 'deadlines' },
    el('caption', { class: 'sr' }, 'Các kỳ báo cáo và hạn gửi'),
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el(
      'tbody',
      {},
      ...rows.map(({ name, window, unit, commune, next }) =>
        el(
          'tr',
          next ? { class: 'next' } : {},
          el('th', { scope: 'row' }, name, next ? el('small', {}, 'việc gần nhất') : ''),
          el('td', { 'data-head': heads[1] }, window),
          due(unit, heads[2]),
          due(commune, heads[3]),
        ),
      ),
    ),
  )
}

const due = ({ date, left, state, lastWorkingDay }: DueView, head: string | undefined): HTMLElement =>
  el(
    'td',
    { 'data-head': head },
    el('b', {}, date),
    ' ',
    el('span', { class: `left ${state}` }, left),
    lastWorkingDay === ''
      ? ''
      : el('small', {}, `Ngày liền trước là ngày nghỉ: gửi chậm nhất ${lastWorkingDay}.`),
  )
