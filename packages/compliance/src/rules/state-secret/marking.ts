import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { isLesson } from '../../support/lesson.ts'
import { isUnmarkedNear, lineAround } from '../../support/sentence.ts'

const degree = '(?:TUY[ỆE]T|T[ỐO]I)[ \\t\\u00a0]+M[ẬA]T|M[ẬA]T'
const labelled = phraseFinder([
  'độ mật',
  'mức độ mật',
  'dấu mật',
  'dấu tối mật',
  'dấu tuyệt mật',
  'dấu chỉ độ mật',
  'đóng dấu mật',
])
const papers = [
  'tài liệu',
  'văn bản',
  'công văn',
  'công điện',
  'báo cáo',
  'kế hoạch',
  'phương án',
  'tờ trình',
  'chỉ thị',
  'thông báo',
  'danh sách',
  'quyết định',
  'hướng dẫn',
  'hồ sơ',
  'biên bản',
  'bản đồ',
  'điện',
]
const documents = phraseFinder(
  papers.flatMap((paper) => ['mật', 'tối mật', 'tuyệt mật'].map((word) => `${paper} ${word}`)),
)
const degrees = phraseFinder(['tuyệt mật', 'tối mật'])
const recall = phraseFinder(['tài liệu thu hồi'])

/** Words after “mật” that make it another word: honey, password, density, code, ambush. */
const other = /^[ \t\u00a0]*(?:ong|khẩu|khau|độ|mã|thư|mía|vụ|phục|thiết|ngữ|hiệu|gấu|ngọt)(?![\p{L}])/iu

/**
 * Marks of a state secret: the stamps TUYỆT MẬT, TỐI MẬT, MẬT, a stated degree, a paper called secret, in any
 * writing. Talk about the law of state secrets is not a mark.
 * Source: Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5; Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 10a, 11).
 */
