import { fold } from '@binhyen/vietnamese'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldSmall } from './fold.ts'

const LETTERS =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ 0123456789-,.?'

it('folds Vietnamese as @binhyen/vietnamese does, composed or not, small or capital', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase()) }), (text) => {
      expect(foldSmall(text)).toBe(fold(text))
      expect(foldSmall(text.normalize('NFD'))).toBe(fold(text))
    }),
  )
})
