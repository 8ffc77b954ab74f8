import { namesOn } from '../commune/commune.ts'
import type { Commune } from '../commune/schema.ts'
import { feesOn } from './procedure.ts'
import type { Fee } from './procedure.ts'
import type { Article, Guide, Notice } from './schema.ts'

/** The longest text that a group shows without folding it away under “Xem thêm” too soon. */
export const ZALO_TEXT_LIMIT = 700

/** What a post needs beside its page. */
export interface ZaloTextOptions {
  /** Full address of the page. */
  url: string
  /** Whose post it is: its last line names the police. */
  commune: Commune
  /** ISO date that the fees are read for. */
  date: string
}

/**
 * The text to paste into a Zalo group: the title, two or three lines of who, what and when, the link alone on its
 * line, whom to call. Plain text, at most 700 characters; Zalo shows Markdown as it is typed, and a full stop after a
 * link becomes part of it.
 * @example zaloText(guide, { url: 'https://example.vn/huong-dan/dang-ky-tam-tru/', commune, date: '2026-11-09' })
 */
export function zaloText(page: Article | Guide | Notice, options: ZaloTextOptions): string {
  const { commune, url, date } = options
  const tail = ['Xem đầy đủ tại:', url, callLine(page, commune, date)]
  const lines = page.zalo ?? [page.summary, ...('procedure' in page ? procedureLines(page, date) : [])]
  const room = ZALO_TEXT_LIMIT - [page.title, ...tail].join('\n').length - 2
  return [page.title, '', ...fitting(lines, room), '', ...tail].join('\n').normalize('NFC')
}

function procedureLines(guide: Guide, date: string): string[] {
  const { where, duration, fees } = guide.procedure
  const fee = feeLine(feesOn(fees, date))
  return [`Nơi làm: ${where}.`, `Thời hạn: ${duration}.${fee ? ` ${fee}` : ''}`].map((text) =>
    text.replace(/\.\.$/, '.'),
  )
}

/** Only a fee that is the same for everybody fits a line: free, or one price. */
function feeLine(fees: readonly Fee[]): string {
  if (fees.length === 0) return ''
  const free = fees.every((fee) => !fee.condition && fee.counter === 0 && (fee.online ?? 0) === 0)
  return free ? 'Không mất tiền.' : 'Mức phí xem trong bài.'
}

function callLine(page: Article | Guide | Notice, commune: Commune, date: string): string {
  const { dutyPhone } = commune.police
  const police = namesOn(commune, date).policeName
  const duty = dutyPhone ? `Hỏi ${police}: ${dutyPhone}.` : `Cần hỏi thêm, bà con đến ${police}.`
  return page.topic === 'fire-safety' ? `Có cháy gọi 114. ${duty}` : `Việc khẩn cấp gọi 113. ${duty}`
}

function fitting(lines: readonly string[], room: number): string[] {
  const kept: string[] = []
  let used = 0
  for (const text of lines) {
    used += text.length + 1
    if (kept.length > 0 && used > room) break
    kept.push(text)
  }
  return kept
}
