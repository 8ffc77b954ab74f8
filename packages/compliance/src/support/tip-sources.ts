import type { Match, View } from '../engine/rule.ts'
import { sentenceAround } from './sentence.ts'
import { someoneFrom } from './tip-persons.ts'
import { foldedWord, goesOn, wordAt, writtenWord } from './tokens.ts'

const strong: ReadonlySet<string> = new Set([
  'nguon tin',
  'nguon',
  'tin bao',
  'to giac',
  'don to giac',
  'don to cao',
  'tin to giac',
])
const kin: ReadonlySet<string> = new Set(
  'gia dinh nha vo chong con me bo ban nguoi mot cai ho lang be'.split(' '),
)

const links: ReadonlySet<string> = new Set(['do', 'cua', 'tu', 'boi', 'bao', 'ke', 'ten', 'loi'])
/** What may stand between a tip and such a link. */
const between: ReadonlySet<string> = new Set(
  'nay do tren bao to giac ve ban dau quan trong vu la chinh mat ky dung gui so goi den'.split(' '),
)

/** Whether what follows a word for a tip can lead to a person at all; hardly any does. */
export function leadsOn(view: View, [, end]: readonly [number, number]): boolean {
  const next = wordAt(view, end)
  if (view.m.folded.endsWith('loi', end)) return true
  if (view.words.starts[next] !== end + 1 || view.m.text.charCodeAt(end) !== 32) return true
  const word = foldedWord(view, next)
  return links.has(word) || between.has(word) || isAnnounced(view, next)
}

/** What may as well be of somebody: a picture of a missing person, news of a daughter. */
const weakSources: ReadonlySet<string> = new Set([
  'tin',
  'thong tin',
  'clip',
  'video',
  'anh',
  'hinh',
  'tin nhan',
  'danh sach',
  'don',
])

/** “tin do anh … cung cấp”, “tin báo của chị …”. */
export function* sourcePerson(view: View, range: [number, number]): Generator<Match> {
  let at = wordAt(view, range[1])
  const gap = view.m.text.slice(range[1], view.words.starts[at] ?? range[1])
  if (/[.;!?\n,]/.test(gap)) return
  if (gap.includes(':') && strong.has(view.m.folded.slice(...range))) {
    const person = someoneFrom(view, at)
    if (person)
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'nguồn tin: người' },
      }
    return
  }
  if (/^(?:theo|qua) loi$/.test(view.m.folded.slice(...range))) {
    const person = someoneFrom(view, at)
    // Forefathers and teachers of old left words, no tips.
    const ancestors = /^ (?:cha ong|ong cha|ong ba ta|to tien|bac ho|thay co)/.test(
      view.m.folded.slice(range[1], range[1] + 12),
    )
    if (person && !ancestors && isAboutCrime(view, range))
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'theo lời ai' },
      }
    return
  }
  const caught = /^(?:qua|tu|nho|theo) $/.test(
    view.m.folded.slice(Math.max(0, range[0] - 5), range[0]).replace(/^.* (?=[a-z]+ $)/, ''),
  )
  for (let skipped = 0; skipped < 7; skipped++, at++) {
    const word = foldedWord(view, at)
    if (
      links.has(word) &&
      /^(?:do|của|từ|bởi|báo|kể|tên|lời|cua|tu|boi|bao|ke|ten|loi)$/i.test(writtenWord(view, at))
    ) {
      let next = at + 1
      while (kin.has(foldedWord(view, next)) && next < at + 4 && !someoneFrom(view, next)) next += 1
      const person = someoneFrom(view, next)
      if (!person || !goesOn(view, at)) continue
      const weak = weakSources.has(view.m.folded.slice(range[0], range[1]))
      const tells = reportsSoon(view, person.to)
      // “thông tin của chị …” may be what is known of her; “qua tin của chị …, công an bắt được” is not.
      if (
        weak &&
        !tells &&
        !(
          (word === 'cua' && caught && isSuccess(view, range)) ||
          (word === 'tu' && receivedFrom(view, wordAt(view, range[0])) && isSuccess(view, range))
        )
      )
        return
      yield {
        range: [range[0], tells ?? view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'nguồn tin – người' },
      }
      return
    }
    if (!between.has(word) && !isAnnounced(view, at)) return
  }
}

