import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { personAt, personBefore, placeWords } from '../../support/persons.ts'
import type { Person } from '../../support/persons.ts'
import { foldedWord, gapAfter, sameSentence, wordAt, writtenWord } from '../../support/tokens.ts'

const reports = phraseFinder([
  'tố giác',
  'tố cáo',
  'báo tin',
  'tin báo',
  'trình báo',
  'báo công an',
  'báo cho công an',
  'báo với công an',
  'báo lên công an',
  'mật báo',
  'cung cấp thông tin',
  'cung cấp tin',
  'cung cấp nguồn tin',
  'cung cấp clip',
  'cung cấp hình ảnh',
  'cung cấp video',
  'đưa tin báo',
  'chỉ điểm',
  'gọi điện báo',
  'nhắn tin báo',
  'gọi báo',
  'nhắn báo',
  'viết đơn tố',
  'làm đơn tố',
  'phản ánh với công an',
  'phản ánh cho công an',
  'tố với công an',
  'gửi clip',
  'gửi tin báo',
  'khai báo với công an',
  'mách công an',
  'mách với công an',
  'báo 113',
  'gọi 113',
])
const sources = phraseFinder([
  'tin',
  'nguồn tin',
  'thông tin',
  'tin báo',
  'tố giác',
  'đơn tố giác',
  'đơn tố cáo',
  'tin tố giác',
  'lời báo',
  'clip',
  'theo lời',
  'tin nhắn',
  'lời khai báo',
])
const informants = phraseFinder([
  'người báo tin',
  'người tố giác',
  'người tố cáo',
  'người cung cấp tin',
  'người cung cấp thông tin',
  'người cung cấp nguồn tin',
  'người phát hiện và báo tin',
  'người đã báo tin',
  'người đã tố giác',
  'người viết đơn tố cáo',
  'người gửi tin báo',
  'người mật báo',
  'người làm đơn tố cáo',
  'người đưa tin',
])

/** What may stand between a person and the verb of reporting. */
const between: ReadonlySet<string> = new Set(
  (
    'da vua co cung lien kip thoi manh dan chu dong dung cam truc tiep goi dien nhan tin den len cong an xa huyen tinh o tai so nha chinh la nguoi ' +
    'tuoi tru bi mat sang hom qua nay toi dem trua chieu hang xom con trai gai vo chong chu quan tap hoa thuong xuyen lai da tung moi nhieu lan qua zalo ' +
    'cho va roi ra tru so voi theo doi lop hoc sinh truong phat hien nhin thay viet don lam gui ban quan ly cuc tot'
  ).split(' '),
)

/**
 * Says, or lets one guess, who gave a tip.
 * Source: BLTTHS 2015, Điều 56 (người tố giác, báo tin được giữ bí mật); Luật Tố cáo 25/2018/QH14, Điều 8, 56.
 */
export const informantIdentity = defineRule({
  id: 'informant/identity',
  title: 'Danh tính người cung cấp tin',
  severity: 'error',
  approval: 'nobody',
  locked: true,
  legalBasis: { document: 'Bộ luật Tố tụng hình sự 101/2015/QH13', article: 'Điều 56' },
  *find(view) {
    for (const hit of reports(view)) {
      const verb = wordAt(view, hit.range[0])
      const person = personBefore(view, verb, (word, at) => between.has(word) || isPlaceOrNumber(view, at))
      if (person && !isTarget(view, verb) && !isWish(view, person))
        yield given(view, person, hit.range[1], 'người – báo tin')
    }
    for (const hit of sources(view)) yield* sourcePerson(view, hit.range)
    for (const hit of informants(view)) yield* statedInformant(view, hit.range)
  },
  mask: () => '(người cung cấp tin)',
  messages: {
    found: () =>
      'Câu này cho biết ai đã báo tin cho Công an. Bỏ hẳn người đó ra khỏi bài, viết “từ tin báo của Nhân dân”; danh tính người báo tin phải được giữ bí mật.',
  },
  examples: {
    invalid: [
      'Bác Tư xóm 3 đã tố giác vụ đánh bạc.',
      'Tin do anh Mẫu cung cấp, Công an xã đã bắt quả tang.',
      'Người báo tin là chị Mai ở thôn 2.',
      'anh hung xom 4 da bao tin cho cong an xa',
      'Theo tin báo của ông Nguyễn Văn Mẫu, Công an xã đã có mặt.',
      'CẢM ƠN CÔ SÁU ĐÃ BÁO TIN CHO CÔNG AN',
      'Người tố giác nhà ở cạnh trạm y tế thôn 3.',
    ],
    valid: [
      'Người dân đã tố giác vụ đánh bạc.',
      'Danh tính người báo tin được giữ bí mật.',
      'Đề nghị bà con kịp thời báo tin cho Công an xã.',
      'Anh chị phát hiện người lạ hãy báo tin ngay.',
      'Từ tin báo của quần chúng, Công an xã đã có mặt.',
      'Người tố giác là cá nhân phát hiện hành vi có dấu hiệu tội phạm.',
      'Đã tiếp nhận 12 tin do Nhân dân cung cấp.',
    ],
  },
})

