import { phraseFinder } from '../../engine/phrases.ts'
import type { PhraseHit } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { isLesson } from '../../support/lesson.ts'
import { isUnmarkedNear, sentenceAround } from '../../support/sentence.ts'

/** Words that are said of nothing but police work behind the scenes. */
const secretWords = phraseFinder([
  'bí số',
  'mật phục',
  'cơ sở bí mật',
  'cộng tác viên bí mật',
  'đặc tình',
  'hồ sơ nghiệp vụ',
  'đối tượng sưu tra',
  'diện sưu tra',
  'hiềm nghi',
  'kế hoạch nghiệp vụ',
  'phương án tác chiến',
  'phương án đánh bắt',
  'kế hoạch đánh án',
  'hồ sơ chuyên án',
  'ban chuyên án',
  'xác lập chuyên án',
  'lập chuyên án',
  'phương án mật phục',
  'nội tuyến',
  'nguồn tin cơ sở bí mật',
  'trinh sát ngoại tuyến',
  'trinh sát kỹ thuật',
  'biện pháp nghiệp vụ bí mật',
])
const cases = phraseFinder(['chuyên án'])
const scouts = phraseFinder(['trinh sát'])
const patrols = phraseFinder([
  'tuần tra',
  'mật phục',
  'chốt chặn',
  'lập chốt',
  'ra quân',
  'kiểm tra đột xuất',
  'đột kích',
  'vây bắt',
  'phục bắt',
  'kiểm tra nồng độ cồn',
  'kiểm tra hành chính',
])

const finished =
  /(?:pha thanh cong|pha|triet pha|da pha|kham pha|ket thuc|thanh tich|bo phim|phim|truyen|hoi ky|tieu thuyet)(?: [a-z0-9]+){0,4}$/
const clock = /\b(?:\d{1,2}\s?(?:h|g|gio)\s?\d{0,2}|\d{1,2}:\d{2})\b/
const planned =
  /\b(?:se|toi nay|dem nay|chieu nay|sang mai|toi mai|dem mai|ngay mai|hom nay|lich|ke hoach|bo tri|phan cong|ca truc|sap toi|tu \d{1,2}\s?(?:h|g|gio|:)[^.]{0,12}den|bat dau luc|xuat phat)/
const past = /\b(?:da phat hien|phat hien|da bat|bat qua tang|da lap bien ban|da xu ly|da xu phat|vua qua)\b/

/**
 * A running operation: its words, its codes, its times and places. News of a finished case and lessons stay silent.
 * Source: Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5; facts of police practice, read November 2026.
 */
