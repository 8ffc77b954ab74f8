import { fold } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { phraseFinder } from '../../engine/phrases.ts'
import { formerNames } from '../../engine/profile.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { endedBodies } from '../../data/bodies.ts'
import { districtBodies } from '../../support/district-bodies.ts'
import { officialDate } from '../../support/dates.ts'
import { speaksOfPast } from '../../support/past.ts'

const bodies = new Map(endedBodies.flatMap((body) => body.phrases.map((phrase) => [phrase, body] as const)))
const findBodies = phraseFinder([...bodies.keys()])

/** Finders of communes' former names: one commune is asked for again and again. */
const formerFinders = new Map<string, ReturnType<typeof phraseFinder>>()

function findFormer(names: readonly string[]): ReturnType<typeof phraseFinder> {
  const key = names.join('\n')
  const finder = formerFinders.get(key) ?? phraseFinder(names)
  formerFinders.set(key, finder)
  return finder
}

/** District police, district committees, old names of the commune: judged by the date that the text speaks of. */
export const abolishedBody = defineRule({
  id: 'law/abolished-body',
  title: 'Cơ quan, đơn vị không còn',
  severity: 'warning',
  ceiling: 'warning',
  legalBasis: { document: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15' },
  *find(view, context): Iterable<Match> {
    // Words as residents say them, for the search.
    if (view.segment.name.startsWith('synonyms')) return
    const listed = findBodies(view)
      // “ca huyen” in small letters may be “cả huyện”.
      .filter(({ range, phrase }) => !phrase.startsWith('CA ') || view.m.text.startsWith('CA', range[0]))
      .map(({ range, phrase }) => ({ range, body: bodies.get(phrase) }))
    for (const { range, body } of [...listed, ...districtBodies(view.m)]) {
      if (!body || context.date < body.endedOn || speaksOfPast(view.m, range, body.endedOn)) continue
      yield {
        range,
        data: { ended: officialDate(body.endedOn), now: body.now },
        suggestion: body.now,
        explanation: { pattern: view.m.text.slice(...range) },
      }
    }
    const names = formerNames(context.commune).filter(({ until }) => until < context.date)
    if (names.length === 0) return
    for (const { range, phrase } of findFormer(names.map(({ name }) => name))(view)) {
      const former = names.find(({ name }) => fold(name) === fold(phrase))
      if (!former || speaksOfPast(view.m, range, former.until)) continue
      yield {
        range,
        messageId: 'renamed',
        data: { until: officialDate(former.until), now: former.now },
        suggestion: former.now,
        explanation: { pattern: 'tên cũ của xã' },
      }
    }
  },
  messages: {
    found: ({ masked, ended, now }) =>
      `“${masked}” không còn từ ${ended}. Viết ${now}, hoặc ghi rõ đang nói về thời gian trước ngày đó.`,
    renamed: ({ masked, until, now }) =>
      `“${masked}” là tên dùng đến hết ${until}, nay là ${now}. Viết ${now}, hoặc “${masked} (cũ)”.`,
  },
  examples: {
    invalid: [
      'Mời bà con đến Công an huyện làm thẻ.',
      'Nộp hồ sơ tại UBND huyện Đức Thọ.',
      'nop ho so tai uy ban nhan dan huyen',
      'Đơn gửi Tòa án nhân dân huyện.',
      'Báo cáo Ban Chỉ đạo huyện trước ngày 10.',
      'CÔNG AN HUYỆN THÔNG BÁO',
      'Phòng Lao động - Thương binh và Xã hội huyện chi trả trợ cấp.',
      'UBND thành phố Hà Tĩnh tổ chức lễ hội.',
    ],
    valid: [
      'Mời bà con đến Công an xã làm thẻ.',
      text('Mời bà con đến Công an huyện làm thẻ.', { date: '2024-01-15' }),
      'Trước đây do Công an huyện giải quyết, nay là Công an xã.',
      'Từ 01/7/2025 không còn UBND huyện.',
      'UBND thành phố Huế, Công an thành phố Hà Nội',
      'Phòng cháy, chữa cháy trên địa bàn huyện Đức Thọ xưa.',
      'Vụ việc xảy ra năm 2023, do Công an huyện thụ lý.',
      'ca huyen deu mat dien',
    ],
  },
})
