import { parseYaml } from '@binhyen/model/yaml'
import { parseReportTexts } from '@binhyen/report'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textsFile } from './texts-file.ts'

const read = (content: unknown) => parseReportTexts(parseYaml(String(content)))

it('is read back as it was written, whatever stands in it', () => {
  const texts = fc.record(
    { situation: fc.string({ unit: 'grapheme' }), tasks: fc.string() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(texts, (given) => {
      expect(read(textsFile(given).content)).toEqual({ ...given })
    }),
  )
})

it('keeps lines, dashes, colons and quotation marks', () => {
  const situation = 'Tình hình: ổn định.\n- “Không” có "điểm nóng" # thật\n\t- hết'
  expect(read(textsFile({ situation }).content)).toEqual({ situation })
  expect(read(textsFile({}).content)).toEqual({})
})
