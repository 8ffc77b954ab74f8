import { mdx } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { passedDate } from './dates.ts'
import { field } from './front-matter.ts'

const guide = (until: string) =>
  mdx(
    `---\ntitle: Mẫu\nprocedure:\n  fees:\n    - label: Lệ phí\n      counter: 10000\n      until: ${until}\n---\n`,
    { kind: 'guide' },
  )

/** A reduced fee whose time is over: the list price stands again. */
export const feeExpired = defineRule({
  id: 'metadata/fee-expired',
  title: 'Mức phí hết thời hạn',
  severity: 'warning',
  ceiling: 'warning',
  approval: 'nobody',
  legalBasis: { document: 'Luật Phí và lệ phí 97/2015/QH13' },
  *inspect(document, { today }): Iterable<Match> {
    const procedure = field(document, 'procedure')
    const fees =
      typeof procedure === 'object' && procedure !== null ? (procedure as { fees?: unknown }).fees : undefined
    if (!Array.isArray(fees)) return
    for (const [index, fee] of (fees as unknown[]).entries()) {
      const until = typeof fee === 'object' && fee !== null ? (fee as { until?: unknown }).until : undefined
      yield* passedDate(document, ['procedure', 'fees', index, 'until'], until, today)
    }
  },
  messages: {
    found: ({ date }) =>
      `Mức phí này chỉ áp dụng đến ${date}. Xóa mức đã hết, ghi mức đang áp dụng và nguồn.`,
  },
  examples: {
    invalid: [
      guide("'2026-11-22'"),
      guide("'2026-06-30'"),
      guide("'2025-12-31'"),
      guide('2026-01-01'),
      guide('"2024-01-01"'),
    ],
    valid: [
      guide("'2026-11-23'"),
      guide("'2027-02-28'"),
      guide('sang năm'),
      mdx('---\ntitle: Mẫu\n---\n', { kind: 'guide' }),
      'Phí 10.000 đồng đến 31/12/2025.',
    ],
  },
})
