import {
  counters,
  type Comparison,
  type CounterInfo,
  type CounterKey,
  type CounterSection,
  type Figure,
  type Figures,
} from '@binhyen/report'
import { formatNumber } from '@binhyen/vietnamese'
import { rounded, valueText } from './number-words.ts'

/** One counter as a row of the page's table; every cell is ready to be read. */
export interface FigureRow {
  label: string
  unit: string
  value: string
  previous: string
  previousChange: string
  lastYear: string
  lastYearChange: string
  /** What the number lacks, if anything. */
  note: string
}

export interface FigureSection {
  title: string
  rows: FigureRow[]
}

const SECTIONS: Record<CounterSection, string> = {
  organisation: 'Tổ chức mô hình',
  communication: 'Tuyên truyền',
  procedures: 'Hướng dẫn thủ tục',
  tips: 'Tiếp nhận, xử lý tin',
  outcomes: 'Kết quả',
  reporting: 'Chế độ báo cáo',
}

/** All counters of a period by section. A unit isn't asked about what only the commune counts. */
export function figureSections(figures: Figures): FigureSection[] {
  const sections = Object.entries(SECTIONS) as [CounterSection, string][]
  return sections
    .filter(([section]) => !(figures.unit && section === 'reporting'))
    .map(([section, title]) => ({
      title,
      rows: (Object.keys(counters) as CounterKey[])
        .filter((key) => counters[key].section === section)
        .filter((key) => !(figures.unit && figures.counters[key].value === null))
        .map((key) => figureRow(counters[key], figures.counters[key])),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function figureRow({ label, unit }: CounterInfo, figure: Figure): FigureRow {
  return {
    label,
    unit,
    value: valueText(figure.value),
    previous: valueText(figure.previous.value),
    previousChange: changeText(figure.previous),
    lastYear: valueText(figure.lastYear.value),
    lastYearChange: changeText(figure.lastYear),
    note: figure.value !== null && figure.unknown > 0 ? `thiếu ${formatNumber(figure.unknown)} số` : '',
  }
}

/** `tăng 5 (12,5%)`, `giảm 2`, `bằng`; empty where one of the two is not known. */
export function changeText({ difference, percent }: Comparison): string {
  if (difference === null) return ''
  if (difference === 0) return 'bằng'
  const share = percent === null ? '' : ` (${formatNumber(Math.abs(percent))}%)`
  return `${difference > 0 ? 'tăng' : 'giảm'} ${rounded(Math.abs(difference))}${share}`
}
