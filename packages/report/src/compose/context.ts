import type { Figure, Figures } from '../figures/types.ts'
import type { CounterKey } from '../figures/counters.ts'
import type { Frame } from './letterhead.ts'
import type { ReportTexts } from '../texts/report-texts.ts'
import type { PeriodWords } from './period-words.ts'
import { change } from './wording.ts'

/** What every section of a report is written from. */
export interface Context {
  figures: Figures
  words: PeriodWords
  texts: ReportTexts
  model: string
  /** “Công an xã Đức Quang” or the unit. */
  author: string
  frame: Frame
}

/** A counter that is known, with how it moved; undefined where nothing is known of it. */
export interface Known {
  value: number
  figure: Figure
  /** `, tăng 05 tin (12,5%) so với tháng trước` */
  change: (unit: string) => string
}

export function known({ figures, words }: Context, key: CounterKey): Known | undefined {
  const figure = figures.counters[key]
  if (figure.value === null) return undefined
  return { value: figure.value, figure, change: (unit) => change(figure, unit, words) }
}

/** The value of a counter; 0 stands in for one that isn't known, where only “some or none” matters. */
export const valueOf = (context: Context, key: CounterKey) => context.figures.counters[key].value ?? 0
