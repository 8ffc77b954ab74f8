import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordsBefore } from './context.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { spacedRows } from './spaced-out.ts'

const OPEN = `[([{<'"“‘*]`
const CLOSE = `[)\\]}>'"”’*]`
const AT_WORDS = 'a[ -]?(?:cong|moc|vong|tron|khoanh|duoi|xoan)(?: tron)?|(?:gach|cong|moc) a|at'
/** The sign itself, and how it is hidden: (at), [a còng], “ a còng ”, “ at ”. */
const AT = new RegExp(
  `@{1,3}|${OPEN} ?(?:${AT_WORDS}|a|@) ?${CLOSE}|(?<=[a-z0-9](?:[ ._-]|, ))(?:${AT_WORDS})(?=[ ,._-]{0,2}[a-z0-9])`,
  'y',
)
const hidden = patternFinder(
  /(?:a[ -]?(?:cong|moc|vong|tron|khoanh|duoi|xoan)|(?:gach|cong|moc) a|at|a)(?![a-z0-9])/,
)

/** Every sign in order, read from its bracket on. */
function* signs(m: MatchText): Generator<RegExpExecArray> {
  const { folded } = m
  const places = hidden(m).map(({ index }) => index)
  let free = 0
  let next = 0
  for (let sign = folded.indexOf('@'); sign !== -1 || next < places.length;) {
    const place = places[next] ?? folded.length
    const at = sign === -1 ? place : Math.min(place, sign)
    if (at === place) next += 1
    else sign = folded.indexOf('@', at + 1)
    const bracket = /[([{<'"“‘*] ?$/.exec(folded.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
    AT.lastIndex = at - bracket
    let found = AT.exec(folded)
    if (!found && bracket > 0) {
      AT.lastIndex = at
      found = AT.exec(folded)
    }
    if (!found || found.index < free) continue
    free = found.index + found[0].length
    yield found
  }
}

/** A dot that is said or put in brackets. */
const SAID_DOT = ` ?${OPEN} ?(?:dot|cham|phay|[.,]) ?${CLOSE} ?|[ ,._-]{1,2}(?:dot|cham|phay)[ ,._-]{1,2}`
const LOCAL = new RegExp(
  `(?<![a-z0-9])[a-z0-9](?:[a-z0-9_+-]|\\.(?=[a-z0-9])| \\. ?|${SAID_DOT}| gach (?:duoi|ngang) ){0,63}[ ,._-]{0,2}[([]?$`,
)
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?'
const STRICT = new RegExp(`^[ ._-]{0,2}${LABEL}(?:\\.${LABEL}){1,4}(?<=[a-z])`)
const LOOSE_DOT = `(?: ?[.,(] ?|${SAID_DOT}|(?<=g) ?(?=mail)| )`
const ENDING = '(?:c[o0]m|vn|net|org|edu|info|me|io|biz|xyz)'
/** Signs for dots, or nothing but a blank, up to a known ending. */
const LOOSE = new RegExp(
  `^[ ,._-]{0,2}${LABEL}(?:${LOOSE_DOT}${LABEL}){0,5}?${LOOSE_DOT}${ENDING}(?:${LOOSE_DOT}vn)?(?: ?[)\\]])?(?![a-z0-9])`,
)
const NAMES = 'gmail|yahoo|hotmail|outlook|icloud'
/** Providers whose domain people leave open at the end. */
const PROVIDER = new RegExp(`^[ ,._-]{0,2}(?:${NAMES})(?:com(?:\\.?vn)?)?(?![a-z0-9.])`)
/** An address whose sign was left out: “ten.mau hotmail (com)”, “ten.mau g.mail com”. */
const provider = patternFinder(/(?:gmail|g[. -]mail|yahoo|hotmail|outlook|icloud)(?![a-z0-9])/)
const SIGNLESS =
  /(?<![a-z0-9._@+-])[a-z][a-z0-9_+-]{0,40}(?:\.[a-z0-9_+-]{1,40}){0,4}(?:,? [(]?(?:cong|moc|vong|tai|a|o|duoi|mien)[)]?)?[ #*&^=~$(:-]{1,3}$/
/** A domain without an ending, right behind the sign. */
const BARE = /^[a-z][a-z0-9-]{3,40}(?![a-z0-9])/
/** “cháu @ten.vlog” is a name on a network: apart from its sign a domain has to be a known one. */
const KNOWN = new RegExp(`(?:${NAMES}|${ENDING})[)\\]]?$`)
const NETWORK = /(?:book|fb|tube|tok|gram|zalo|twitter) ?(?:[.,]|cham|dot) ?(?:com|me) *$/
const CALLED = /(?:mail|thu|hop thu)(?![a-z])/

/**
 * E-mail addresses, also with the signs hidden: ten(at)gmail.com, “ten a còng gmail chấm com”, “ten.mau gmail com”.
 * `value` is the plain address in lower case. Source: RFC 5321 for the shape, narrowed to addresses in use.
 *
 * @example findEmails(matchText('ten.mau [at] gmail (dot) com'))[0]?.value // 'ten.mau@gmail.com'
 */
export function findEmails(m: MatchText): Recognised[] {
  const [signed, signless, spaced]: [Recognised[], Recognised[], Recognised[]] = [[], [], []]
  let free = 0
  for (const { 0: at, index } of signs(m)) {
    const end = index + at.length
    const local = LOCAL.exec(m.folded.slice(Math.max(free, index - 70), index))?.[0]
    if (local === undefined) continue
    const domain = domainAfter(m.folded.slice(end, end + 160), at)
    if (domain === undefined || (at === '@' && !/[a-z].*[a-z0-9_]$/.test(local) && !KNOWN.test(domain)))
      continue
    // Glued on both sides, a name may bear marks: “mẫu@example.com”.
    const isGlued =
      at === '@' &&
      /[a-z0-9]$/.test(local) &&
      STRICT.test(m.folded.slice(end, end + 160)) &&
      domain[0] !== ' '
    const before = isGlued ? local : plainEnd(m.text.slice(index - local.length, index), local)
    const after = plainStart(m.text.slice(end, end + domain.length), domain)
    if (before === undefined || after === undefined) continue
    free = end + after.length
    // “youtube.com @ten” is a page.
    if (!NETWORK.test(before))
      signed.push(address(index - before.length, free, `${plain(before)}@${plain(after)}`))
  }
  for (const { index } of provider(m)) {
    const near = m.folded.slice(index, index + 60)
    const whole = LOOSE.exec(near)?.[0]
    const domain = whole ?? PROVIDER.exec(near)?.[0]
    if (domain === undefined) continue
    const local = SIGNLESS.exec(m.folded.slice(Math.max(free > index ? 0 : free, index - 70), index))?.[0]
    if (local === undefined || !isPlain(m.text.slice(index - local.length, index))) continue
    const start = index - local.length
    const called = CALLED.test(wordsBefore(m, start, 30))
    // “ten.mau84 (gmail)”: without an ending the name has to look like one, and something to say that it is.
    const isName = /[._0-9]/.test(local)
    if (whole === undefined ? !isName || !(called || /(?:duoi|mien|[(]) ?$/.test(local)) : !isName && !called)
      continue
    const name = plain(
      local.replace(/(?:,? [(]?(?:cong|moc|vong|tai|a|o|duoi|mien)[)]?)?[ #*&^=~$(:-]+$/, ''),
    )
    signless.push(address(start, index + domain.length, `${name}@${plain(domain)}`))
  }
  for (const { start, end, joined } of spacedRows(m.folded, '@'))
    if (SPACED.test(joined)) spaced.push(address(start, end, joined))
  return mergeRecognised(signed, signless, spaced)
}

const address = (start: number, end: number, value: string): Recognised => ({
  range: [start, end],
  value,
  valid: true,
})

/** “t e n @ g m a i l . c o m”, put together. */
const SPACED = /^[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

function domainAfter(text: string, at: string): string | undefined {
  const domain =
    STRICT.exec(text)?.[0] ??
    LOOSE.exec(text)?.[0] ??
    PROVIDER.exec(text)?.[0] ??
    (at === '@' ? BARE.exec(text)?.[0] : undefined)
  // “at” is an English word: only a provider or a hidden dot makes it a sign.
  if (
    at === 'at' &&
    domain !== undefined &&
    !/[ ._-](?:dot|cham)[ ._-]|^[ ._-]?(?:gmail|yahoo|hotmail|outlook|icloud)/.test(domain)
  )
    return undefined
  return domain
}

/** A marked letter is no part of an address, but for the words that stand for signs: “ở @gmail” is two words. */
const isPlain = (text: string): boolean =>
  /^[\0-\x7f]*$/.test(
    text.replace(
      /chấm|phẩy|gạch|dưới|đuôi|miền|còng|móc|vòng|tại|ở|à|ạ|không|một|bốn|tư|năm|sáu|bảy|tám|chín|[“”‘’]/gi,
      '',
    ),
  )

/** Of a name to which text with marks is glued, the part behind it. */
function plainEnd(text: string, folded: string): string | undefined {
  if (isPlain(text)) return folded
  const last = /[a-z0-9_][a-z0-9._+-]* {0,2}$/.exec(folded)?.[0]
  return last !== undefined && isPlain(text.slice(-last.length)) ? last : undefined
}

/** Of a domain to which a sentence is glued (“gmail.com.Gửi”), the part before it. */
function plainStart(text: string, folded: string): string | undefined {
  for (let end = folded.length; end > 0; end = folded.lastIndexOf('.', end - 1))
    if (isPlain(text.slice(0, end))) return folded.slice(0, end)
  return undefined
}

const DOTS = new RegExp(`${SAID_DOT}| ?[.,()\\]] ?|(?<=[a-z0-9]) (?=[a-z0-9])`, 'g')
const plain = (part: string): string =>
  part
    .trim()
    .replace(/ gach (duoi|ngang) /g, (_, kind: string) => (kind === 'duoi' ? '_' : '-'))
    .replace(DOTS, '.')
    .replace(/\.+/g, '.')
    .replace(/^[.,_-]+|[.,_-]+$/g, '')
    .replace(/g\.mail/, 'gmail')
