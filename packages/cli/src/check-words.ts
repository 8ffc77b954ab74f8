import { check } from '@binhyen/compliance'
import type { Commune } from '@binhyen/model'
import type { Figures, ReportTexts } from '@binhyen/report'
import { today } from './today.ts'

/** The units' own words, by the heads of their columns in the register. */
const FIELDS = {
  situation: 'Tình hình',
  strengths: 'Ưu điểm',
  weaknesses: 'Tồn tại, hạn chế',
  proposals: 'Đề xuất, kiến nghị',
} as const

/** What may not stand in the words that officers wrote, one line a finding: place, reason, rule. */
export function problemsOfTexts(texts: ReportTexts, commune: Commune, date: string): string[] {
  return Object.entries(texts).flatMap(([section, text]) =>
    errorsIn(text, commune, date).map((error) => `mục “${section}”: ${error}`),
  )
}

/** The same for what units wrote in their forms: it is printed into the commune's report word for word. */
export function problemsOfUnits(figures: Figures, commune: Commune, date: string): string[] {
  return figures.units.flatMap(({ name, words }) =>
    words.flatMap((said) =>
      (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) =>
        errorsIn(said[field] ?? '', commune, date).map(
          (error) => `${name}, báo cáo tháng ${said.month}, cột “${FIELDS[field]}”: ${error}`,
        ),
      ),
    ),
  )
}

const errorsIn = (text: string, commune: Commune, date: string): string[] =>
  check(text, { kind: 'article', format: 'text', commune, date, today: today() })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message, ruleId }) => `${message} (${ruleId})`)
