import type { MatchText } from '../match-text.ts'
import { hasStreets } from '../names/surroundings.ts'

/** A part of an address: house number, room, lane, street, building, unit of a village or ward. */
export type AddressPart = 'house' | 'room' | 'lane' | 'street' | 'building' | 'unit' | 'area'

const NUMBER = String.raw`[0-9]{1,4}[a-z]?(?:[/.-][0-9]{1,4}[a-z]?){0,4}(?: ?bis)?(?![0-9a-z]|[/-][a-z0-9])`
const SAID =
  '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram)(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|le|linh)){0,4}(?![a-z])'
const AFTER_HOUSE =
  'ngo|ngach|hem|kiet|duong|dg|d|pho|thon|xom|to|tdp|khu|khom|ap|ban|buon|lang|day|lo|ql|quoc lo|tinh lo|toa|chung cu|cc|khoi|k|kdc|kp'

/** What a part begins with, and the number or the letter behind it; a name is read after it. Folded. */
const numbered: readonly (readonly [AddressPart, RegExp])[] = [
  [
    'house',
    new RegExp(
      `^(?:(?:so nha|nha so|sn|can nha so|[sn](?=\\.))[ .:]{0,2}|(?:nha|so) )(?:${NUMBER}|(?<=(?:so|nha) )${SAID})`,
    ),
  ],
  [
    'room',
    new RegExp(
      String.raw`^(?:phong tro|phong|can ho|can|ph|p|lau|tang|gac|toa|block|blk|day tro|day|lo goc|lo|ki ot|kiot|thua dat|thua|to ban do|tro)(?: so| thu)?[ .]{0,2}(?:${NUMBER}|[a-z] ?-?[0-9]{1,3}(?:[ .-]{1,3}[0-9]{1,3})?(?![a-z0-9])|[a-e](?![a-z0-9])|cuoi(?![a-z])|trong cung|(?<=thu )${SAID})`,
    ),
  ],
  [
    'lane',
    new RegExp(
      `^(?:(?:ngo|ngach|hem|hxh|kiet|xuyet|xet)[ .]{0,2}(?:${NUMBER}|${SAID})|k[0-9]{1,4}/[0-9]{1,4})`,
    ),
  ],
  ['street', new RegExp(`^(?:duong so|duong|dg|ds|ql|quoc lo|tinh lo|tl)[ .]{0,2}${NUMBER}`)],
  [
    'unit',
    new RegExp(
      `^(?:to dan pho|tdp|thon|xom|to|khoi pho|khoi|khu pho|khu|khom|kp|ap|ban|buon|lang|doi|cum)[ .]{0,2}(?:so )?${NUMBER}`,
    ),
  ],
  ['house', new RegExp(`^${NUMBER}(?=,? ?/? ?(?:${AFTER_HOUSE})[ .])`)],
]
/** Those with a name. */
const named: readonly (readonly [AddressPart, RegExp])[] = [
  [
    'building',
    /^(?:chung cu|c\/c|cc|nha tro|khu tro|day tro|xom tro|khu tap the|tap the|ktt|ky tuc xa|ktx|cu xa|khu tai dinh cu|khu tdc|tai dinh cu|tdc|khu dan cu|kdc|khu do thi|kdt|nha cong vu|toa nha|toa|block)(?![a-z])[ .]{0,2}/,
  ],
  ['lane', /^(?:ngo|ngach|hem|kiet)[ .]{1,2}/],
  ['street', /^(?:duong|dg|d|pho)[ .]{1,2}/],
  [
    'unit',
    /^(?:to dan pho|tdp|thon|xom|khoi pho|khoi|khu pho|khu|khom|kp|ap|ban|buon|bon|lang|soc|phum|plei|play)[ .]{1,2}/,
  ],
  ['area', /^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|q|p)[ .]{1,2}/],
]
const CAPITALS = /^[A-Z][A-Za-z]*(?: (?:[A-Z][A-Za-z]*|[0-9]{1,3}(?![0-9/.])))*/
const SMALL =
  /^[a-z]{2,7}(?: (?:[0-9]{1,2}(?![0-9/])|thuong|ha|trung|dong|tay|nam|bac|noi|ngoai|moi|cu)){0,2}(?![a-z])/
/** Words of a part that are hardly anything else. */
const SURE = /(?:thon|xom|ap|buon|kp|khom|duong|pho|dg|cu|tro|tdc|kdc|toa|cc|c\/c)[ .]+$/
/** Streets are named after people of history, cut short by some: “ng trai”, “p n lao”, “tr hung dao”. */
const STREET =
  /^(?:(?:ng|nguyen|tr|tran|le|ly|pham|phan|hoang|vo|dinh|ngo|bui|ho|hai ba|hung|dien bien|cach mang|xo viet|phung|mac|truong|luong|chu|hang|lac|lach|bach)(?: [a-z]{1,6}){1,2}|[a-z][. ]{1,2}[a-z][. ]{1,2}[a-z0-9]{1,5})(?![a-z])/

/** Folded text with its capitals. */
function withCapitals({ text, folded }: MatchText, from: number): string {
  let cased = ''
  for (let i = from; i < Math.min(text.length, from + 50); i++) {
    const written = text[i]!
    cased += written === written.toLowerCase() ? folded[i]! : folded[i]!.toUpperCase()
  }
  return cased
}

