import { readFileSync } from 'node:fs'
import type { Accuracy } from '../../../packages/compliance/bench/accuracy-file.ts'
import { code, table } from './markdown.ts'
import { address, locales, type Locale, type Page } from './pages.ts'

type Part = Accuracy['clean'][number]['part']
type Share = NonNullable<Accuracy['kinds'][number]['recall']>

const MEASURED = new URL('../../../packages/compliance/bench/accuracy.json', import.meta.url)

/** The groups as the benchmark names them, in English. */
const english: Record<string, string> = {
  'Số điện thoại … thư điện tử': 'Phones, papers, accounts, plates, e-mails',
  'Bí mật nhà nước, người báo tin': 'State secrets, informants',
  'Tên người': 'Names of people',
  'Địa chỉ, ngày sinh, sức khỏe, trẻ em': 'Addresses, birth dates, health, children',
  'Trang cá nhân, liên kết trò chuyện': 'Profiles and chats',
}

const words = {
  vi: {
    title: 'Độ chính xác',
    description: 'Máy bắt được bao nhiêu, báo sai bao nhiêu, đo trên bộ mẫu tự soạn.',
    intro: (
      day: string,
    ) => `Không máy nào bắt được hết. Người duyệt vẫn đọc bài trước khi đăng; máy là người đọc thứ hai không biết mệt.

Đo ngày ${day} bằng bộ mẫu soạn riêng cho dự án, từ một bộ tên và số bịa, có phần viết không dấu hoặc viết né. **Bắt được** (recall): trong 100 chỗ có thật, máy báo bao nhiêu chỗ. **Bắt đúng** (precision): trong 100 chỗ máy báo, bao nhiêu chỗ có thật. Trong ngoặc là khoảng tin cậy 95 %.`,
    measured:
      'Phần chỉ để đo\n\nNgười soạn phần này không nhìn vào quy tắc, và quy tắc không chỉnh theo phần này.',
    tuned: 'Phần dùng khi chỉnh quy tắc',
    groupHeads: ['Nhóm', 'Số mẫu', 'Bắt được', 'Bắt đúng'],
    kinds: 'Từng quy tắc, phần chỉ để đo',
    kindHeads: ['Quy tắc', 'Số mẫu', 'Bắt được', 'Viết không dấu, viết né', 'Bắt được phần này'],
    clean: 'Báo nhầm trên văn bản sạch\n\nVăn xuôi hành chính không có gì phải chặn.',
    cleanHeads: ['Phần', 'Số từ', 'Lỗi báo nhầm', 'Cảnh báo nhầm', 'Trong đó tên người'],
    parts: { tuned: 'dùng khi chỉnh', measured: 'chỉ để đo' },
    none: 'chưa đo',
  },
  en: {
    title: 'Accuracy',
    description: 'How much the rules find and how often they are wrong, on a corpus of our own.',
    intro: (
      day: string,
    ) => `No checker finds everything. Somebody still reads a text before it goes out; this is a second reader that never tires.

Measured on ${day} by \`pnpm bench:accuracy --write\`, on a corpus written for this project from one made-up set of people and numbers, part of it unmarked or disguised. In brackets: Wilson 95 % intervals.`,
    measured:
      'The part that is only measured\n\nWritten without looking at the rules; rules are not tuned on it.',
    tuned: 'The part that rules are tuned on',
    groupHeads: ['Group', 'Mentions', 'Recall', 'Precision'],
    kinds: 'Rule by rule, the part that is only measured',
    kindHeads: ['Rule', 'Mentions', 'Recall', 'Unmarked or disguised', 'Recall of these'],
    clean: 'False alarms on clean prose\n\nOfficial prose with nothing to stop.',
    cleanHeads: ['Part', 'Words', 'False errors', 'False warnings', 'Of them names'],
    parts: { tuned: 'tuned on', measured: 'only measured' },
    none: 'not measured',
  },
} as const

/** How much the rules find and how often they are wrong, as last measured. */
export function accuracyPages(): Page[] {
  const accuracy = JSON.parse(readFileSync(MEASURED, 'utf8')) as Accuracy
  return locales.map((locale) => pageOf(accuracy, locale))
}

function pageOf({ measuredOn, groups, kinds, clean }: Accuracy, locale: Locale): Page {
  const w = words[locale]
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const show = (share: Share | null): string => {
    if (!share) return w.none
    const [value, low, high] = [share.value, share.low, share.high].map((one) => percent.format(one * 100))
    return `${value} %<br>(${low}–${high})`
  }
  const byGroup = (part: Part) =>
    table(
      w.groupHeads,
      groups
        .filter((one) => one.part === part && one.mentions > 0)
        .map(({ group, mentions, recall, precision }) => [
          locale === 'vi' ? group : (english[group] ?? group),
          number.format(mentions),
          show(recall),
          show(precision),
        ]),
    )
  const byKind = table(
    w.kindHeads,
    kinds
      .filter(({ part }) => part === 'measured')
      .map(({ ruleId, mentions, recall, disguised, recallDisguised }) => [
        `[${code(ruleId)}](${address(`rules/${ruleId}`, locale)})`,
        number.format(mentions),
        show(recall),
        number.format(disguised),
        show(recallDisguised),
      ]),
  )
  const onClean = table(
    w.cleanHeads,
    clean
      .filter((one) => one.words > 0)
      .map((one) => [
        w.parts[one.part],
        ...[one.words, one.errors, one.warnings, one.names].map((n) => number.format(n)),
      ]),
  )
  const day = locale === 'vi' ? measuredOn.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1') : measuredOn
  return {
    slug: 'rules/accuracy',
    locale,
    title: w.title,
    description: w.description,
    body: [
      w.intro(day),
      `## ${w.measured}\n\n${byGroup('measured')}`,
      `## ${w.tuned}\n\n${byGroup('tuned')}`,
      `## ${w.clean}\n\n${onClean}`,
      `## ${w.kinds}\n\n${byKind}`,
    ].join('\n\n'),
  }
}
