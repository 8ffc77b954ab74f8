import { secretLexicon } from '../data/secret-lexicon.ts'
import type { View } from '../engine/rule.ts'
import { isLesson } from './lesson.ts'
import { readerOf } from './readings.ts'
import type { Read, Reading } from './readings.ts'
import { tagger, wordOf } from './tagging.ts'
import type { Tagged } from './tagging.ts'

const tagsOf = tagger(secretLexicon)
const some = (most: number): string => `[^.;?!N]{0,${most}}?`

/** “đóng dấu A”, “ký hiệu C”. */
function withSigns(view: View, from: number, to: number): Tagged {
  const tagged = tagsOf(view, from, to)
  const tags = tagged.tags.replaceAll('x', (tag, at: number) => {
    const { said, capital } = wordOf(tagged, at)!
    return capital && /^[abc]$/.test(said) ? 'k' : tag
  })
  return { ...tagged, tags }
}

/** With marks “mật” is hardly another word. */
const marked: readonly Reading[] = [
  {
    name: 'văn bản ghi là mật',
    pattern: `[Pp]${some(8)}[MDQ]|[Pp][^.;?!Ns]{0,6}?g|[MD]${some(4)}[Pp]|D|^M$`,
    unless: 'Z',
  },
  { name: 'ghi độ mật', pattern: '[Ss][x:,“"(]{0,3}[MD]|G', unless: 'Z' },
  { name: 'ghi độ mật', pattern: 'g[:x]{0,2}[MD]' },
  { name: 'ghi độ mật', pattern: 'g', beside: '[Pp].*g|g.*[Pp]|H', unless: 'Z|N' },
  { name: 'ghi độ mật', pattern: 'sk', beside: '[PpH]' },
  { name: 'ghi độ mật', pattern: 'Q|g:k|M:[DM]', unless: 'Z|N' },
]
/** Without, “mat” is also mất, mặt, mát and mắt. */
const unmarkedReadings: readonly Reading[] = [
  {
    name: 'văn bản ghi là mật',
    pattern: `P${some(5)}D|[Pp][^.;?!MDN]{0,5}[Ss]{1,2}x?M|P{1,2}M|pMO|D${some(4)}[PpH]`,
    unless: 'Z',
  },
  { name: 'ghi độ mật', pattern: '[Ss]{1,2}[:"]?M|[Ss]{1,2}x?D|[Gg]|sk', beside: '[PpH]' },
  { name: 'văn bản ghi là mật', pattern: '[Pp][x]{0,4}M', beside: 'M.{0,6}H' },
  { name: 'ghi độ mật', pattern: 'g[:x]{0,2}[MD]|M:[DM]' },
  { name: 'ghi độ mật', pattern: 'Q|g:k', unless: 'Z' },
]

const readMarked = readerOf(marked, withSigns)
const readUnmarked = readerOf(unmarkedReadings, withSigns)

export function secretReading(view: View, from: number, to: number): Read | undefined {
  const { unmarked } = tagsOf(view, from, to)
  const found = (unmarked ? readUnmarked : readMarked)(view, from, to)
  return found && !isLesson(view.m, found.range) ? found : undefined
}
export const secretTags = (view: View, from: number, to: number): Tagged => tagsOf(view, from, to)
