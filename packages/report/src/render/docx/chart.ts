import { Paragraph } from 'docx'
import type { FileChild } from 'docx'
import { ChartRun } from 'docx/charts'
import type { ChartRunOptions } from 'docx/charts'
import type { Chart } from '../../document/types.ts'
import { chartHeight } from '../chart-height.ts'
import { FONT } from './layout.ts'
import { line } from './parts.ts'
import { STYLE } from './style-ids.ts'

/** Colours of the drawing, dark enough to tell apart when printed in grey. */
const COLOURS = ['1F4E79', 'C55A11', '7F7F7F']
const SMALL = { name: FONT, size: 11, color: '000000' }

/** A chart of Word's own: people can open its data and change it. */
export function chart(block: Chart, width: number): FileChild[] {
  const horizontal = block.form === 'bar'
  const options = {
    categories: block.categories,
    series: block.series.map((series, index) => ({
      ...series,
      color: COLOURS[index % COLOURS.length] ?? '1F4E79',
    })),
    font: { name: FONT, color: '000000' },
    legend: block.series.length > 1 ? { position: 'bottom', font: SMALL } : false,
    dataLabels: { value: true, font: SMALL },
    categoryAxis: { font: SMALL, ...(horizontal && { reverseOrder: true }) },
    valueAxis: {
      font: SMALL,
      minimum: 0,
      numberFormat: '0',
      ...(horizontal && { visible: false, gridlines: false }),
    },
    chartArea: { fill: 'none', border: 'none' },
    altText: { name: block.title, title: block.title, description: block.description },
    transformation: {
      width: Math.round(width / 15),
      height: chartHeight(block),
    },
  } as const satisfies Omit<Extract<ChartRunOptions, { type: 'column' }>, 'type'>
  const run =
    block.form === 'line'
      ? new ChartRun({ ...options, type: 'line', markers: true })
      : new ChartRun({ ...options, type: block.form, gapWidth: 60 })
  return [line(STYLE.caption, block.title), new Paragraph({ alignment: 'center', children: [run] })]
}