/** “thông tin vụ trộm do bà …”: other words may stand before “do” when they are few. */
function isAnnounced(view: View, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    if (!goesOn(view, next - 1)) return false
    if (/^do$/i.test(writtenWord(view, next))) return true
  }
  return false
}

const isAboutCrime = (view: View, range: readonly [number, number]): boolean =>
  /(?:^|[^a-z])(?:cong an|canh sat|chung|bon|tui no|tui|dua|may ten|hai ten|nhom|ke|doi tuong|trom|danh bac|ma tuy|giau|lua|cuop|sung|hut|buon|vu viec)(?![a-z])/.test(
    view.m.folded.slice(...sentenceAround(view.m.text, range)),
  )

/** “Nhờ cụ Khuê canh đền mà bắt được hai đứa trộm.” */
export function* thanksTo(view: View, range: readonly [number, number]): Generator<Match> {
  const person = someoneFrom(view, wordAt(view, range[1]))
  if (!person) return
  const end = view.words.ends[person.to] ?? range[1]
  const won =
    /^[^.;!?\n]{0,50}? (?:ma|moi|nen|chi cho|mach|bao)(?: [a-z]+){0,4} (?:bat|pha|triet|tom|lo|phat hien|tim ra|lan ra)(?: duoc)?(?![a-z])/.exec(
      view.m.folded.slice(end, end + 90),
    )
  if (won && isAboutCrime(view, range))
    yield { range: [range[0], end], explanation: { pattern: 'nhờ ai mà bắt được' } }
}

const isSuccess = (view: View, range: readonly [number, number]): boolean =>
  /(?:^|[^a-z])(?:bat|pha|phat hien|trieu xoa|thu giu|giai cuu)(?![a-z])/.test(
    view.m.folded.slice(...sentenceAround(view.m.text, range)),
  )

/** The end of the verb of telling that follows a person within a few words. */
function reportsSoon(view: View, from: number): number | undefined {
  for (let at = from + 1; at <= from + 8; at++) {
    if (!goesOn(view, at - 1)) return undefined
    if (
      /^(?:cung cap|bao tin|to giac|gui den|bao cho|bao len|gui cho|phan anh|chuyen den|bao ve|cho biet|cho hay|ke lai|gui cong|dua cho)$/.test(
        `${foldedWord(view, at)} ${foldedWord(view, at + 1)}`,
      )
    ) {
      return view.words.ends[at + 1]
    }
  }
  return undefined
}

/** What is somebody’s own, and what makes it a tip. */
const owned =
  /(?:^|[^a-z])(?:cuoc goi|tin nhan|don|thu|so (?:may|dien thoai|dt)|sdt|clip|video|giong noi|but tich|chu ky)(?![a-z]).*$/
const tipWords = /(?:^|[^a-z])(?:cong an|113|truc ban|to giac|to cao|bao tin|canh sat|hom thu)(?![a-z])/

/** “Cuộc gọi vào máy trực ban là của ông …”. */
export function* ownedSource(view: View, range: readonly [number, number]): Generator<Match> {
  const [from, to] = sentenceAround(view.m.text, range)
  const said = owned.exec(view.m.folded.slice(from, range[0]))
  if (!said || !tipWords.test(view.m.folded.slice(from, to))) return
  const person = someoneFrom(view, wordAt(view, range[1]))
  if (!person) return
  yield {
    range: [from + said.index, view.words.ends[person.to] ?? range[1]],
    explanation: { pattern: 'tin là của ai' },
  }
}

/** “Kiểm lâm nhận tin từ ông …”. */
const receivedFrom = (view: View, at: number): boolean =>
  /^(?:nhan|duoc)$/.test(foldedWord(view, at - 1)) ||
  /^(?:nhan duoc|tiep nhan)$/.test(`${foldedWord(view, at - 2)} ${foldedWord(view, at - 1)}`)