/** The parts that follow each other from a place on, and where the last one ends. */
export interface Chain {
  end: number
  parts: readonly AddressPart[]
  /** A lane or house with a stroke in its number: 18/7. */
  stroke: boolean
}

/** @param lives whether somebody is said to live there: then a street needs no word and no fame */
export function chainAt(m: MatchText, start: number, lives: boolean): Chain | undefined {
  const parts: AddressPart[] = []
  let at = start
  while (parts.length < 8) {
    const from = parts.length === 0 ? at : gapEnd(m.folded, at)
    const part = partAt(m, from, parts, lives, from - at)
    if (!part) break
    parts.push(part.kind)
    at = from + part.length
  }
  if (parts.length === 0) return undefined
  return { end: at, parts, stroke: /[0-9a-z]\/[0-9]/.test(m.folded.slice(start, at)) }
}

const gapEnd = (folded: string, at: number): number =>
  at + (/^(?: ?[,;/(–-]? {0,2}(?:(?:o|tai|thuoc|trong) )?)/.exec(folded.slice(at, at + 16))?.[0].length ?? 0)

function partAt(
  m: MatchText,
  from: number,
  before: readonly AddressPart[],
  lives: boolean,
  gap: number,
): { kind: AddressPart; length: number } | undefined {
  const folded = m.folded.slice(from, from + 70)
  for (const [kind, pattern] of numbered) {
    const found = pattern.exec(folded)
    if (found) return { kind, length: found[0].length }
  }
  for (const [kind, pattern] of named) {
    const head = pattern.exec(folded)?.[0].length
    if (head === undefined) continue
    const name = nameLength(m, from + head, kind, before.length > 0)
    if (name > 0 || kind === 'building') return { kind, length: head + name }
  }
  const last = before.at(-1)
  if (last === 'house' || last === 'lane') {
    if (before.length === 1 && gap > 1 && m.folded[from - gap] === ',' && last === 'house' && !lives)
      return undefined
    const street = streetLength(m, from, lives || last === 'lane' || isStroke(m, from))
    return street > 0 ? { kind: 'street', length: street } : undefined
  }
  if (last !== undefined) return undefined
  const number = BARE.exec(folded)?.[0].length ?? 0
  const any = (lives && folded.slice(0, number).includes('/')) || NO_DATE.test(folded)
  return number > 0 && streetLength(m, from + number, any) > 0
    ? { kind: 'house', length: number - 1 }
    : undefined
}

/** Whether a number that is no date stands before: then any street follows. */
const isStroke = ({ folded }: MatchText, from: number): boolean =>
  NO_DATE.test(/[0-9][0-9a-z/]*[ ,]{0,2}$/.exec(folded.slice(Math.max(0, from - 16), from))?.[0] ?? '')

/** Strokes as no date has them: 192/4/6, 45/18. */
const NO_DATE =
  /^(?:[0-9]{3,4}[a-z]?\/[0-9]{1,3}|[0-9]{1,3}[a-z]?\/(?:1[3-9]|[2-9][0-9])|[0-9]{1,3}\/[0-9]{1,2}\/[0-9](?![0-9]))[ ,a-z/]/
const BARE = new RegExp(`^${NUMBER} (?=[a-z])`)

function nameLength(m: MatchText, from: number, kind: AddressPart, goesOn: boolean): number {
  const capitals = CAPITALS.exec(withCapitals(m, from))?.[0]
  const isName =
    kind !== 'lane' || /(?:ngõ|ngách|hẻm|kiệt|ngo|ngach|hem|kiet)[ .]+$/i.test(m.text.slice(from - 8, from))
  if (capitals !== undefined) return isName ? capitals.length : 0
  const folded = m.folded.slice(from, from + 40)
  const isUnmarked = m.text.slice(from, from + 20).toLowerCase() === folded.slice(0, 20)
  const small = kind === 'area' || kind === 'lane' || !isUnmarked ? undefined : SMALL.exec(folded)?.[0]
  return kind === 'street' && !goesOn
    ? historicLength(folded)
    : small !== undefined &&
        ((goesOn && SURE.test(m.folded.slice(from - 6, from))) || / [0-9a-z]+$/.test(small))
      ? small.length
      : 0
}

/** The length of the name of a street without a word for it: famous, or whatever looks like one. */
function streetLength(m: MatchText, from: number, any: boolean): number {
  const folded = m.folded.slice(from, from + 40)
  const famous = historicLength(folded)
  if (famous > 0 || !any) return famous
  const capitals = /^[A-Z][a-z]+(?: [A-Z][a-z]*){1,4}/.exec(withCapitals(m, from))?.[0]
  const isUnmarked = m.text.slice(from, from + 16).toLowerCase() === folded.slice(0, 16)
  return capitals?.length ?? (isUnmarked ? (STREET.exec(folded)?.[0].length ?? 0) : 0)
}

function historicLength(folded: string): number {
  const words = /^[a-z]{2,7}(?: [a-z]{2,7}){1,3}/.exec(folded.slice(0, 34))?.[0].split(' ') ?? []
  for (let length = words.length; length > 1; length--) {
    const name = words.slice(0, length).join(' ')
    if (hasStreets(name)) return name.length
  }
  return 0
}
