import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { mergeRecognised } from './merge.ts'
import type { Recognised } from './recognised.ts'
import { spacedRows } from './spaced-out.ts'

const OPEN = '[([{<]'
const CLOSE = '[)\\]}>]'
/** A dot or a slash, as it is, said, in brackets, or left out (a blank) where the next sign tells what it is. */
const DOT = `(?: ?[.,•·*] ?|[_-]| ?${OPEN} ?(?:[.]|cham|dot|phay) ?${CLOSE} ?| ?(?:cham|dot|phay) ?| )`
const SAID_SLASH = 'xet|xuyet|suyet|sec|gach cheo|cheo|slash|gach|tren'
const SLASH =
  `(?: ?${OPEN} ?(?:\\/|${SAID_SLASH}) ?${CLOSE} ?| ?[/\\\\|] ?|,(?=[a-z0-9]{2,30}[._])| (?:${SAID_SLASH}) ` +
  `| (?=[a-z0-9]{2,30}[._][a-z0-9])| (?=(?:0|84)[0-9]{8,9}|[a-z]{4,24}[0-9]{2,6}(?![a-z0-9]))| ?(?=@))`
const COM = '(?:com|c o m|c0m)'
const ME = '(?:me|m e)'
const hosts = patternFinder(
  new RegExp(
    `(?<![a-z0-9-])(?:(?:www|m|vi-vn|web|chat|l|vt|vm|mbasic)${DOT})?` +
      `(?:(?:facebook|face book|f a c e b o o k|fb|f b|zaloapp|instagram|insta|insta gram|i n s t a g r a m|tiktok|tik tok|tik[.]tok|t i k t o k|` +
      `linkedin|youtube|you tube|y o u t u b e|twitter|messenger|m e s s e n g e r)${DOT}${COM}|` +
      `(?:zalo|z a l o|fb|m|t|wa|line|telegram|t e l e g r a m)${DOT}${ME}|(?:threads)${DOT}net|(?:linktr)[.]ee|(?:discord)[.]gg|(?:pinterest|soundcloud)[.]com|(?:locket)[.]cam|(?:fb)[.]watch|(?:x)[.]com)(?![a-z0-9])` +
      `${SLASH}(?:@ ?)?[a-z0-9+%?=&_-](?:[a-z0-9@+._%?=&/-]| [./] (?=[a-z0-9@])){0,120}`,
  ),
)
/** “z a l o . m e / 0 8 …”, put together. */
const SPACED =
  /^(?:https?:\/\/)?(?:www\.)?(?:facebook|fb|instagram|tiktok|zalo|t|m)\.(?:com|me)\/[a-z0-9@._-]+/
