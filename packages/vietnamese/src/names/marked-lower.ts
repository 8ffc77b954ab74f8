import { commonSurnames, givens, highlandSurnames, otherSurnames } from '../data/name-syllables.ts'
import type { MatchText } from '../match-text.ts'
import type { Recognised } from '../recognisers/recognised.ts'
import { patternFinder } from '../words/patterns.ts'
import { isHistoric, isPlace } from './surroundings.ts'

const lower = (words: Iterable<string>): string[] => [...words].map((word) => word.toLowerCase())
const surnames = new Set([...lower(commonSurnames), ...lower(otherSurnames), ...lower(highlandSurnames)])
const given = new Set(lower(givens))

const middles = patternFinder(/(?:van|thi|dinh|huu|ngoc|xuan|duc) (?=[a-z])/, { every: true })
/** “họ thị”, “đã thi” and what else is no name although it is written like one. */
const NOT = /^(?:vì|và|mà|già|từ|cứ|và|lại|hầu|văn|hoa|hồng|hà|lang|thái) (?:văn|thị|đình|xuân) /

/** Second halves of ordinary words that begin with Văn, Thị and the like: văn hóa, thị trường, đình chỉ. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'hóa hoá bản phòng nghệ minh học thư bằng kiện hiến chương phạm tế khoa xuôi nhân vẻ thể ' +
    'trường trấn xã giác lực phần hiếu sát thực uy tộc dân phi thành trưởng chính chúng ' +
    'chỉ làng công đám nghị hiệu hạn ích tính hạnh độ'
  ).split(' '),
)

/**
 * Names in small letters with their marks: “nguyễn thị mẫu”. Only with Văn, Thị or another middle word that hardly anything
 * else has, so that ordinary words stay words.
 */
export function* markedLowerNames(m: MatchText): Generator<Recognised> {
  for (const { index } of middles(m)) {
    const before = /(?<!\p{L})\p{Ll}{1,6} $/u.exec(m.text.slice(Math.max(0, index - 8), index))?.[0].trim()
    if (before === undefined || !surnames.has(before)) continue
    const [, middle = '', last = '', more = ''] =
      /^(văn|thị|đình|hữu|ngọc|xuân|đức) (\p{Ll}{2,7})( \p{Ll}{2,7})?(?!\p{L})/u.exec(
        m.text.slice(index, index + 24),
      ) ?? []
    if (middle === '' || ordinary.has(last)) continue
    const isSure = middle === 'thị' || middle === 'văn'
    const longer = more !== '' && given.has(more.trim()) && given.has(last)
    if (!longer && !given.has(last) && !(isSure && /[^a-z]/.test(before))) continue
    const start = index - before.length - 1
    const value = `${before} ${middle} ${last}${longer ? more : ''}`
    if (NOT.test(value) || isHistoric(value) || isPlace(value)) continue
    const confidence = isSure ? 0.85 : 0.65
    yield {
      range: [start, start + value.length],
      value,
      valid: confidence >= 0.85 || undefined,
      kind: 'full-name',
      confidence,
    }
  }
}