export const marking = defineRule({
  id: 'state-secret/marking',
  title: 'Dấu chỉ độ mật',
  severity: 'error',
  approval: 'nobody',
  locked: true,
  legalBasis: { document: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15', article: 'Điều 5' },
  *find(view) {
    if (view.words.places('mat').length === 0 && !/m[ .\-_*]{1,3}[ậa]/iu.test(view.m.text)) {
      if (view.words.places('hoi').length > 0) yield* recallMarks(view)
      return
    }
    yield* stampedLines(view)
    yield* spacedOut(view)
    yield* spacedLines(view)
    yield* bracketed(view)
    yield* stamps(view)
    yield* named(view)
    yield* recallMarks(view)
  },
  messages: {
    found: ({ masked }) =>
      `Có dấu hiệu của tài liệu bí mật nhà nước (“${masked}”). Dừng lại: không đăng, không gửi qua Zalo, xóa khỏi máy nối mạng và báo người phụ trách bảo mật.`,
  },
  examples: {
    invalid: [
      'TỐI MẬT\nKế hoạch tuần tra',
      'Số: 12/KH-CAX (MẬT)',
      'Độ mật: Tuyệt mật',
      'do mat: toi mat',
      'M Ậ T\nBáo cáo tuần',
      'TUYET MAT - ke hoach so 5',
      'Gửi các đồng chí công văn mật số 15 của tỉnh.',
      'Văn bản có đóng dấu MẬT, đề nghị đọc xong trả lại.',
      'TÀI LIỆU THU HỒI',
      'tai lieu mat cua huyen, doc xong xoa',
    ],
    valid: [
      'Bán mật ong rừng, ai mua nhắn tin.',
      'Không cho ai biết mật khẩu và mã OTP.',
      'Bí mật nhà nước có ba độ: tuyệt mật, tối mật, mật.',
      'Người báo tin được giữ bí mật danh tính.',
      'Không đăng tài liệu mật lên mạng xã hội.',
      'Mật độ dân cư của xã còn thưa.',
      'Thông tin bảo mật, đời sống riêng tư là bất khả xâm phạm.',
      'bao cao mat xe may o thon 2',
    ],
  },
})

/** A line that is nothing but a degree. */
function* stampedLines({ m }: View): Generator<Match> {
  const line = new RegExp(
    `^[ \\t>#*_\\[("“'•\\-–]*(${degree}|Tuyệt mật|Tối mật|Mật)[ \\t*_\\])"”'.:!\\-–]*$`,
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
function* spacedLines({ m }: View): Generator<Match> {
  const pattern =
    /^[ \t]*((?:t[ .\-_*]{1,3}(?:u[ .\-_*]{1,3}y[ .\-_*]{1,3}[ệe][ .\-_*]{1,3}t|[ốo][ .\-_*]{1,3}i)[ .\-_*]{1,5})?m[ .\-_*]{1,3}[ậa][ .\-_*]{1,3}t)[ \t.]*$/gimu
  for (const found of m.text.matchAll(pattern)) {
    const start = found.index + found[0].indexOf(found[1] ?? '')
    yield { range: [start, start + (found[1] ?? '').length], explanation: { pattern: 'độ mật viết rời chữ' } }
  }
}

/** Letters set apart: “M Ậ T”, “T.U.Y.Ệ.T M.Ậ.T”. */
function* spacedOut({ m }: View): Generator<Match> {
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
function* bracketed({ m }: View): Generator<Match> {
  for (const found of m.folded.matchAll(/(?<=[[(] ?)(?:tuyet |toi )?mat(?= ?[\])])/g)) {
    const range: [number, number] = [found.index, found.index + found[0].length]
    const written = m.text.slice(...range)
    if ((/mật$/iu.test(written) || !/\P{ASCII}/u.test(written)) && !isLesson(m, range)) {
      yield { range, explanation: { pattern: 'độ mật trong ngoặc' } }
    }
  }
}

/** Capitals inside a line that is not all capitals. */
function* stamps({ m }: View): Generator<Match> {
  for (const found of m.text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${degree})(?![\\p{L}\\p{N}])`, 'gu'),
  )) {
    const range: [number, number] = [found.index, found.index + found[0].length]
    if (/(?:BÍ|BẢO|CƠ|BI|BAO|CO)\s$/u.test(m.text.slice(Math.max(0, range[0] - 4), range[0]))) continue
    if (other.test(m.text.slice(range[1], range[1] + 8))) continue
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

/** A degree that is named: “độ mật: mật”, “công văn mật”, “tối mật”. */
function* named(view: View): Generator<Match> {
  const { m } = view
  for (const { range, marked } of [...documents(view), ...degrees(view)]) {
    const text = m.text.slice(range[0], range[1])
    if (other.test(m.text.slice(range[1], range[1] + 8)) || isLesson(m, range)) continue
    const surelyMarked = /mật$/iu.test(text)
    if (
      !surelyMarked &&
      !(marked === false && isUnmarkedNear(m.text, range) && surePaper(m.folded.slice(range[0], range[1])))
    )
      continue
    yield { range, explanation: { pattern: 'văn bản ghi là mật' } }
  }
  for (const { range } of labelled(view)) {
    const rest = m.text.slice(range[1], range[1] + 44)
    const value =
      /^[^\n.;:=]{0,24}[:=\-–][ \t]*(tuyệt mật|tuyet mat|tối mật|toi mat|mật|mat)(?![\p{L}])/iu.exec(rest)
    const label = m.text.slice(range[0], range[1])
    const stamped = /^(?:đóng )?dấu.*mật$|^dong dau.*mat$/iu.test(label)
    if (isLesson(m, range) || (!value && !stamped && !/độ (?:M|T)/u.test(label))) continue
    yield { range: [range[0], range[1] + (value?.[0].length ?? 0)], explanation: { pattern: 'ghi độ mật' } }
  }
}

/** Without marks “bao cao mat” is more often a lost thing than a secret paper. */
const surePaper = (folded: string): boolean =>
  /^(?:tai lieu|van ban|cong van|cong dien|chi thi|to trinh|phuong an|bien ban|ke hoach) (?:toi |tuyet )?mat$|tuyet mat$/.test(
    folded,
  )

function* recallMarks(view: View): Generator<Match> {
  for (const { range } of recall(view)) {
    const text = view.m.text.slice(range[0], range[1])
    if (text === text.toUpperCase() && !isLesson(view.m, range)) {
      yield { range, explanation: { pattern: 'chỉ dẫn thu hồi' } }
    }
  }
}
