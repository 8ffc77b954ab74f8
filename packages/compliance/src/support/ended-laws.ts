import { fold, patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { laws } from '../data/laws.ts'
import type { Law } from '../data/laws.ts'
import { sentenceAround } from './sentence.ts'

const byNumber = new Map(laws.map((one) => [one.number, one]))
const ended = laws.filter((one) => one.ended)
/** By `144/2021`: a citation often leaves the rest of the number out. */
export const endedByShortNumber = groupBy(ended, ({ number }) => shortOf(number))

/** An ended law by its title: all that bore it, and whether none in force bears it. */
interface EndedTitle {
  laws: readonly Law[]
  /** Its folded title where no law in force has it: its year need not be told. */
  gone: string | undefined
}

const titled = laws.filter(({ title }) => /^(?:Luật|Bộ luật|Pháp lệnh) (?!sửa)/.test(title))
const ofTitle = groupBy(titled, ({ title }) => title)
const endedTitles = [...ofTitle].flatMap(([title, all]): [string, EndedTitle][] => {
  const ended = all.filter((one) => one.ended)
  return ended.length === 0
    ? []
    : [[fold(title), { laws: ended, gone: ended.length === all.length ? fold(title) : undefined }]]
})
/** How offices shorten titles. */
const shortForms: readonly [title: string, abbreviation: string][] = [
  ['phong chay va chua chay', 'pccc'],
  ['can cuoc cong dan', 'cccd'],
  ['bao hiem xa hoi', 'bhxh'],
  ['bao ve bi mat nha nuoc', 'bvbmnn'],
  ['vu khi, vat lieu no va cong cu ho tro', 'vu khi'],
]

/** With or without commas and “và”: “Luật Phòng chống ma túy”. */
const anyTitle = new RegExp(
  `(?:${endedTitles.map(([title]) => `(${loosely(title)})`).join('|')})(?![a-z])`,
  'y',
)
const titleStarts = patternFinder(/(?:bo luat|luat|phap lenh)\s/)

/** Ended laws that are cited by title: “Luật Cư trú 2006”, “Luật Căn cước công dân (năm 2014)”, “Luật Giao thông đường bộ”. */
export function* citedByTitle(m: MatchText): Generator<{ range: [number, number]; cited: Law }> {
  for (const { index } of titleStarts(m)) {
    anyTitle.lastIndex = index
    const found = anyTitle.exec(m.folded)
    if (!found) continue
    const { laws, gone } = endedTitles[found.findIndex((group, i) => i > 0 && group !== undefined) - 1]![1]
    const end = index + found[0].length
    const after = m.folded.slice(end, end + 16)
    const year = /^[\s,(]{0,3}(?:nam\s)?((?:19|20)\d\d)\b/.exec(after)
    const cited = laws.find(({ number }) => number.split('/')[1] === year?.[1])
    if (year && cited) yield { range: [index, end + year[0].length], cited }
    else if (
      !year &&
      gone === found[0].replace(/\s+/g, ' ').replace('cccd', 'can cuoc cong dan') &&
      !/^\s(?:so\s)?\d|^[\s,]+(?:va|cuu)\s/.test(after)
    )
      yield { range: [index, end], cited: laws[0]! }
  }
}

const inWords = patternFinder(
  /(nghi dinh|nd|thong tu|tt)\s(?:so\s)?(\d{1,3})(?:,?\scua\s[a-z ]{4,20}?)?,?\s(?:ban hanh\s)?nam\s((?:19|20)\d\d)\b/,
)
const byNickname = patternFinder(
  /(?:nghi dinh|nd)\s(?:so\s)?(100|144|13)(?![\d./,-]*\d|\s?\/|\sngay|\scua|\snam)/,
)
/** What everybody calls by its number alone, and the words that tell that it is meant. */
const nicknames: Readonly<Record<string, [short: string, about: RegExp]>> = {
  100: ['100/2019', /\b(?:con|ruou|bia|xe|giao thong|mu bao hiem)\b/],
  144: ['144/2021', /\b(?:on|tam tru|thuong tru|cu tru|an ninh|trat tu|danh nhau|danh bac|phao)\b/],
  13: ['13/2023', /\bdu lieu ca nhan\b/],
}

/** Ended documents whose number and year stand apart or alone: “Nghị định số 13 năm 2023”, “Nghị định 100” of drivers. */
export function* citedInWords(m: MatchText): Generator<{ range: [number, number]; cited: Law }> {
  for (const { index, 0: found, 1: kind, 2: number, 3: year } of inWords(m)) {
    const ending = kind!.startsWith('n') ? 'NĐ-CP' : 'TT-'
    const cited = endedByShortNumber
      .get(`${Number(number)}/${year}`)
      ?.find((one) => one.number.split('/')[2]!.startsWith(ending))
    if (cited) yield { range: [index, index + found.length], cited }
  }
  for (const { index, 0: found, 1: number = '' } of byNickname(m)) {
    const range: [number, number] = [index, index + found.length]
    const [short = '', about] = nicknames[number] ?? []
    const cited = endedByShortNumber.get(short)?.[0]
    const other = new RegExp(`\\b${number}/(?!${short.slice(-4)})\\d{4}`)
    if (cited && about?.test(m.folded.slice(...sentenceAround(m.text, range))) && !other.test(m.folded))
      yield { range, cited }
  }
}

function apart(words: string): string {
  return words.replace(/,? va |, | /g, (gap) => (gap === ' ' ? '\\s+' : ',?\\s+(?:va\\s+)?'))
}

function loosely(title: string): string {
  const [full, abbreviation] = shortForms.find(([words]) => title.endsWith(words)) ?? []
  return full === undefined
    ? apart(title)
    : `${apart(title.slice(0, -full.length))}(?:${apart(full)}|${abbreviation})`
}

function shortOf(number: string): string {
  const [first = '', year = ''] = number.split('/')
  return `${Number(first)}/${year}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** “Luật Căn cước 26/2023/QH15”, “Nghị định 70/2024/NĐ-CP” */
export function lawName(number: string): string {
  const kind = number.includes('/NĐ-') ? 'Nghị định' : number.includes('/TT-') ? 'Thông tư' : undefined
  return `${kind ?? byNumber.get(number)?.title ?? ''} ${number}`.trim()
}
