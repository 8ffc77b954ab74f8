import type { MatchText } from '../match-text.ts'
import { patternFinder } from '../words/patterns.ts'
import { wordFinder } from '../words/phrases.ts'
import { wordsOf } from '../words/word-index.ts'

const written = { on: 'text' } as const
const sure = patternFinder(/(?:nguyen|tran|pham|huynh|bui|truong) [a-z]/, written)
const middles = wordFinder('van thi xuan duc ngoc huu dinh quang minh khac ba seo a'.split(' '))
/** The word that a middle name is the second of, up to the first letter of the third. */
const SECOND = /[a-z]{1,12} [a-z]{1,5} [a-z]/y
/** What a person is called or introduced by, in unmarked writing. */
const called = patternFinder(
  /(?<![a-z])(?:ong|ba|anh|chi|em|co|chu|bac|cu|chau|thay|be|ten|tuong|can|nan nhan|bi cao|bi hai|lien he|gap|nguoi nhan|nguoi gui|chu ho|tai khoan|dong chi|d\/c|mang ten|ten la|vo|chong|cam on|nan nhan la|doi tuong la|nguoi vi pham|nguoi than cua|nguoi dang|toi la)[:,]? (?=[a-z])/,
  written,
)
const WORDS = String.raw`([a-z]+(?: [a-z]+){1,3})(?=[ \t]*(?:$|[,;(]| \d))`
const LINE = new RegExp(`(?:[-+*•] ?)?${WORDS}`, 'my')
const numbered = patternFinder(new RegExp(String.raw`(?<![\d/.])\d{1,2}[.)] ?${WORDS}`, 'm'), written)
/** Ê Đê names end with the clan: “y blim nie”. */
const clans = patternFinder(
  /(?<=(?<![a-z])((?:y |h['’]? ?)[a-z]+ ))(?:nie|eban|mlo|ktul|kbuor|bya|ayun|adrong|kdoh|enuol|bkrong|knul|hwing|mjao|kdam|hmok|ktla)(?![a-z])/,
  written,
)
const said = patternFinder(/(?<=(,? \(?))(?:sn |sinh nam|sinh ngay|tru tai|tru o|\d\d tuoi)/, written)

/** Offsets where a name in small letters without marks may begin, in order; most are none. */
export function unmarkedHeads(m: MatchText): number[] {
  const found = [
    ...sure(m).map(({ index }) => index),
    ...beforeMiddles(m),
    ...called(m).map(({ 0: title, index }) => index + title.length),
    ...alone(m),
    ...clans(m).map(({ 1: name = '', index }) => index - name.length),
    ...beforeSaid(m),
  ]
  const { text } = m
  return [...new Set(found)].filter((at) => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')).sort((a, b) => a - b)
}

/** “le van …”, “ho thi …” */
function* beforeMiddles(m: MatchText): Generator<number> {
  const { starts, ends } = wordsOf(m)
  let free = 0
  for (const place of middles(m)) {
    const first = starts[place - 1]
    if (first === undefined || first < free || ends[place - 1] !== starts[place]! - 1) continue
    SECOND.lastIndex = first
    if (!SECOND.test(m.text) || SECOND.lastIndex !== ends[place]! + 2) continue
    free = SECOND.lastIndex
    yield first
  }
}

/** A name with a line, or a row of a list, to itself. */
function* alone(m: MatchText): Generator<number> {
  for (const { 0: row, 1: name = '', index } of numbered(m)) yield index + row.length - name.length
  for (let at = 0; ;) {
    LINE.lastIndex = at
    const line = LINE.exec(m.text)
    if (line) yield LINE.lastIndex - (line[1]?.length ?? 0)
    at = m.text.indexOf('\n', at) + 1
    if (at === 0) return
  }
}

/** Up to four words before what is said of people: “…, sinh nam 1984”. */
function* beforeSaid(m: MatchText): Generator<number> {
  for (const { 1: gap = '', index } of said(m)) {
    let at = index - gap.length
    for (let words = 0; words < 4 && at > 0; words++) {
      const space = m.text.lastIndexOf(' ', at - 1)
      if (at - space > 9) break
      yield space + 1
      at = space
    }
  }
}
