import { keysOf, type UnitReport } from '@binhyen/model'
import type { Figures } from '../figures/types.ts'
import { reportSections, type ReportTexts } from './report-texts.ts'

/** Words that people wrote and a report prints as they stand. */
export interface WrittenWords {
  /** Where they stand, for a message: `mục “situation” (Tình hình chung)`. */
  place: string
  /** As they were written. */
  text: string
}

/** What units may write in their forms, by the heads of their columns. */
export const unitWords = {
  situation: 'Tình hình',
  strengths: 'Ưu điểm',
  weaknesses: 'Tồn tại, hạn chế',
  proposals: 'Đề xuất, kiến nghị',
} as const satisfies Record<keyof NonNullable<UnitReport['words']>, string>

/**
 * All words that people wrote and a report of these figures would print: officers' texts and what units said in their
 * forms. Whoever makes a report checks each before it goes out; this package can't, it knows no rules of publishing.
 *
 * @example writtenWords(figures, texts).flatMap(({ place, text }) => check(text, { kind: 'article', format: 'text' }).findings)
 */
export function writtenWords(figures: Pick<Figures, 'units'>, texts: ReportTexts = {}): WrittenWords[] {
  const officers = keysOf(reportSections).flatMap((section) => {
    const text = texts[section]
    return text?.trim() ? [{ place: `mục “${section}” (${reportSections[section]})`, text }] : []
  })
  const units = figures.units.flatMap(({ name, words }) =>
    words.flatMap((said) =>
      keysOf(unitWords).flatMap((key) => {
        const text = said[key]
        return text?.trim()
          ? [{ place: `${name}, báo cáo tháng ${said.month}, cột “${unitWords[key]}”`, text }]
          : []
      }),
    ),
  )
  return [...officers, ...units]
}