export const policeOperations = defineRule({
  id: 'state-secret/police-operations',
  title: 'Hoạt động nghiệp vụ công an',
  severity: 'error',
  approval: 'head-of-police',
  legalBasis: { document: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15', article: 'Điều 5' },
  *find(view) {
    for (const hit of secretWords(view)) {
      if (!usable(view, hit) || storyBefore(view, hit)) continue
      yield { range: hit.range, masked: hit.phrase, explanation: { pattern: 'từ ngữ nghiệp vụ' } }
    }
    yield* runningCases(view)
    yield* activeScouts(view)
    yield* patrolPlans(view)
  },
  messages: {
    found: ({ masked }) =>
      `Nhắc đến hoạt động nghiệp vụ (“${masked}”). Bỏ đi; nếu việc đã xong và được phép công bố, xin phê duyệt của Trưởng Công an xã.`,
    patrol: () =>
      'Cho biết giờ hoặc nơi lực lượng sẽ tuần tra, kiểm tra. Bỏ giờ và địa điểm, chỉ viết “lực lượng chức năng tăng cường tuần tra”.',
  },
  examples: {
    invalid: [
      'Chuyên án mang bí số 126X đang được đấu tranh.',
      'Tổ công tác mật phục ở đầu thôn Mẫu 1.',
      'Đêm nay từ 22 giờ đến 2 giờ, tổ tuần tra đi dọc đê.',
      'Hai trinh sát đang theo dõi nhà đối tượng.',
      'to cong tac mat phuc o cau, dac tinh bao ve',
      'Đối tượng sưu tra của xã gồm những ai thì Công an xã nắm rõ.',
    ],
    valid: [
      'Công an tỉnh phá thành công chuyên án ma túy lớn.',
      'Máy bay trinh sát bay trên biển.',
      'Công an xã tăng cường tuần tra dịp Tết.',
      'Lúc 22 giờ ngày 10/3, tổ tuần tra phát hiện một vụ đánh bạc.',
      'Bác từng là lính trinh sát của sư đoàn trong kháng chiến.',
      'Tính cách đặc biệt của mỗi người khác nhau.',
    ],
  },
})

/** Without marks only where all is without marks. */
const usable = (view: View, { range, marked }: PhraseHit): boolean =>
  (marked || isUnmarkedNear(view.m.text, range)) && !isLesson(view.m, range)

const foldedBefore = (view: View, at: number): string =>
  view.m.folded
    .slice(Math.max(0, at - 60), at)
    .split(/[.;!?\n]/)
    .at(-1)
    ?.replace(/[^a-z0-9]+/g, ' ')
    .trim() ?? ''

const storyBefore = (view: View, { range }: PhraseHit): boolean =>
  /(?:phim|truyen|tieu thuyet|hoi ky|vai)(?: [a-z]+){0,3}$/.test(foldedBefore(view, range[0]))

function* runningCases(view: View): Generator<Match> {
  for (const hit of cases(view)) {
    if (!usable(view, hit)) continue
    const after = view.m.text.slice(hit.range[1], hit.range[1] + 16)
    const code = /^ (?:mang |số )?(?:bí số )?[“"]?[A-ZĐ]{0,3}\d{2,4}[\p{L}]{0,2}\b/u.exec(after)
    const sentence = view.m.folded.slice(...sentenceAround(view.m.text, hit.range))
    const running = /\b(?:dang|tiep tuc|se|dau tranh|mo rong|chuan bi|trien khai|sap)\b/.test(sentence)
    if (!code && (!running || finished.test(foldedBefore(view, hit.range[0])))) continue
    yield {
      range: [hit.range[0], hit.range[1] + (code?.[0].length ?? 0)],
      masked: 'chuyên án',
      explanation: { pattern: 'chuyên án đang tiến hành' },
    }
  }
}

function* activeScouts(view: View): Generator<Match> {
  for (const hit of scouts(view)) {
    if (!usable(view, hit)) continue
    const previous = foldedBefore(view, hit.range[0])
    if (
      /(?:may bay|linh|dai doi|tieu doan|su doan|bo doi|trung doan|ve tinh|tau|cuu)(?: [a-z]+)?$/.test(
        previous,
      )
    )
      continue
    const [from, to] = sentenceAround(view.m.text, hit.range)
    const active =
      /\b(?:dang|theo doi|bam sat|bo tri|cai|phuc|mat|tiep can|cu|to trinh sat|cac trinh sat|hai trinh sat|luc luong trinh sat|hoa trang)\b/
    if (!active.test(view.m.folded.slice(from, to)) || storyBefore(view, hit)) continue
    yield { range: hit.range, masked: 'trinh sát', explanation: { pattern: 'trinh sát đang làm việc' } }
  }
}

/** A patrol with an hour, spoken of as a plan. */
function* patrolPlans(view: View): Generator<Match> {
  for (const hit of patrols(view)) {
    if (!usable(view, hit)) continue
    const [from, to] = sentenceAround(view.m.text, hit.range)
    const sentence = view.m.folded.slice(from, to)
    if (!clock.test(sentence) || !planned.test(sentence) || past.test(sentence)) continue
    yield {
      range: [from + sentence.search(/\S/), from + sentence.trimEnd().length],
      messageId: 'patrol',
      masked: 'giờ và nơi tuần tra',
      explanation: { pattern: 'tuần tra – giờ' },
    }
    return
  }
}
