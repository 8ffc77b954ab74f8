import {
  bareDeeds,
  evidence,
  giveDeeds,
  informers,
  receivers,
  tellDeeds,
  tipDeeds,
  tipMatters,
} from '../data/tip-words.ts'
import { phraseFinder, phraseStarts } from '../engine/phrases.ts'
import type { PhraseHit } from '../engine/phrases.ts'
import type { View } from '../engine/rule.ts'
import { lettersApart } from './letters-apart.ts'
import { firstFrom } from './sentence.ts'
import { foldedWord, sameSentence, wordAt } from './tokens.ts'

/** A deed by which somebody told those who prosecute. */
export interface Telling {
  /** The word that it begins with. */
  verb: number
  /** Where it ends, with whom it was told to or what about. */
  end: number
  /** Whether it says to whom: then hardly anything else is meant. */
  addressed: boolean
  /** Told of nobody and of nothing: it is meant only where it is said who it was (“là thằng … báo”). */
  bare?: true
}

const byThemselves = phraseFinder(tipDeeds)
const tells = phraseFinder(tellDeeds)
const gives = phraseFinder(giveDeeds)
const hearers = phraseFinder(receivers)
/** “ca” is cả, cá, ca and công an: not before these. */
const otherCa =
  /^ (?:nha|xom|lang|lop|hai|ba|doi|to|nam|ngay|dem|khu|thon|cho|ban|sang|chieu|truc|nuoc|phe|no|hat|si|dao|mau|be|con|the|ho|nhom|bon|hoi|truong|chi|anh|em|cac|tuan|thang|doan|kip|mo|dan|nguoi|gia)(?![a-z])/
const hears = (view: View): PhraseHit[] =>
  hearers(view).filter(
    ({ range: [start, end] }) =>
      end - start > 2 ||
      !view.m.folded.startsWith('ca', start) ||
      !otherCa.test(view.m.folded.slice(end, end + 9)),
  )
const proves = phraseFinder(evidence)
const isMatter = phraseStarts(tipMatters)
const isInformer = phraseStarts(informers)

/** How far, in characters, the receiver may stand behind the deed. */
const reach = 52

/** What the police are told of every day, and what is no tip. */
const everyday =
  /(?:^|[^a-z])(?:tam tru|luu tru|tam vang|ho khau|can cuoc|dinh danh|vneid|thu tuc|dang ky|lam the|cap doi|hoi (?:ve|thu|gio|lich|xem|duong)|hen|nhat duoc|tra lai|danh roi|bi phat|tien phat|nop phat|giao nop|khai nhan|thanh khan|dau thu|tu thu|goi len|moi len|cam on|chuc mung|tu xung|gia danh|mao danh|tin (?:vui|mung|buon|du))(?![a-z])/
/** The same letters at the beginning of other words: báo cáo, gọi là, kể từ. */
const otherWord =
  /^ (?:cao|hieu|gia|dap|danh|dong|thuc|thu|hong|chi|chay|ten|tu|voc|dai|von|thac|mang|giang|ban|hinh|mat|ham)(?![a-z])/
/** What leads from a deed to whom it is told, when more than two words part them. */
const towards =
  /(?:^| )(?:(?:cho|voi|len|den|toi|ra|gui|qua|zalo|va|vo|ve|nop|bao|goi|dien)(?: (?:ca|so|may|don|anh|chu|cac|doi|to|ben))?|[^ ]*(?: [^ ]*)?) $/

const cache = new WeakMap<View, Telling[]>()

/** Deeds of telling, in order of place; read once for a text. */
export function tellingsIn(view: View): Telling[] {
  let known = cache.get(view)
  if (!known) {
    known = [...alone(view), ...told(view), ...handed(view), ...spelled(view)]
      .filter(({ verb }) => !isInAddress(view, verb))
      .sort((a, b) => a.verb - b.verb || b.end - a.end)
    cache.set(view, known)
  }
  return known
}

/** “…/thu-tuc-hanh-chinh/Trinh-bao-mat-ho-chieu”: a word of an address tells nobody anything. */
const isInAddress = (view: View, word: number): boolean =>
  /[\p{L}\d]?[-/_]$/u.test(
    view.m.text.slice(Math.max(0, (view.words.starts[word] ?? 0) - 2), view.words.starts[word]),
  ) &&
  /^\p{L}+[-/_]\p{L}/u.test(view.m.text.slice(view.words.starts[word], (view.words.starts[word] ?? 0) + 24))

const telling = (view: View, range: readonly [number, number], end: number, addressed: boolean): Telling => ({
  verb: wordAt(view, range[0]),
  end,
  addressed,
})

const clauseFrom = (view: View, from: number, length: number): string =>
  view.m.folded.slice(from, from + length).split(/[.](?!\w)|[;!?\n]/)[0] ?? ''

function* alone(view: View): Generator<Telling> {
  for (const { range } of byThemselves(view))
    if (
      !/^ (?:vui|mung|buon|du|cho (?:gia dinh|nguoi nha|con|nhau))(?![a-z])/.test(
        view.m.folded.slice(range[1], range[1] + 18),
      )
    )
      yield telling(view, range, range[1], false)
}

