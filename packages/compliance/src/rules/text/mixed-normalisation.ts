import { kindFinder, wordFact } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { isPlain, readingsOf } from '../../engine/view.ts'
import type { Reading } from '../../engine/view.ts'
import type { Document } from '../../segments/segment.ts'

const decomposed = /[A-Za-zĂăÂâÊêÔôƠơƯưĐđ][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]+/gu
const newTone = /(?<![qQ])(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}])/giu
const oldTone = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/giu

/** The sum of 1 for a word with a new tone, 2 for one with an old tone. */
const stylesOf = wordFact(
  (written) => (written.search(newTone) < 0 ? 0 : 1) + (written.search(oldTone) < 0 ? 0 : 2),
)

const styled = kindFinder((lexicon, form) => stylesOf(lexicon, form) > 0)

/** Letters with loose marks (NFD) and both tone placements in one text: search and length counts go wrong. */
export const mixedNormalisation = defineRule({
  id: 'text/mixed-normalisation',
  title: 'Dấu tiếng Việt không thống nhất',
  severity: 'warning',
  reference: 'https://unicode.org/reports/tr15/',
  *inspect(document): Iterable<Match> {
    const { source } = document
    // Some letters of highland languages have no form in one: “ơ̆” stays apart.
    const loose = isPlain(document)
      ? []
      : Array.from(source.matchAll(decomposed)).filter(([letter]) => letter.normalize('NFC') !== letter)
    const [first] = loose
    if (first) {
      yield {
        range: [first.index, first.index + first[0].length],
        suggestion: first[0].normalize('NFC'),
        data: { count: String(loose.length) },
        explanation: { pattern: 'dấu rời (NFD)' },
      }
    }
    const one = rarerStyle(document)
    if (!one) return
    yield {
      range: [one.index, one.index + one[0].length],
      messageId: 'tone',
      severity: 'info',
      explanation: { pattern: 'hai kiểu đặt dấu' },
    }
  },
  messages: {
    found: ({ masked, count }) =>
      `Dấu rời khỏi chữ (“${masked}”, ${count} chỗ), thường do chép từ máy Mac hoặc PDF. Dán lại qua một trình soạn thảo để dấu liền chữ.`,
    tone: ({ masked }) =>
      `Bài có cả “hòa” lẫn “hoà” (chỗ này: “${masked}”). Chọn một kiểu đặt dấu cho cả bài.`,
  },
  examples: {
    invalid: [
      'Đăng ký'.normalize('NFD'),
      'Công an xã và ' + 'thường trú'.normalize('NFD'),
      'hòa giải, thuỷ lợi',
      'khoẻ và hóa đơn',
      'Tòa nhà, toà án',
    ],
    valid: [
      'Đăng ký thường trú',
      'hòa giải, thủy lợi',
      'hoà giải, thuỷ lợi',
      'quý, quỳ, ngoài',
      'Dang ky thuong tru',
      'Tiếng Ba Na: mơ̆ng',
    ],
  },
})

/** The first of the tone placement that the text has less of; undefined where it keeps to one. */
function rarerStyle(document: Document): RegExpExecArray | undefined {
  const { source } = document
  const [modern, classic] = isPlain(document)
    ? stylesByWord(readingsOf(document))
    : [newTone, oldTone].map((style) => Array.from(source.matchAll(style), ({ index }) => index))
  const [newAt, oldAt] = [modern?.[0], classic?.[0]]
  if (!modern || !classic || newAt === undefined || oldAt === undefined) return undefined
  const rarer = new RegExp(modern.length <= classic.length ? newTone : oldTone)
  rarer.lastIndex = modern.length <= classic.length ? newAt : oldAt
  return rarer.exec(source) ?? undefined
}

/** Offsets of the words in each style. Each word is asked once, however often it stands in the text. */
function stylesByWord(readings: readonly Reading[]): [modern: number[], classic: number[]] {
  const styles: [number[], number[]] = [[], []]
  for (const { words, core, offset } of readings) {
    for (const place of styled(words)) {
      const found = stylesOf(words.lexicon, words.forms[place] ?? 0)
      const at = words.starts[place] ?? 0
      if (at < core[0] || at >= core[1]) continue
      if (found !== 2) styles[0].push(at + offset)
      if (found !== 1) styles[1].push(at + offset)
    }
  }
  return styles
}
