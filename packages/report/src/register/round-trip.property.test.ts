import { emptyDataset, type Dataset } from '@binhyen/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutControls } from '../render/without-controls.ts'
import { clean } from './cells.ts'
import { identityIn } from './identity.ts'
import { readRegister } from './read-register.ts'
import { writeRegister } from './write-register.ts'

const units: Dataset['units'] = [
  { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' },
  { id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' },
]

/** What people may write: Vietnamese, signs that XML and Excel treat apart, anything. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '_x0041_',
      'constructor',
      'valueOf',
      '=1+1',
      '#REF!',
      '<b>&amp;</b>',
      "'09",
      'TRUE',
      '1e5',
      '© 2026 Mẫu',
      '½ kg',
      ' a  b ',
    ),
    fc
      .array(fc.constantFrom('Tuyên truyền', 'phòng cháy', '"', '&', '\n', '09/11/2026', '–'), {
        maxLength: 6,
      })
      .map((parts) => parts.join(' ')),
  )
  .map((one) => withoutControls(one))

const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
const amount = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined })

const activity = fc.record({
  date: day,
  unit: fc.constantFrom('cax', 'thon-mau-1'),
  kind: fc.constantFrom('talk' as const, 'mediation' as const, 'training' as const),
  attendance: amount,
  title: text,
})

it('reads back what it wrote, whatever stands in the texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(activity, { maxLength: 12 }), async (rows) => {
      const activities = rows.map((row, i) => ({ id: `D-${i}`, ...row }))
      const { dataset, problems } = await readRegister(
        await writeRegister({ ...emptyDataset(), units, activities }),
      )
      const expected = activities.map(({ title, attendance, ...row }) => {
        const written = clean(title)
        // A number that could be a person's is told, and an error of a formula can't be told from its text.
        const told = written === '' || identityIn(title)?.what === 'số căn cước' || title.startsWith('#REF')
        return { ...row, ...(attendance !== undefined && { attendance }), ...(!told && { title: written }) }
      })
      expect(dataset.activities).toEqual(expected)
      expect(problems.filter(({ warning }) => !warning).length).toBe(
        activities.filter(
          ({ title }) => title.startsWith('#REF') || identityIn(title)?.what === 'số căn cước',
        ).length,
      )
    }),
    { numRuns: 25 },
  )
}, 60_000)
