import type { Chart } from '../../document/types.ts'
import { numberText } from '../../number-text.ts'
import { chartHeight } from '../chart-height.ts'
import { escape } from './escape.ts'

const WIDTH = 620
const COLOURS = ['#1f4e79', '#c55a11', '#7f7f7f']
const TEXT = 'font-family="Times New Roman, Liberation Serif, serif" font-size="14"'

/** The chart as a drawing of its own, with its numbers written on it: nothing is loaded to show it. */
export function chart(block: Chart): string {
  const { title, description, form, categories, series } = block
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const height = chartHeight(block)
  const drawing =
    form === 'bar' ? bars(categories, series, highest, height) : columns(categories, series, highest, height)
  return `<figure role="img" aria-label="${escape(description)}"><figcaption class="caption">${escape(title)}</figcaption>${drawing}</figure>`
}

type Series = Chart['series']

function bars(categories: string[], series: Series, highest: number, height: number): string {
  const [label, row, top] = [270, 24, 20]
  const scale = (WIDTH - label - 50) / highest
  const parts = categories.flatMap((category, index) =>
    series.flatMap(({ values }, at) => {
      const y = top + (index * series.length + at) * row
      const value = values[index] ?? 0
      return [
        at === 0 ? text(label - 8, y + 17, category, 'end') : '',
        rect(label, y + 4, value * scale, row - 8, at),
        text(label + value * scale + 6, y + 17, shown(values[index])),
      ]
    }),
  )
  return svg(height, parts)
}

function columns(categories: string[], series: Series, highest: number, height: number): string {
  const base = height - 30
  const step = WIDTH / Math.max(1, categories.length)
  const width = (step * 0.6) / series.length
  const parts = categories.flatMap((category, index) => [
    text(index * step + step / 2, base + 20, category, 'middle'),
    ...series.flatMap(({ values }, at) => {
      const tall = ((values[index] ?? 0) / highest) * (base - 24)
      const x = index * step + step * 0.2 + at * width
      return [
        rect(x, base - tall, width - 2, tall, at),
        text(x + width / 2, base - tall - 6, shown(values[index]), 'middle'),
      ]
    }),
  ])
  return svg(height, [`<path d="M0 ${base}H${WIDTH}" stroke="#000"/>`, ...parts])
}

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '-' : numberText(value, 1)
const at = (value: number) => Math.round(value * 10) / 10
const rect = (x: number, y: number, width: number, height: number, colour: number) =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${COLOURS[colour % COLOURS.length]}"/>`
const text = (x: number, y: number, content: string, anchor = 'start') =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" ${TEXT}>${escape(content)}</text>`
const svg = (height: number, parts: string[]) =>
  `<svg viewBox="0 0 ${WIDTH} ${at(height)}" width="${WIDTH}" height="${at(height)}" aria-hidden="true">${parts.join('')}</svg>`
