import type { Block, Paragraph } from '../document/types.ts'
import type { Comparison, Figure } from '../figures/types.ts'
import { numberText } from '../number-text.ts'
import type { PeriodWords } from './period-words.ts'

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', text })
export const dash = (text: string): Paragraph => ({ type: 'paragraph', text, style: 'dash' })

/** A count as official papers write it: `05`, `42`, `1.234`. */
export function count(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : numberText(value, 1)
}

/** `12,5%` */
export const percent = (value: number) => `${numberText(value, 1)}%`

/** `12.500.000 đồng` */
export const money = (value: number) => `${numberText(value)} đồng`

/** `5 giờ 20 phút`, `45 phút`, `2 ngày 3 giờ` */
export function duration(minutes: number): string {
  const whole = Math.round(minutes)
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60]
  if (days > 0) return `${days} ngày${hours > 0 ? ` ${hours} giờ` : ''}`
  if (hours > 0) return `${hours} giờ${rest > 0 ? ` ${rest} phút` : ''}`
  return `${rest} phút`
}

/**
 * How a figure moved, to stand after its number: `, tăng 05 tin (12,5%) so với tháng trước, giảm 02 tin (4%) so với
 * cùng kỳ năm trước`. Nothing where the other period isn't known.
 */
export function change(figure: Figure, unit: string, words: PeriodWords): string {
  const parts = [
    moved(figure.previous, unit, words.previous),
    words.lastYear === undefined ? '' : moved(figure.lastYear, unit, words.lastYear),
  ].filter(Boolean)
  return parts.map((part) => `, ${part}`).join('')
}

function moved({ value, difference, percent: share }: Comparison, unit: string, than: string): string {
  if (value === null || difference === null) return ''
  if (difference === 0) return `bằng ${than}`
  const verb = difference > 0 ? 'tăng' : 'giảm'
  const size = share === null ? '' : ` (${percent(Math.abs(share))})`
  return `${verb} ${count(Math.abs(difference))} ${unit}${size} so với ${than}`
}

/** `a, b và c`; with commas inside an item `a, b; c` */
export function series(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  if (items.some((item) => item.includes(', '))) return items.join('; ')
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`
}

/** First letter in capitals, full stop at the end. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  const start = trimmed.charAt(0).toLocaleUpperCase('vi') + trimmed.slice(1)
  return /[.!?…:;]$/.test(start) ? start : `${start}.`
}

/** What officers wrote, a paragraph a line; their own leading dashes become items. */
export function written(text: string | undefined): Block[] {
  return (text ?? '')
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      /^[-–•+]\s*/.test(line) ? dash(sentence(line.replace(/^[-–•+]\s*/, ''))) : paragraph(sentence(line)),
    )
}
