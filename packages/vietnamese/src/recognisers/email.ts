import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import type { Recognised } from './recognised.ts'
import { spacedRows } from './spaced-out.ts'

/** The sign itself, and how it is hidden: (at), [a còng], “ a còng ”, “ at ”. */
const AT =
  /@|[([{<][ ]?(?:at|a|a[ -]?cong|a[ -]?moc|@)[ ]?[)\]}>]|(?<=[a-z0-9] )(?:a[ -]?cong|a[ -]?moc|at)(?= [a-z0-9])/y
const hidden = patternFinder(/(?:a[ -]?(?:cong|moc)|at|a)(?![a-z0-9])/)

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
    const bracket = /[([{<] ?$/.exec(folded.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
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

const DOT = String.raw`(?:\.(?=[a-z0-9])|,(?=com(?![a-z])|vn(?![a-z]))| \. |[ ]?[([{<][ ]?(?:dot|cham|\.)[ ]?[)\]}>][ ]?| (?:dot|cham) )`
const LOCAL = new RegExp(`(?<![a-z0-9._+-])[a-z0-9](?:[a-z0-9_+-]|${DOT}){0,63}[ ]{0,2}$`)
const DOMAIN = new RegExp(`^[ ]{0,2}[a-z0-9](?:[a-z0-9-]){0,62}(?:${DOT}[a-z0-9-]{1,62}[a-z0-9]){1,4}`)
/** “t e n @ g m a i l . c o m”, put together. */
const SPACED = /^[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/
/** Providers whose domain people leave open at the end. */
const PROVIDER = /^[ ]{0,2}(?:gmail|yahoo|hotmail|outlook|icloud)(?![a-z0-9.])/
const DOTS = new RegExp(DOT, 'g')
const PLAIN = /^[\0-\x7f]*$/

/**
 * E-mail addresses, also with the signs hidden: ten(at)gmail.com, “ten a còng gmail chấm com”. `value` is the plain
 * address in lower case. Source: RFC 5321 for the shape, narrowed to addresses in use.
 *
 * @example findEmails(matchText('ten.mau [at] gmail (dot) com'))[0]?.value // 'ten.mau@gmail.com'
 */
export function findEmails(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  let free = 0
  for (const { 0: at, index } of signs(m)) {
    const end = index + at.length
    const local = LOCAL.exec(m.folded.slice(Math.max(free, index - 70), index))?.[0]
    if (local === undefined) continue
    const domain = domainAfter(m.folded.slice(end, end + 160), at)
    if (domain === undefined) continue
    const range: Recognised['range'] = [index - local.length, end + domain.length]
    // A marked letter is no part of an address: “ở @gmail” is two words.
    if (!PLAIN.test(m.text.slice(range[0], index) + m.text.slice(end, range[1]).replace(/ấ|ă|â/gi, '')))
      continue
    found.push({ range, value: `${plain(local)}@${plain(domain)}`, valid: true })
    free = range[1]
  }
  for (const { start, end, joined } of spacedRows(m.folded, '@'))
    if (SPACED.test(joined) && !found.some(({ range }) => range[0] < end && start < range[1]))
      found.push({ range: [start, end], value: joined, valid: true })
  return found
}

function domainAfter(text: string, at: string): string | undefined {
  const domain = DOMAIN.exec(text)?.[0] ?? PROVIDER.exec(text)?.[0]
  if (domain === undefined) return undefined
  // “at” is an English word: only a provider or a hidden dot makes it a sign.
  if (at === 'at' && !/ (?:dot|cham) |^ ?(?:gmail|yahoo|hotmail|outlook|icloud)/.test(domain))
    return undefined
  return /[a-z]$/.test(domain) ? domain : undefined
}

const plain = (part: string): string => part.replace(DOTS, '.').trim()