function isPlaceOrNumber(view: View, at: number): boolean {
  const written = writtenWord(view, at)
  return (
    placeWords.has(foldedWord(view, at - 1)) ||
    placeWords.has(foldedWord(view, at)) ||
    /^\d{1,4}[a-z]?$/i.test(written) ||
    written[0] !== written[0]?.toLowerCase()
  )
}

/** “bị tố giác”, “đơn tố giác anh …”: the person is whom the tip is about. */
function isTarget(view: View, verb: number): boolean {
  const previous = [foldedWord(view, verb - 1), foldedWord(view, verb - 2)]
  return previous.includes('bi') && writtenWord(view, verb - 1).toLowerCase() !== 'bí'
}

/** “Đề nghị ông A báo tin”: nothing has been told yet. */
function isWish(view: View, person: Person): boolean {
  const two = `${foldedWord(view, person.from - 2)} ${foldedWord(view, person.from - 1)}`
  return (
    /^(?:de nghi|hay lien|lien he|yeu cau|goi cho|lien lac|gap ngay|bao cho|bao tin cho|tin cho)/.test(two) ||
    /(?:^| )(?:gap|cho|toi|moi|thay)$/.test(two)
  )
}

function given(view: View, person: Person, end: number, pattern: string): Match {
  return {
    range: [view.words.starts[person.from] ?? 0, Math.max(end, view.words.ends[person.to] ?? end)],
    explanation: { pattern },
  }
}

const strong: ReadonlySet<string> = new Set([
  'nguon tin',
  'tin bao',
  'to giac',
  'don to giac',
  'don to cao',
  'tin to giac',
])
const kin: ReadonlySet<string> = new Set('gia dinh nha vo chong con me bo ban nguoi'.split(' '))

/** “tin do anh … cung cấp”, “tin báo của chị …”. */
function* sourcePerson(view: View, range: [number, number]): Generator<Match> {
  let at = wordAt(view, range[1])
  const gap = view.m.text.slice(range[1], view.words.starts[at] ?? range[1])
  if (/[.;!?\n,]/.test(gap)) return
  if (gap.includes(':') && strong.has(view.m.folded.slice(...range))) {
    const person = personAt(view, at)
    if (person)
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'nguồn tin: người' },
      }
    return
  }
  for (let skipped = 0; skipped < 3; skipped++, at++) {
    const word = foldedWord(view, at)
    if (
      ['do', 'cua', 'tu', 'boi', 'bao', 'ke'].includes(word) &&
      /^(?:do|của|từ|bởi|báo|kể|cua|tu|boi|bao|ke)$/i.test(writtenWord(view, at))
    ) {
      let next = at + 1
      while (kin.has(foldedWord(view, next)) && next < at + 4 && !personAt(view, next)) next += 1
      const person = personAt(view, next)
      if (!person || !sameSentence(gapAfter(view, at))) continue
      const weak = ['tin', 'thong tin', 'clip', 'tin nhan'].includes(view.m.folded.slice(range[0], range[1]))
      const tells = reportsSoon(view, person.to)
      if (weak && word === 'cua' && !tells) return
      if (weak && !tells && !['do', 'tu'].includes(word)) return
      if (weak && !tells) return
      yield {
        range: [range[0], tells ?? view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'nguồn tin – người' },
      }
      return
    }
    if (!['nay', 'do', 'tren', 'bao', 'to', 'giac', 've', 'ban', 'dau', 'quan', 'trong'].includes(word))
      return
  }
}

/** The end of the verb of telling that follows a person within a few words. */
function reportsSoon(view: View, from: number): number | undefined {
  for (let at = from + 1; at <= from + 8; at++) {
    if (!sameSentence(gapAfter(view, at - 1))) return undefined
    if (
      /^(?:cung cap|bao tin|to giac|gui den|bao cho|bao len|gui cho|phan anh|chuyen den|bao ve)$/.test(
        `${foldedWord(view, at)} ${foldedWord(view, at + 1)}`,
      )
    ) {
      return view.words.ends[at + 1]
    }
  }
  return undefined
}

/** “người báo tin là chị …”, “người tố giác nhà ở …”, “người báo tin (ông …)”. */
function* statedInformant(view: View, range: [number, number]): Generator<Match> {
  const first = wordAt(view, range[1])
  for (
    let at = first;
    at < first + 6 && sameSentence(view.m.text.slice(range[1], view.words.starts[at] ?? range[1]));
    at++
  ) {
    const person = personAt(view, at)
    if (person) {
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'người báo tin là ai' },
      }
      return
    }
  }
  const rest = view.m.folded.slice(range[1], range[1] + 90).split(/[.;!?\n]/)[0] ?? ''
  const home =
    /^ (?:nay |do )?(?:co )?(?:nha|tru|song|ngu|o|la chu|la con|la vo|la hang xom|ten la|ten|so dien thoai|sdt|dang o|lam o)(?: (?!dau\b|xa\b|tinh\b)[^ ]+){2,}/.exec(
      rest,
    )
  const detail = home && /\d|canh|gan|doi dien|thon|xom|ngo|quan|tap hoa|cua nha/.test(home[0])
  if (detail && !/ (?:can|phai|duoc|co the|co quyen|nen|hay|khong|giu|bao mat)(?: |$)/.test(rest)) {
    yield {
      range: [range[0], range[1] + home[0].length],
      explanation: { pattern: 'nơi ở của người báo tin' },
    }
  }
}
