import { patternFinder } from '@binhyen/vietnamese'
import type { Match, View } from '../engine/rule.ts'
import { isLesson } from './lesson.ts'
import { lineAround } from './sentence.ts'

const degree = '(?:TUYỆT|TUYET|TỐI|TOI|T0I)[ \\t\\u00a0]+(?:MẬT|MAT)|MẬT|MAT'
const written = { on: 'text' } as const

/** Words after “mật” that make it another word: honey, password, density, code, ambush. */
export const otherMat =
  /^[ \t\u00a0]*(?:ong|khẩu|khau|độ|mã|thư|mía|vụ|phục|thiết|ngữ|hiệu|gấu|ngọt)(?![\p{L}])/iu

const lines = patternFinder(
  new RegExp(
    `(?<=^[ \\t>#*_\\[("“'•\\-–]*)(?:${degree}|Tuyệt mật|Tối mật|Mật|[Tt]uyet mat|[Tt]oi mat)(?=[ \\t*_\\])"”'.:!\\-–]*$)`,
    'mu',
  ),
  written,
)
const handling = patternFinder(
  /(?<=(?:^|[“"(:] ?)[ \t*]*)(?:Tuyệt mật|Tối mật|Mật)(?=[ .:\-–]{1,4}(?:không (?:phổ biến|sao chụp|lưu hành)|cấm|xem xong))/imu,
  written,
)

/** A line that is nothing but a degree. */
export const stampedLines = ({ m }: View): Match[] =>
  [...lines(m), ...handling(m)].map((found) => match(found, 'dòng chỉ có độ mật'))

const match = ({ 0: found, index }: RegExpExecArray, pattern: string): Match => ({
  range: [index, index + found.length],
  explanation: { pattern },
})

const aloneOnLine = patternFinder(
  /(?<=^[ \t]*)(?:t[ .\-_*]{1,3}(?:u[ .\-_*]{1,3}y[ .\-_*]{1,3}[ệe][ .\-_*]{1,3}t|[ốo][ .\-_*]{1,3}i)[ .\-_*]{1,5})?m[ .\-_*]{1,3}[ậa][ .\-_*]{1,3}t(?=[ \t.]*$|[ \t]*[-–:][ \t])/imu,
  written,
)

/** Letters set apart, alone on their line: in small letters too. */
export const spacedLines = ({ m }: View): Match[] =>
  aloneOnLine(m).map((found) => match(found, 'độ mật viết rời chữ'))

const apart = patternFinder(
  /(?<!(?:^|[^\p{L}])\p{L}[ .\-_*]{1,3})(?<![\p{L}\p{N}])(?:T[ .\-_*]{1,3}(?:U[ .\-_*]{1,3}Y[ .\-_*]{1,3}[ỆE][ .\-_*]{1,3}T|[ỐO][ .\-_*]{1,3}I)[ .\-_*]{1,5})?M[ .\-_*]{1,3}[ẬAÂ][ .\-_*]{1,3}T(?![\p{L}\p{N}]|[ .\-_*]{1,3}\p{L}(?!\p{L}))/u,
  written,
)

/** Letters set apart: “M Ậ T”, “T.U.Y.Ệ.T M.Ậ.T”. */
export const spacedOut = ({ m }: View): Match[] =>
  apart(m).map((found) => match(found, 'độ mật viết rời chữ'))

const inBrackets = patternFinder(/(?<=[[(] ?)(?:tuyet |toi )?mat(?= ?[\])])/)

/** In brackets, in any writing: “(toi mat)”, “[Mật]”. */
export function* bracketed({ m }: View): Generator<Match> {
  for (const found of inBrackets(m)) {
    const one = match(found, 'độ mật trong ngoặc')
    const text = m.text.slice(...one.range)
    if ((/mật$/iu.test(text) || !/\P{ASCII}/u.test(text)) && !isLesson(m, one.range)) yield one
  }
}

const inCapitals = patternFinder(
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${degree})(?![\\p{L}\\p{N}])`, 'u'),
  written,
)

/** Capitals inside a line that is not all capitals. */
export function* stamps({ m }: View): Generator<Match> {
  for (const found of inCapitals(m)) {
    const one = match(found, 'độ mật viết hoa')
    const [start, end] = one.range
    if (/(?:BÍ|BẢO|CƠ|BI|BAO|CO)\s$/u.test(m.text.slice(Math.max(0, start - 4), start))) continue
    if (otherMat.test(m.text.slice(end, end + 8))) continue
    if (found[0].length < 5 && isHeading(m.text, one.range)) continue
    const before = m.text.slice(Math.max(lineAround(m.text, one.range)[0], start - 40), start)
    if (/^MAT$/.test(found[0]) && !/[([]$|(?:^|\s{2}|:\s|S[ốo].{0,30}\s)$/u.test(before)) continue
    if (!isLesson(m, one.range)) yield one
  }
}

/** The line asked about last: a stamp may stand in it many times. */
let line = { text: '', heading: false }

/** Whether the line of a stamp is a heading in capitals, of three words or more beside the stamp. */
function isHeading(text: string, range: readonly [number, number]): boolean {
  const written = text.slice(...lineAround(text, range))
  if (line.text !== written)
    line = {
      text: written,
      heading: !/\p{Ll}/u.test(written) && (written.match(/\p{L}{2,}/gu) ?? []).length >= 4,
    }
  return line.heading
}