/** A deed with those who prosecute behind it, or before (“lên xã báo”); with its matter; or of an informer. */
function* told(view: View): Generator<Telling> {
  const deeds = tells(view)
  if (deeds.length === 0) return
  const heard = placed(hears(view))
  for (const { range, phrase } of deeds) {
    const next = view.m.folded.slice(range[1], range[1] + 8)
    if (otherWord.test(next) || (phrase === 'gọi' && next.startsWith(' la '))) continue
    const rest = clauseFrom(view, range[1], 90)
    const whom = within(heard, range[1], reach)
    const between = whom ? view.m.folded.slice(range[1], whom.range[0]).replace('.', ' ') : ''
    if (
      whom &&
      between.length <= rest.length &&
      towards.test(between) &&
      !/(?:^| )(?:la|cua) /.test(between)
    ) {
      if (!everyday.test(view.m.folded.slice(range[0] - 1, range[1]) + rest))
        yield telling(view, range, whom.range[1], true)
      continue
    }
    if (!bareDeeds.has(phrase)) continue
    const before = view.m.folded.slice(Math.max(0, range[0] - 40), range[0])
    const visited =
      /(?:^| )(?:len|ra|den|toi|vo|vao|sang|xuong) (?:tru so|xa|phuong|huyen|don|cong an|uy ban)(?: [a-z]+)? (?:de |di |ma )?$/.test(
        before,
      )
    const end = visited ? range[1] : matterEnd(view, range[1])
    if (end !== undefined)
      yield telling(view, range, end, visited || /(?:cong an|canh sat|bien phong)[^.;!?\n]*$/.test(before))
    else if (isNamed(view, range, rest)) yield telling(view, range, range[1], false)
    else if (/^(?: (?:day|do|nha|nhe|chu|nen|moi|ma|len|het|roi)(?![a-z])|,|$)/.test(rest))
      yield { ...telling(view, range, range[1], false), bare: true }
  }
}

/** “người đi báo là …”: whoever it was is named next. */
const isNamed = (view: View, range: readonly [number, number], rest: string): boolean =>
  /^ ?(?:(?:chinh )?la|:|ten)(?![a-z])/.test(rest) &&
  informerBefore(view, telling(view, range, range[1], false)) !== undefined

/** The end of the matter of a tip within three words: “báo vụ trộm”, “báo có kẻ tuyển người”. */
function matterEnd(view: View, from: number): number | undefined {
  let at = wordAt(view, from)
  for (let skipped = 0; skipped < 3; skipped++, at++) {
    if (!sameSentence(view.m.text.slice(from, view.words.starts[at] ?? from))) return undefined
    if (isMatter(view, at))
      return /^vu (?:mua|xuan|dong|he|lua|gat)/.test(`${foldedWord(view, at)} ${foldedWord(view, at + 1)}`)
        ? undefined
        : view.words.ends[at]
    if (!/^(?:cho|xa|ve|len|duoc|viec|cac|may|no|lai|them)$/.test(foldedWord(view, at))) return undefined
  }
  return undefined
}

/** Evidence handed over: “quay clip gửi công an”, “gửi công an cái clip”, “cung cấp chứng cứ”, “người gửi tin”. */
function* handed(view: View): Generator<Telling> {
  const deeds = gives(view)
  if (deeds.length === 0) return
  const proof = placed(proves(view))
  const heard = placed(hears(view))
  for (const { range } of deeds) {
    const object = within(proof, range[1], reach)
    const whom = within(heard, range[1], reach)
    const carried = object ?? within(proof, range[0] - 30, 28)
    if (!carried || !(whom ?? object)) continue
    const end = Math.max(whom?.range[1] ?? 0, object?.range[1] ?? 0)
    const rest = view.m.folded.slice(range[1], end + 12)
    if (!sameSentence(view.m.text.slice(range[1], end))) continue
    if (/ (?:ca nhan|the|tai khoan|otp|cua con|can cuoc|ve noi o)/.test(rest) || everyday.test(rest)) continue
    const one = telling(view, range, end, true)
    if (
      whom || /^(?:cung cap|dua)$/.test(view.m.folded.slice(...range))
        ? isEvidence(view, range, whom, object)
        : informerBefore(view, one) !== undefined
    )
      yield one
  }
}

/** “b.á.o c.ô.n.g a.n” */
function* spelled(view: View): Generator<Telling> {
  for (const { range, letters } of lettersApart(view))
    if (/(?:bao|goi|mach)congan|togiac|tocao|matbao|baotin|chidiem/.test(letters))
      yield telling(view, range, range[1], true)
}

/** Told to nobody, only what is surely evidence counts. */
const isEvidence = (
  view: View,
  [start]: readonly [number, number],
  whom: PhraseHit | undefined,
  object: PhraseHit | undefined,
): boolean =>
  whom !== undefined ||
  view.m.folded.startsWith('cung cap', start) ||
  /^(?:chung cu|bang chung|manh moi|danh sach)$/.test(view.m.folded.slice(...(object?.range ?? [0, 0])))

interface Placed {
  hits: readonly PhraseHit[]
  starts: readonly number[]
}

const placed = (hits: readonly PhraseHit[]): Placed => ({ hits, starts: hits.map(({ range }) => range[0]) })

/** The first that begins at most so far behind a place. */
function within({ hits, starts }: Placed, from: number, most: number): PhraseHit | undefined {
  const hit = hits[firstFrom(starts, from)]
  return hit && hit.range[0] - from <= most ? hit : undefined
}

/** “người đã báo công an”, “kẻ mách nước”: whoever the deed is told of; the word that it begins with. */
export function informerBefore(view: View, { verb }: Telling): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    if (isInformer(view, at)) return at
    if (
      !/^(?:da|vua|di|dau|tien|goi|dien|viet|lam|gui|dung|phat|hien|va|quay|duy|nhat|don|hay|chung|thu|doi|len)$/.test(
        foldedWord(view, at),
      )
    )
      return undefined
  }
  return undefined
}
