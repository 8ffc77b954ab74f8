import { fold } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, RuleContext, View } from '../../engine/rule.ts'
import type { Law } from '../../data/laws.ts'
import { lawDatesRead } from '../../data/law-dates-read.ts'
import { officialDate } from '../../support/dates.ts'
import { citedByTitle, citedInWords, endedByShortNumber, lawName } from '../../support/ended-laws.ts'
import { speaksOfPast } from '../../support/past.ts'
import { sentenceAround } from '../../support/sentence.ts'

const citation =
  /(?<![\d/])((?:\d{1,3}\.)?\d{1,3})[ ]?\/[ ]?((?:19|20)\d{2})(?:[ ]?\/[ ]?([a-z][a-z0-9-]{1,12}))?(?![\d/])/g
const kinds: Readonly<Record<string, RegExp>> = {
  'nd-cp': /(?:nghi dinh|nd)(?: so)? ?$/,
  tt: /(?:thong tu|tt)(?: so)? ?$/,
  qh: /(?:luat|bo luat)[a-z ,]{0,60}$/,
  pl: /(?:phap lenh)[a-z ,]{0,40}$/,
}

/** A document that no longer holds, cited as if it did; judged by the date that the text speaks of. */
export const supersededDocument = defineRule({
  id: 'law/superseded-document',
  title: 'Văn bản pháp luật hết hiệu lực',
  severity: 'warning',
  ceiling: 'warning',
  legalBasis: { document: 'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15' },
  *find(view, context): Iterable<Match> {
    for (const found of view.m.folded.matchAll(citation)) {
      const end = found.index + found[0].length
      const candidates = endedByShortNumber.get(`${Number(found[1])}/${found[2]}`) ?? []
      const cited = candidates.find((one) =>
        isCited(one, found[3], view.m.folded.slice(Math.max(0, found.index - 70), found.index)),
      )
      if (cited) yield* report(view, [found.index, end], cited, context)
    }
    for (const citations of [citedByTitle(view.m), citedInWords(view.m)])
      for (const { range, cited } of citations) yield* report(view, range, cited, context)
  },
  messages: {
    found: ({ masked, title, since, now }) =>
      `“${masked}” (${title}) đã hết hiệu lực${since}${now && `, nay là ${now}`}. Dẫn văn bản mới, hoặc ghi rõ đang nói về thời gian trước đó.`,
    gone: ({ masked, title, since }) =>
      `“${masked}” (${title}) đã hết hiệu lực${since}. Bỏ căn cứ này, hoặc ghi rõ đang nói về thời gian trước đó.`,
    part: ({ masked, part, since, now }) =>
      `“${masked}”: ${part} đã hết hiệu lực${since}${now && `, nay là ${now}`}. Dẫn văn bản mới.`,
  },
  examples: {
    invalid: [
      'Theo Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân.',
      'Biểu mẫu theo Thông tư 55/2021/TT-BCA.',
      'Luật Bảo vệ bí mật nhà nước 2018 quy định.',
      'Phạt theo Nghị định số 144/2021/NĐ-CP.',
      'Uống rượu lái xe bị phạt theo Nghị định 100/2019.',
      'theo nghi dinh 144/2021 phat 2 trieu',
      'Căn cứ Luật Căn cước công dân năm 2014;',
    ],
    valid: [
      'Theo Nghị định 356/2025/NĐ-CP.',
      'Nghị định 282/2025/NĐ-CP thay thế Nghị định 144/2021/NĐ-CP.',
      text('Biểu mẫu theo Thông tư 55/2021/TT-BCA.', { date: '2024-01-15' }),
      'Luật Căn cước năm 2023 có nhiều điểm mới.',
      'Số 13/2023/BC-CAX ngày 02/3/2023.',
      'Tháng 10/2019 xã đón bằng chuẩn.',
    ],
  },
})

/** Whether a number is this document: by its ending, or by the word before it when the ending is left out. */
function isCited({ number }: Law, suffix: string | undefined, before: string): boolean {
  const own = fold(number.split('/').slice(2).join('/'))
  if (suffix) return suffix === own || own.startsWith(`${suffix}-`)
  const kind = own.startsWith('qh') ? 'qh' : own.startsWith('tt') ? 'tt' : own.startsWith('pl') ? 'pl' : own
  return kinds[kind]?.test(before) ?? false
}

/** “NĐ”, “Nghị định số” before a number that is to be written over. */
const kindBefore = /(?:nghị định|nđ|thông tư|tt|bộ luật|luật|pháp lệnh)\s?(?:số\s?)?$/iu

/** What to write for a range: without a kind that stands before it already, else over what stands there. */
function mend(
  now: string,
  text: string,
  [start, end]: [number, number],
): Pick<Match, 'range' | 'suggestion'> {
  if (now === '') return { range: [start, end] }
  const before = text.slice(Math.max(0, start - 80), start)
  const kind = /^\p{L}[\p{L}, ]* (?=\d)/u.exec(now)?.[0] ?? ''
  const said = before
    .replace(/\ssố\s*$/i, '')
    .trimEnd()
    .toLowerCase()
  if (kind !== '' && said.endsWith(kind.trim().toLowerCase()))
    return { range: [start, end], suggestion: now.slice(kind.length) }
  return { range: [start - (kindBefore.exec(before)?.[0].length ?? 0), end], suggestion: now }
}

function* report({ m }: View, range: [number, number], cited: Law, context: RuleContext): Iterable<Match> {
  if (!cited.ended || context.date < cited.ended || speaksOfPast(m, range, cited.ended)) return
  if (cited.part && m.folded.slice(...sentenceAround(m.text, range)).includes(cited.part.unless)) return
  const since = lawDatesRead.has(cited.number) ? ` từ ${officialDate(cited.ended)}` : ''
  const now = (cited.replacedBy ?? []).map(lawName).join(' và ')
  yield {
    ...mend(now, m.text, range),
    ...(cited.part ? { messageId: 'part' } : now === '' ? { messageId: 'gone' } : {}),
    data: { title: cited.title, since, now, part: cited.part?.what ?? '' },
    explanation: { pattern: cited.number },
  }
}
