import { operationLexicon } from '../data/operation-lexicon.ts'
import type { View } from '../engine/rule.ts'
import { isLesson } from './lesson.ts'
import { readerOf } from './readings.ts'
import type { Read, Reading } from './readings.ts'
import { tagger, wordOf } from './tagging.ts'
import type { Tagged } from './tagging.ts'

const tagsOf = tagger(operationLexicon)
const some = (most: number): string => `[^.;?!]{0,${most}}?`
const near = (one: string, other: string, most: number): string =>
  `(?:${one}${some(most)}${other}|${other}${some(most)}${one})`

const strike = '(?:K(?!z)|J)'
/** All of them in a sentence, in any order. */
const all = (...parts: string[]): string => `^${parts.map((part) => `(?=.*${part})`).join('')}.*[^x]`

const readings: readonly Reading[] = [
  { name: 'từ ngữ nghiệp vụ', pattern: 'C', unless: 'Z' },
  { name: 'lực lượng – việc bí mật', pattern: near('[ATU]', 'c', 14), unless: 'Z' },
  { name: 'lực lượng – việc bí mật', pattern: near('[ATU]', 'w', 6), unless: 'Z' },
  { name: 'lực lượng – việc bí mật', pattern: near('Q', 'c', 4), unless: 'Z' },
  {
    name: 'chuyên án đang tiến hành',
    pattern: 'U(?:.{0,4}["N]|.{0,12}[gFfhKJP])|[gfP].{0,4}U',
    unless: 'Z',
  },
  { name: 'trinh sát đang làm việc', pattern: near('T', '[gOXFKJQVW]', 8), unless: 'Z' },
  { name: 'người của công an', pattern: `L${some(2)}(?:[AT]${some(2)}[cY]|Y.{0,4}A|x?T)`, unless: 'Z' },
  { name: 'việc bí mật đang làm', pattern: near('c', '[OXPFhw]', 8), unless: 'Z' },
  { name: 'việc bí mật đang làm', pattern: near('w', 'X', 5), beside: '[FW]', unless: 'Z' },
  {
    name: 'kế hoạch đánh bắt',
    pattern: near(strike, '[Ffh]', 12),
    beside: '[ATQXWPUJ]|K.*O.*[hW]|h.*K',
    unless: 'Z',
  },
  { name: 'kế hoạch đánh bắt', pattern: near('J', '[Ffh]', 12) + `|${near('J', 'g', 8)}`, unless: 'Z' },
  { name: 'kế hoạch đánh bắt', pattern: near('P', strike, 8), beside: '[OXFhN]', unless: 'Z' },
  { name: 'kế hoạch đánh bắt', pattern: `A${some(3)}${strike}`, beside: '[OX].*W|W.*[OX]', unless: 'Z' },
  {
    name: 'kế hoạch đánh bắt',
    pattern: all('[Fh]', '[KJkR]', 'X'),
    beside: '[ATQWPJK]|F.{0,4}[kR]|[kR].{0,6}F',
    unless: 'Z',
  },
  { name: 'kế hoạch đánh bắt', pattern: all('d', '[KJkR]', '[XO]', '[WP]'), unless: 'Z' },
  { name: 'lực lượng – lúc nào – lời dặn', pattern: all('[AT]', '[Fh]', 'W'), unless: 'Z' },
  { name: 'lực lượng – lúc nào – lời dặn', pattern: all('[AQT]', '[Fh]', '[kKJR]', 'W'), unless: 'Z' },
  { name: 'lệnh đã ký', pattern: near('E', '[eFgW]', 8), unless: 'Z' },
  { name: 'mật danh', pattern: 'M.{0,4}[YQATL]|M.{0,10}L', unless: 'Z' },
  { name: 'chốt, đo cồn', pattern: near('B', '[FhW]', 10), unless: 'Z' },
  { name: 'quân số trực', pattern: 'D.{0,4}Q', unless: 'Z' },
  { name: 'quân số trực', pattern: `${all('[ADRVQ]', '[ng]x?m')}|D.{0,2}m`, unless: 'Z' },
  { name: 'người của công an', pattern: 'Gx{0,2}A', unless: 'Z' },
  { name: 'đang theo dõi ai', pattern: 'gw.{0,3}[OX]|Q[gx]{0,3}w.{0,3}[OX]|g.{0,2}Q[x]{0,3}w', unless: 'Z' },
  { name: 'tuần tra – giờ', pattern: near('[RVi]', 'h', 14), beside: '[ATQWPOX]', unless: 'Z' },
  { name: 'tuần tra – lúc nào', pattern: near('[RVi]', 'F', 10), beside: 'W|X|[AQ].*O', unless: 'Z' },
  { name: 'lực lượng – sắp làm', pattern: 'AFx{0,3}[XO]|c.{0,8}LQ', unless: 'Z' },
  { name: 'tuần tra – giờ', pattern: all('[Vi]', 'h', 'F'), unless: 'Z' },
  { name: 'tuyến tuần tra', pattern: 'i[^,]{0,6}:', beside: '[OFhN]', unless: 'Z' },
]

const hour = /^\d{1,2}(?:h|g|h\d\d|g\d\d)$/
/** “326T”, “MX26”. */
const code = /^(?:\d{2,4}[a-z]{0,2}|[a-z]{1,3}\d{1,3}|mx)$/

const numbered = (folded: string): string =>
  mayBeNumbered.test(folded) ? (hour.test(folded) ? 'h' : code.test(folded) ? 'N' : 'x') : 'x'
const mayBeNumbered = /^(?:\d|[a-z]{1,3}\d|mx)/

/** “22h”, “3h50”: an hour, as “22 giờ” is. */
function withHours(view: View, from: number, to: number): Tagged {
  const tagged = tagsOf(view, from, to)
  let tags = ''
  for (let at = 0; at < tagged.tags.length; at++) {
    const tag = tagged.tags[at]!
    const { folded } = wordOf(tagged, at)!
    if (tag !== 'x') tags += tag
    else if (folded === 'ngay' && /^\d/.test(wordOf(tagged, at + 1)?.folded ?? '')) tags += 'd'
    else tags += numbered(folded)
  }
  return { ...tagged, tags }
}

const read = readerOf(readings, withHours)

/** What a sentence says of police work that runs or is planned. */
export function operationReading(view: View, from: number, to: number): Read | undefined {
  const found = read(view, from, to)
  return found && !isLesson(view.m, found.range) ? found : undefined
}
export const operationTags = withHours
