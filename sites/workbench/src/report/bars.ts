import { el, svg } from '../shell/dom.ts'
import type { BarChart } from './charts-view.ts'
import { valueText } from './number-words.ts'

/** Lying bars with their names before and their numbers behind them. The numbers are also told in words. */
export function drawBars({ title, bars, description }: BarChart): HTMLElement {
  const highest = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return el(
    'figure',
    { class: 'bars' },
    el('figcaption', {}, title),
    el(
      'div',
      { role: 'img', 'aria-label': description },
      ...bars.map(({ label, value }, index) =>
        el(
          'div',
          { class: index === 0 ? 'lying first' : 'lying' },
          el('span', { class: 'bar-label' }, label),
          svg(
            'svg',
            { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            svg('rect', { class: 'bar-room', width: '100', height: '10' }),
            svg('rect', { class: 'bar-fill', width: String(((value ?? 0) * 100) / highest), height: '10' }),
          ),
          el('span', { class: value === null ? 'bar-value unknown' : 'bar-value' }, valueText(value)),
        ),
      ),
    ),
  )
}