/** Where people keep pages of their own: ten-mau.blogspot.com. */
const blogs = patternFinder(/(?:blogspot|wordpress|wixsite|tumblr|weebly)\.(?:com|net)(?![a-z0-9])/)
/** A name after the network's: “FB: ten.mau.99”, “telegram @tenmau”, “fb/ten.mau”, “tiktok tenmau99”. */
const handles = patternFinder(
  /(?<![a-z0-9])(?:facebook|fb|face|telegram|tele|tiktok|tik tok|instagram|insta|ig|youtube|viber|threads|skype|wechat|kakao|kakaotalk|whatsapp|locket|trang ca nhan|zalo id|id zalo|nick(?: zalo| fb| face)?)(?: (?:la|cua \w{1,10}|ten|em|e|minh|toi|chi|anh)){0,2}(?: ?[:/] ?| )(?:live:)?(@ ?[a-z0-9._]{3,40}|[a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,4}|[a-z]{4,24}[0-9]{2,6}|(?<=[:/] ?)[a-z]{8,30})(?![a-z0-9@.])/,
)
/** The other way round: “@tenmau trên telegram”, “ten.mau.99 ở fb”. */
const networks = patternFinder(
  /(?:facebook|fb|telegram|tele|tiktok|tik tok|instagram|insta|ig|youtube|threads)(?![a-z0-9])/,
)
const HANDLE_BEFORE =
  /(?<![a-z0-9@._-])(@[a-z0-9._]{3,40}|[a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,4}) (?:tren|o|ben|qua)(?: kenh| trang| nick| mang)? $/

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
    const range: Recognised['range'] = [match.index, match.index + written.length]
    const value = plain(written)
    if (!/\/./.test(value) || isPlatformPage(value) || !isAddress(m.text.slice(...range), value)) continue
    found.push({ range, value, valid: true, kind: kindOf(value) })
  }
  for (const { 0: host, index } of blogs(m)) {
    const name = /(?<![a-z0-9.-])[a-z0-9-]{2,60}\.$/.exec(m.folded.slice(Math.max(0, index - 62), index))?.[0]
    if (name === undefined || name === 'www.') continue
    const range: Recognised['range'] = [index - name.length, index + host.length]
    found.push({ range, value: name + host, valid: true, kind: 'profile' })
  }
  const addHandle = (start: number, handle: string): void => {
    const written = m.text.slice(start, start + handle.length)
    if (
      /^[\0-\x7f]*$/.test(written) &&
      /[a-z]/.test(written) &&
      !/\.(?:com|vn|me|net|gov|org|edu)(?:$|\.)/.test(handle)
    )
      found.push({ range: [start, start + handle.length], value: handle, valid: true, kind: 'handle' })
  }
  for (const { 0: written, 1: handle, index } of handles(m))
    addHandle(index + written.length - handle!.length, handle!)
  for (const { index } of networks(m)) {
    const near = m.folded.slice(Math.max(0, index - 60), index)
    const before = HANDLE_BEFORE.exec(near)
    if (before) addHandle(index - near.length + before.index, before[1]!)
  }
  for (const { start, end, joined } of spacedRows(m.folded, '/'))
    if (SPACED.test(joined) && !isPlatformPage(joined))
      found.push({ range: [start, end], value: joined, valid: true, kind: kindOf(joined) })
  return mergeRecognised(found)
}

/** The address as a browser would take it. */
const plain = (written: string): string =>
  written
    .replace(/(?<=(?:^|[^a-z])[a-z]) (?=[a-z](?:[^a-z]|$))/g, '')
    .replace(/^(face|tik|you|insta)[ .](book|tok|tube|gram)/, '$1$2')
    .replace(new RegExp(SLASH), '/')
    .replace(new RegExp(DOT), '.')
    .replace(/ ?([./]) ?/g, '$1')
    .replace(/c0m/, 'com')
    .replace(/^(?:www|vi-vn|web|m(?=\.[a-z]+\.com))\./, '')

/** “zalo mẹ/bố” has marks where an address has none; without marks a blank for the dot needs a longer name behind. */
const isAddress = (written: string, value: string): boolean =>
  /^[\0-\x7f]*$/.test(
    written.replace(/(?<=\w[/@]).*/s, '').replace(/chấm|phẩy|xẹt|gạch|chéo|xuyệt|suyệt|trên|[•·]/gi, ''),
  ) &&
  (!/^\w+ me/i.test(written) || /[0-9._]|\/.{6}/.test(value.slice(value.indexOf('/'))))

function kindOf(link: string): string {
  if (/^zalo\.me\/(?:g\/|.*group)/.test(link)) return 'group'
  if (link.startsWith('zalo.me/s/')) return 'mini-app'
  if (/^zalo\.me\/(?:\+?84|0)\d{9,10}(?!\d)/.test(link)) return 'phone'
  if (/^zalo\.me\/\d{8,20}(?!\d)/.test(link)) return 'official-account'
  if (/^(?:facebook|fb)\.com\/groups\/(?!.*\/user\/)|^t\.me\/(?:\+|joinchat)/.test(link)) return 'group'
  return 'profile'
}

/** Pages of the platform itself, that belong to nobody. */
const isPlatformPage = (link: string): boolean =>
  /^(?:facebook|fb)\.com\/(?:help|policies|privacy|login|sharer|plugins|watch|hashtag)(?![a-z0-9])|^youtube\.com\/(?:watch|embed|playlist|shorts)(?![a-z0-9])|^zalo\.me\/(?:pc|download|g|s)$/.test(
    link,
  )
