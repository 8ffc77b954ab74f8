import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { degreeLabels, degreesOfSecrecy, secretPapers } from '../data/secret-papers.ts'
import { phraseFinder } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { lettersApart } from './letters-apart.ts'
import { isLesson } from './lesson.ts'
import { otherMat } from './secrecy-stamps.ts'
import { isUnmarkedNear, sentenceAround } from './sentence.ts'

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
    const unmarked = marked === false && isUnmarkedNear(m.text, range)
    if (!surelyMarked && !(unmarked && (surePaper(m.folded.slice(...range)) || isHandled(m, range)))) continue
    yield { range, explanation: { pattern: 'văn bản ghi là mật' } }
  }
  for (const { range } of labelled(view)) {
    const rest = m.text.slice(range[1], range[1] + 44)
    const value =
      /^[^\n.;:=]{0,24}[:=\-–][ \t]*(tuyệt mật|tuyet mat|tối mật|toi mat|mật|mat|[ABC](?= *$))(?![\p{L}])/imu.exec(
        rest,
      )
    const label = m.text.slice(range[0], range[1])
    const stamped = /^(?:đóng )?dấu.*mật$|chữ (?:tối |tuyệt )?mật$|^dong dau.*mat$/iu.test(label)
    if (isLesson(m, range) || (!value && !stamped && !/độ (?:M|T)/u.test(label))) continue
    yield { range: [range[0], range[1] + (value?.[0].length ?? 0)], explanation: { pattern: 'ghi độ mật' } }
  }
}

/** Without marks “bao cao mat” is more often a lost thing than a secret paper. */
const surePaper = (folded: string): boolean =>
  /^(?:tai lieu|van ban|ban chup|ban sao|cong van|cong dien|chi thi|to trinh|phuong an|bien ban|ke hoach|nghi quyet|du toan|de cuong|so do|phu luc|de an|menh lenh|thu cong tac|van kien) (?:toi |tuyet )?mat$|tuyet mat$/.test(
    folded,
  )

const originOrNumber = /^ (?:so \d|cua (?:bo|tinh|cong an|cap tren|huyen|trung uong)(?:\W|$))/
const handling =
  /(?:khong|dung|cam|chi|doc|xem) (?:duoc )?(?:pho bien|chia se|gui|dua|sao chup|chup|luu hanh|xong|lan truyen|forward)/

/**
 * Without marks, a paper and a few words behind it the degree: “to trinh dong dau toi mat”, “ban do quan su do mat”.
 * What is lost instead (“to trinh toi mat the can cuoc”) is named behind.
 */
const unmarkedStamps = patternFinder(
  /(?:tai lieu|van ban|ban chup|ban sao|ban do|cong van|cong dien|chi thi|to trinh|phuong an|bien ban|ke hoach|bao cao|nghi quyet|du toan|de cuong|so do|phu luc|de an|menh lenh|thu cong tac|van kien|so lieu|danh sach|ho so|quyet dinh|file|ban scan)(?: [a-z0-9/]{1,12}){0,5},? (?:(?:dong |co |ghi |mang |la )?(?:dong )?(?:dau|do|chu|muc do|muc) (?:toi |tuyet )?mat|dong mat|toi mat|chua giai mat)(?![a-z])/,
)

const lostThings =
  /^ (?:the|giay|xe|so|vi|tien|cccd|cmnd|bang|dien|song|mang|ngu|nuoc|con|cho|cua|het|cong|chia|do|dien thoai|sim|tai khoan|hang|nhan|thoi|gio|lien lac)(?![a-z])/

export function* unmarkedPapers({ m }: View): Generator<Match> {
  for (const { 0: found, index } of unmarkedStamps(m)) {
    const range: [number, number] = [index, index + found.length]
    if (/(?:bi|lam|da|vua|bao) (?:toi |chua giai )?mat$/.test(found)) continue
    if (lostThings.test(m.folded.slice(range[1], range[1] + 14)) || !isUnmarkedNear(m.text, range)) continue
    if (/\P{ASCII}/u.test(m.text.slice(...range)) || isLesson(m, range)) continue
    yield { range, explanation: { pattern: 'văn bản ghi là mật' } }
  }
}

/** “của Công an tỉnh”, “không phổ biến”: said of a paper, not of a thing that was lost. */
function isHandled(m: MatchText, range: readonly [number, number]): boolean {
  const [from, to] = sentenceAround(m.text, range)
  return (
    originOrNumber.test(m.folded.slice(range[1], range[1] + 24)) ||
    /(?:nay|do|day) la $/.test(m.folded.slice(from, range[0])) ||
    handling.test(m.folded.slice(from, to))
  )
}

const belongs = patternFinder(/thuoc (?:danh muc )?(?:tai lieu )?bi mat nha nuoc/)
const saidSecret = patternFinder(
  /(?<=(?:này|đây|ấy|đó|là|trên|,)[ \u00a0])mật(?=[ \u00a0]*(?:$|[.,;!\n]|nha|nhé|đấy|đó|thôi))/imu,
  { on: 'text' },
)

/** A paper or a talk that is itself called a state secret, and “mật” beside words on how to handle it. */
export function* secretByWord({ m }: View): Generator<Match> {
  for (const found of belongs(m)) {
    const [from, to] = sentenceAround(m.text, [found.index, found.index + found[0].length])
    const before = m.folded.slice(from, found.index)
    const deictic = /(?:^|[^a-z])(?:nay|dinh kem|duoi day|tren day|vua gui|cuoc hop|hom nay)(?![a-z])/
    if (
      /khong $|(?:^|[^a-z])(?:khong|nhung|cac|neu|nghiem cam|cam) [^,]*$/.test(before) ||
      !deictic.test(m.folded.slice(from, to))
    )
      continue
    yield {
      range: [from + m.folded.slice(from).search(/\S/), found.index + found[0].length],
      masked: 'tài liệu thuộc bí mật nhà nước',
      explanation: { pattern: 'nói rõ là bí mật nhà nước' },
    }
  }
  for (const found of saidSecret(m)) {
    const range: [number, number] = [found.index, found.index + found[0].length]
    const sentence = m.folded.slice(...sentenceAround(m.text, range))
    if ((!handling.test(sentence) && !/hoa toc|thuong khan/.test(sentence)) || isLesson(m, range)) continue
    yield { range, explanation: { pattern: 'nói là mật, kèm lời dặn' } }
  }
}

/** “Đ ộ  m ậ t :  M ậ t”: a degree spelled letter by letter. */
export function* spelledDegrees(view: View): Generator<Match> {
  for (const { range, letters } of lettersApart(view))
    if (/^(?:do|dau|tailieu|congvan|vanban)?(?:toi|tuyet)?mat(?:mat)?$/.test(letters) && letters.length > 4)
      yield { range, explanation: { pattern: 'độ mật viết rời chữ' } }
}

export function* recallMarks(view: View): Generator<Match> {
  for (const { range } of recall(view)) {
    const text = view.m.text.slice(range[0], range[1])
    if (text === text.toUpperCase() && !isLesson(view.m, range)) {
      yield { range, explanation: { pattern: 'chỉ dẫn thu hồi' } }
    }
  }
}
