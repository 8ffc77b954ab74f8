import type { Match, View } from '../engine/rule.ts'
import { isLesson } from './lesson.ts'
import { lineAround } from './sentence.ts'

const degree = '(?:TUY[ỆE]T|T[ỐO]I)[ \\t\\u00a0]+M[ẬA]T|M[ẬA]T'

/** Words after “mật” that make it another word: honey, password, density, code, ambush. */
export const otherMat =
  /^[ \t\u00a0]*(?:ong|khẩu|khau|độ|mã|thư|mía|vụ|phục|thiết|ngữ|hiệu|gấu|ngọt)(?![\p{L}])/iu

/** A line that is nothing but a degree. */
export function* stampedLines({ m }: View): Generator<Match> {
  const line = new RegExp(
    `^[ \\t>#*_\\[("“'•\\-–]*(${degree}|Tuyệt mật|Tối mật|Mật|[Tt]uyet mat|[Tt]oi mat)[ \\t*_\\])"”'.:!\\-–]*$`,
    'gmu',
  )
  const handling =
    /^[ \t*]*(Tuyệt mật|Tối mật|Mật)[ .:\-–]{1,4}(?=không (?:phổ biến|sao chụp|lưu hành)|cấm|xem xong)/gimu
  for (const found of [...m.text.matchAll(line), ...m.text.matchAll(handling)]) {
    const start = found.index + found[0].indexOf(found[1] ?? '')
    yield { range: [start, start + (found[1] ?? '').length], explanation: { pattern: 'dòng chỉ có độ mật' } }
  }
}

/** Letters set apart, alone on their line: in small letters too. */
export function* spacedLines({ m }: View): Generator<Match> {
  const pattern =
    /^[ \t]*((?:t[ .\-_*]{1,3}(?:u[ .\-_*]{1,3}y[ .\-_*]{1,3}[ệe][ .\-_*]{1,3}t|[ốo][ .\-_*]{1,3}i)[ .\-_*]{1,5})?m[ .\-_*]{1,3}[ậa][ .\-_*]{1,3}t)(?=[ \t.]*$|[ \t]*[-–:][ \t])/gimu
  for (const found of m.text.matchAll(pattern)) {
    const start = found.index + found[0].indexOf(found[1] ?? '')
    yield { range: [start, start + (found[1] ?? '').length], explanation: { pattern: 'độ mật viết rời chữ' } }
  }
}

/** Letters set apart: “M Ậ T”, “T.U.Y.Ệ.T M.Ậ.T”. */
export function* spacedOut({ m }: View): Generator<Match> {
  const pattern =
    /(?<![\p{L}\p{N}][ .\-_*]?)(?:T[ .\-_*]{1,3}(?:U[ .\-_*]{1,3}Y[ .\-_*]{1,3}[ỆE][ .\-_*]{1,3}T|[ỐO][ .\-_*]{1,3}I)[ .\-_*]{1,5})?M[ .\-_*]{1,3}[ẬA][ .\-_*]{1,3}T(?![ .\-_*]?[\p{L}\p{N}])/gu
  for (const found of m.text.matchAll(pattern)) {
    yield {
      range: [found.index, found.index + found[0].length],
      explanation: { pattern: 'độ mật viết rời chữ' },
    }
  }
}

/** In brackets, in any writing: “(toi mat)”, “[Mật]”. */
export function* bracketed({ m }: View): Generator<Match> {
  for (const found of m.folded.matchAll(/(?<=[[(] ?)(?:tuyet |toi )?mat(?= ?[\])])/g)) {
    const range: [number, number] = [found.index, found.index + found[0].length]
    const written = m.text.slice(...range)
    if ((/mật$/iu.test(written) || !/\P{ASCII}/u.test(written)) && !isLesson(m, range)) {
      yield { range, explanation: { pattern: 'độ mật trong ngoặc' } }
    }
  }
}

/** Capitals inside a line that is not all capitals. */
export function* stamps({ m }: View): Generator<Match> {
  for (const found of m.text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${degree})(?![\\p{L}\\p{N}])`, 'gu'),
  )) {
    const range: [number, number] = [found.index, found.index + found[0].length]
    if (/(?:BÍ|BẢO|CƠ|BI|BAO|CO)\s$/u.test(m.text.slice(Math.max(0, range[0] - 4), range[0]))) continue
    if (otherMat.test(m.text.slice(range[1], range[1] + 8))) continue
    const [from, to] = lineAround(m.text, range)
    const rest = m.text.slice(from, range[0]) + m.text.slice(range[1], to)
    const capitals = !/\p{Ll}/u.test(rest) && (rest.match(/\p{L}{2,}/gu) ?? []).length >= 3
    if (capitals && found[0].length < 5) continue
    if (
      /^MAT$/.test(found[0]) &&
      !/[([]$|(?:^|\s{2}|:\s|S[ốo].{0,30}\s)$/u.test(m.text.slice(from, range[0]))
    )
      continue
    if (isLesson(m, range)) continue
    yield { range, explanation: { pattern: 'độ mật viết hoa' } }
  }
}
