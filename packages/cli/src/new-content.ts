import path from 'node:path'
import {
  addDays,
  audiences,
  namesOn,
  noticeKinds,
  purposes,
  templates,
  topics,
  type Audience,
  type Commune,
  type Notice,
  type Purpose,
  type TemplateAnswers,
  type Topic,
} from '@binhyen/model'
import { slugify } from '@binhyen/vietnamese'
import { askAll, canAsk, type Question } from './ask.ts'
import { UsageError } from './errors.ts'
import { readDate } from './today.ts'

export type ContentKind = keyof typeof templates

export const FOLDERS: Record<ContentKind, string> = {
  article: 'articles',
  guide: 'guides',
  notice: 'notices',
}

const PURPOSE: Record<ContentKind, Purpose> = { article: 'inform', guide: 'guide', notice: 'inform' }
const DAYS_TO_REVIEW = 180
const DAYS_TO_EXPIRE = 30
const SUMMARY_LIMIT = 160

/** What the flags said; the keys are the flags' names. */
export interface NewFlags {
  title?: string
  summary?: string
  topic?: string
  purpose?: string
  audience?: string
  'source-title'?: string
  'source-url'?: string
  expires?: string
  'notice-kind'?: string
}

const QUESTIONS = {
  title: { text: 'Tên bài, nói ngay việc gì?' },
  summary: { text: `Một câu tóm tắt (nhiều nhất ${SUMMARY_LIMIT} ký tự)?`, check: checkSummary },
  topic: { text: 'Chủ đề?', choices: topics },
  audience: { text: 'Dành cho ai?', choices: audiences, standard: 'everyone' },
  'source-title': { text: 'Nguồn đã đọc: tên trang, tên văn bản?' },
  'source-url': { text: 'Nguồn đã đọc: địa chỉ, chép từ thanh địa chỉ?', check: checkUrl },
} satisfies Partial<Record<keyof NewFlags, Question>>

const NOTICE_KIND: Question = { text: 'Loại thông báo?', choices: noticeKinds }

/**
 * The text of a new content file and its name. Asks for what the flags left open when somebody is there to answer.
 *
 * @throws UsageError when something is missing and nobody can be asked, or a flag's value will not do
 */
export async function newContent(
  kind: ContentKind,
  flags: NewFlags,
  { commune, today }: { commune: Commune | undefined; today: string },
): Promise<{ name: string; text: string }> {
  const purpose: Question = { text: 'Mục đích?', choices: purposes, standard: PURPOSE[kind] }
  const questions = { ...QUESTIONS, purpose, ...(kind === 'notice' && { 'notice-kind': NOTICE_KIND }) }
  const open = Object.entries(questions).filter(([key]) => flags[key as keyof NewFlags] === undefined)
  // Where nobody can be asked, the kind says the purpose; the audience has to be thought of.
  const needed = open.filter(([key]) => key !== 'purpose')
  if (needed.length > 0 && !canAsk()) {
    const missing = needed.map(([key]) => `--${key}`).join(', ')
    throw new UsageError(`Thiếu ${missing}. Ghi thêm, hoặc chạy trong cửa sổ lệnh để được hỏi.`)
  }
  const all = { ...flags, ...(canAsk() && (await askAll<keyof NewFlags>(Object.fromEntries(open)))) }
  const answers = readAnswers(kind, all, commune, today)
  return { name: path.join(FOLDERS[kind], `${slugify(answers.title)}.mdx`), text: templates[kind](answers) }
}

function readAnswers(
  kind: ContentKind,
  flags: NewFlags,
  commune: Commune | undefined,
  today: string,
): TemplateAnswers {
  const title = flags.title?.trim() ?? ''
  if (slugify(title) === '') throw new UsageError(`“--title ${title}” không có chữ nào để đặt tên tệp.`)
  checkSummary(flags.summary ?? '')
  checkUrl(flags['source-url'] ?? '')
  return {
    title,
    summary: flags.summary?.trim() ?? '',
    topic: oneOf(flags.topic ?? '', topics, 'topic') as Topic,
    purpose: oneOf(flags.purpose ?? PURPOSE[kind], purposes, 'purpose') as Purpose,
    audience: (flags.audience ?? 'everyone')
      .split(',')
      .map((name) => oneOf(name.trim(), audiences, 'audience') as Audience),
    owner: commune?.units.find((unit) => unit.kind === 'police')?.id ?? 'cong-an-xa',
    source: { title: flags['source-title'] ?? '', url: flags['source-url'] ?? '' },
    today,
    reviewDueOn: addDays(today, DAYS_TO_REVIEW),
    ...(commune && { police: namesOn(commune, today).policeOffice }),
    kind: flags['notice-kind'] as Notice['kind'] | undefined,
    expiresOn:
      flags.expires === undefined ? addDays(today, DAYS_TO_EXPIRE) : readDate(flags.expires, 'expires'),
  }
}

function oneOf(value: string, names: Readonly<Record<string, string>>, flag: string): string {
  if (Object.hasOwn(names, value)) return value
  throw new UsageError(
    `“--${flag} ${value}”: không có lựa chọn này. Chọn một trong: ${Object.keys(names).join(', ')}.`,
  )
}

function checkSummary(text: string): void {
  const length = [...text.trim()].length
  if (length > SUMMARY_LIMIT)
    throw new UsageError(`Câu tóm tắt dài ${length} ký tự, nhiều nhất ${SUMMARY_LIMIT}. Rút ngắn lại.`)
}

function checkUrl(text: string): void {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    throw new UsageError(
      `“${text}” không phải địa chỉ trang. Chép đầy đủ từ thanh địa chỉ, bắt đầu bằng https://`,
    )
}
