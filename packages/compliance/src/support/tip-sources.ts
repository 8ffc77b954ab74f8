import type { Match, View } from '../engine/rule.ts'
import { anyPersonAt } from './described-persons.ts'
import { sentenceAround } from './sentence.ts'
import { foldedWord, goesOn, sameSentence, wordAt, writtenWord } from './tokens.ts'

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

const links: ReadonlySet<string> = new Set(['do', 'cua', 'tu', 'boi', 'bao', 'ke'])
/** What may stand between a tip and such a link. */
const between: ReadonlySet<string> = new Set('nay do tren bao to giac ve ban dau quan trong vu'.split(' '))

/** Whether what follows a word for a tip can lead to a person at all; hardly any does. */
export function leadsOn(view: View, [, end]: readonly [number, number]): boolean {
  const next = wordAt(view, end)
  if (view.words.starts[next] !== end + 1 || view.m.text.charCodeAt(end) !== 32) return true
  const word = foldedWord(view, next)
  return links.has(word) || between.has(word) || isAnnounced(view, next)
}

/** “tin do anh … cung cấp”, “tin báo của chị …”. */
export function* sourcePerson(view: View, range: [number, number]): Generator<Match> {
  let at = wordAt(view, range[1])
  const gap = view.m.text.slice(range[1], view.words.starts[at] ?? range[1])
  if (/[.;!?\n,]/.test(gap)) return
  if (gap.includes(':') && strong.has(view.m.folded.slice(...range))) {
    const person = anyPersonAt(view, at)
    if (person)
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'nguồn tin: người' },
      }
    return
  }
  const caught = /^(?:qua|tu|nho|theo) $/.test(
    view.m.folded.slice(Math.max(0, range[0] - 5), range[0]).replace(/^.* (?=[a-z]+ $)/, ''),
  )
  for (let skipped = 0; skipped < 7; skipped++, at++) {
    const word = foldedWord(view, at)
    if (links.has(word) && /^(?:do|của|từ|bởi|báo|kể|cua|tu|boi|bao|ke)$/i.test(writtenWord(view, at))) {
      let next = at + 1
      while (kin.has(foldedWord(view, next)) && next < at + 4 && !anyPersonAt(view, next)) next += 1
      const person = anyPersonAt(view, next)
      if (!person || !goesOn(view, at)) continue
      const weak = ['tin', 'thong tin', 'clip', 'tin nhan'].includes(view.m.folded.slice(range[0], range[1]))
      const tells = reportsSoon(view, person.to)
      // “thông tin của chị …” may be what is known of her; “qua tin của chị …, công an bắt được” is not.
      if (weak && !tells && !(word === 'cua' && caught && isSuccess(view, range))) return
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

const isSuccess = (view: View, range: readonly [number, number]): boolean =>
  /(?:^|[^a-z])(?:bat|pha|phat hien|trieu xoa|thu giu|giai cuu)(?![a-z])/.test(
    view.m.folded.slice(...sentenceAround(view.m.text, range)),
  )

/** The end of the verb of telling that follows a person within a few words. */
function reportsSoon(view: View, from: number): number | undefined {
  for (let at = from + 1; at <= from + 8; at++) {
    if (!goesOn(view, at - 1)) return undefined
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
export function* statedInformant(view: View, range: [number, number]): Generator<Match> {
  const first = wordAt(view, range[1])
  for (
    let at = first;
    at < first + 9 && sameSentence(view.m.text.slice(range[1], view.words.starts[at] ?? range[1]));
    at++
  ) {
    const person = anyPersonAt(view, at)
    if (person) {
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'người báo tin là ai' },
      }
      return
    }
  }
  const named = /^ (?:này |đó )?(?:có )?(?:tên|ten)(?: là| la)? (?=\p{Lu}|[a-z]+ (?:o|tru|nha|lam) )/u.exec(
    view.m.text.slice(range[1], range[1] + 40),
  )
  if (named) {
    yield {
      range: [range[0], view.words.ends[wordAt(view, range[1] + named[0].length)] ?? range[1]],
      explanation: { pattern: 'tên của người báo tin' },
    }
    return
  }
  const rest = view.m.folded.slice(range[1], range[1] + 90).split(/[.;!?\n]/)[0] ?? ''
  const home =
    /^ (?:nay |do )?(?:co )?(?:nha|tru|song|ngu|o|la chu|la con|la vo|la hang xom|ten la|ten|so dien thoai|sdt|dang o|lam o)(?: (?!dau\b|xa\b|tinh\b)[^ ]+){2,}/.exec(
      rest,
    )
  const detail =
    home &&
    /\d|canh|gan|doi dien|thon|xom|ngo|quan|tap hoa|cua nha| (?:sau|truoc|ben|duoi) (?:tram|cho|cau|truong|dinh|chua|nha)/.test(
      home[0],
    )
  if (detail && !/ (?:can|phai|duoc|co the|co quyen|nen|hay|khong|giu|bao mat)(?: |$)/.test(rest)) {
    yield {
      range: [range[0], range[1] + home[0].length],
      explanation: { pattern: 'nơi ở của người báo tin' },
    }
  }
}
