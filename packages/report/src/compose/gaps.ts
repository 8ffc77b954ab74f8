import type { Figures } from '../figures/types.ts'
import type { ReportTexts } from '../texts/report-texts.ts'

/** Parts of a long report that no figure can write. */
export function gaps({ period, unit }: Figures, texts: ReportTexts): string[] {
  if (period.kind === 'month' || unit) return []
  const needed: [keyof ReportTexts, string][] = [
    ['situation', 'Tình hình an ninh, trật tự trên địa bàn (phần I)'],
    ['causes', 'Nguyên nhân của tồn tại, hạn chế (phần IV)'],
    ...(period.kind === 'year'
      ? ([
          ['lessons', 'Bài học kinh nghiệm (phần IV)'],
          ['commendations', 'Công tác khen thưởng (phần IV)'],
          ['tasks', 'Chỉ tiêu, nhiệm vụ năm tới (phần V)'],
        ] as [keyof ReportTexts, string][])
      : []),
  ]
  return needed.filter(([key]) => !texts[key]?.trim()).map(([, label]) => label)
}
