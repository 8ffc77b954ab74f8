import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import type { Recognised } from './recognised.ts'
import { spacedRows } from './spaced-out.ts'

const DOT = String.raw`(?:\.| ?[([]?(?:\.|cham|dot)[)\]]? ?)`
const hosts = patternFinder(
  new RegExp(
    String.raw`(?<![a-z0-9-])(?:(?:www|m|vi-vn|web|chat|l)${DOT})?` +
      `(?:(facebook|fb|zaloapp|instagram|tiktok|linkedin|youtube|twitter)${DOT}com|(zalo|fb|m|t)${DOT}me|(fb)[.]watch|(messenger)${DOT}com|(telegram)${DOT}me|(x)[.]com)` +
      String.raw` ?\/ ?[a-z0-9@+._%?=&/-]{1,120}`,
  ),
)
/** “z a l o . m e / 0 8 …”, put together. */
const SPACED = /^(?:www\.)?(?:facebook|fb|instagram|tiktok|zalo|t|m)\.(?:com|me)\/[a-z0-9@._-]+/
/** A name after the network's: “FB: ten.mau.99”, “telegram @tenmau”. */
const handles = patternFinder(
  /(?<![a-z0-9])(?:facebook|fb|face|telegram|tele|tiktok|instagram|insta|ig|viber|nick(?: zalo| fb| face)?)(?: (?:la|cua \w{1,10}))?[ :]{1,3}(@[a-z0-9._]{3,40}|[a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,4})(?![a-z0-9@.])/,
)

/**
 * Links to profiles, chats and groups on social networks, and names there after the network's name. Kinds: 'phone'
 * (zalo.me/0912…), 'group', 'profile', 'official-account', 'mini-app', 'handle'. `value` is the address without
 * https, in lower case.
 *
 * @example findSocialLinks(matchText('zalo.me/g/abcdef123'))[0]?.kind // 'group'
 */
export function findSocialLinks(m: MatchText): Recognised[] {
  const found: Recognised[] = []
  for (const match of hosts(m)) {
    const written = match[0].replace(/[.?/&-]+$/, '')
    const value = written
      .replace(/ ?[([]?(?:\.|(?<= |\()cham|(?<= |\()dot)[)\]]? ?/g, '.')
      .replace(/ ?\/ ?/g, '/')
      .replace(/^(?:www|vi-vn|web|m(?=\.[a-z]+\.com))\./, '')
    if (!/\/./.test(value) || isPlatformPage(value)) continue
    found.push({
      range: [match.index, match.index + written.length],
      value,
      valid: true,
      kind: kindOf(value),
    })
  }
  for (const { 0: written, 1: handle, index } of handles(m)) {
    const end = index + written.length
    if (/\.(?:com|vn|me|net)(?:$|\.)/.test(handle!)) continue
    found.push({ range: [end - handle!.length, end], value: handle!, valid: true, kind: 'handle' })
  }
  for (const { start, end, joined } of spacedRows(m.folded, '/'))
    if (SPACED.test(joined) && !isPlatformPage(joined))
      found.push({ range: [start, end], value: joined, valid: true, kind: kindOf(joined) })
  return found.sort((a, b) => a.range[0] - b.range[0])
}

function kindOf(link: string): string {
  if (/^zalo\.me\/(?:g\/|.*group)/.test(link)) return 'group'
  if (link.startsWith('zalo.me/s/')) return 'mini-app'
  if (/^zalo\.me\/(?:\+?84|0)\d{9,10}(?!\d)/.test(link)) return 'phone'
  if (/^zalo\.me\/\d{8,20}(?!\d)/.test(link)) return 'official-account'
  if (/^(?:facebook|fb)\.com\/groups\/|^t\.me\/(?:\+|joinchat)/.test(link)) return 'group'
  return 'profile'
}

/** Pages of the platform itself, that belong to nobody. */
const isPlatformPage = (link: string): boolean =>
  /^(?:facebook|fb)\.com\/(?:help|policies|privacy|login|sharer|plugins|watch|hashtag)(?![a-z0-9])|^youtube\.com\/(?:watch|embed|playlist|shorts)(?![a-z0-9])|^zalo\.me\/(?:pc|download|g|s)$/.test(
    link,
  )
