import { degreeLabels, degreesOfSecrecy, secretPapers } from '../data/secret-papers.ts'
import { phraseFinder } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { isLesson } from './lesson.ts'
import { otherMat } from './secrecy-stamps.ts'
import { isUnmarkedNear } from './sentence.ts'

const labelled = phraseFinder(degreeLabels)
const documents = phraseFinder(
  secretPapers.flatMap((paper) => degreesOfSecrecy.map((degree) => `${paper} ${degree}`)),
)
const degrees = phraseFinder(['tuyệt mật', 'tối mật'])
const recall = phraseFinder(['tài liệu thu hồi'])

/** A degree that is named: “độ mật: mật”, “công văn mật”, “tối mật”. */
export function* namedPapers(view: View): Generator<Match> {
  const { m } = view
  for (const { range, marked } of [...documents(view), ...degrees(view)]) {
    const text = m.text.slice(range[0], range[1])
    if (otherMat.test(m.text.slice(range[1], range[1] + 8)) || isLesson(m, range)) continue
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

export function* recallMarks(view: View): Generator<Match> {
  for (const { range } of recall(view)) {
    const text = view.m.text.slice(range[0], range[1])
    if (text === text.toUpperCase() && !isLesson(view.m, range)) {
      yield { range, explanation: { pattern: 'chỉ dẫn thu hồi' } }
    }
  }
}
