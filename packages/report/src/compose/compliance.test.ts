import { check } from '@binhyen/compliance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commune } from '../../test/commune.ts'
import { documents } from '../../test/documents.ts'
import { figure, figuresOf } from '../../test/figures.ts'
import type { ReportDocument } from '../document/types.ts'
import { counterKeys } from '../figures/counters.ts'
import { composeReport } from './compose-report.ts'

/** The words of the body: what may be quoted to a group. Its rules for posts are the strictest there are. */
function findings({ body, remarks, letterSubject, heading, signedOn }: ReportDocument) {
  const words = [
    ...(heading ? heading.subject : []),
    ...(letterSubject ? [letterSubject] : []),
    ...remarks,
    ...body.flatMap((block) =>
      'text' in block ? [block.text] : 'description' in block ? [block.description] : [],
    ),
  ]
  return check(words.join('\n'), { kind: 'post', commune, date: signedOn, today: signedOn }).findings.filter(
    ({ ruleId, severity }) => severity === 'error' && ruleId !== 'post/length',
  )
}

describe('what reports say', () => {
  it.each(Object.keys(documents))('%s passes the check of texts', (name) => {
    expect(findings(documents[name]!())).toEqual([])
  })

  it('would not pass with a phone number in what an officer wrote', () => {
    const document = composeReport(figuresOf('2026-11'), {
      commune,
      texts: { highlights: 'Gọi 0912 345 678.' },
    })
    expect(findings(document).map(({ ruleId }) => ruleId)).toEqual(['personal-data/phone'])
  })

  it('passes it whatever the figures are', () => {
    const number = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(number, { minLength: counterKeys.length, maxLength: counterKeys.length }),
        (values) => {
          const counters = Object.fromEntries(
            counterKeys.map((key, index) => [key, figure(values[index] ?? null, 7, 9)]),
          )
          if (values.every((value) => value === null)) return
          expect(findings(composeReport(figuresOf('2026-11', counters), { commune }))).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})
