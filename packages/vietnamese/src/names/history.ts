import type { MatchText } from '../match-text.ts'
import { passageAround } from './passage.ts'
import { isHistoric } from './surroundings.ts'

/** What is said of wars, dynasties and the years before 1976. */
const HISTORY =
  /(?<!\p{L})(?:thế kỷ|triều|kháng chiến|khởi nghĩa|cách mạng|chiến dịch|hy sinh|quân (?:pháp|mỹ|nguyên|minh|thanh|xâm lược)|thực dân|chiến sĩ|liệt sĩ|bộ đội|thanh niên xung phong|ra trận|tiểu đội|trận đánh|trận địa|anh hùng|danh nhân|lịch sử|năm (?:\d{3}|1[0-8]\d\d|19[0-6]\d|197[0-5])|tổng bí thư)(?![\p{L}\d])/giu
const ROW = /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu

/** Whether a passage is about history: three different things of it are said, or persons of it named. */
export function isOfHistory({ text }: MatchText, start: number, end: number): boolean {
  const passage = passageAround(text, start, end)
  const persons = new Set((passage.match(ROW) ?? []).filter(endsHistoric)).size
  return Math.min(2, persons) + new Set(passage.toLowerCase().match(HISTORY)).size > 2
}

/** Whether a name stands in a list with two persons of history or more. */
export const isAmongHistoric = ({ text }: MatchText, start: number, end: number): boolean =>
  `${text.slice(Math.max(0, start - 100), start)}${text.slice(end, end + 100)}`
    .split(/[,;.:()\n]| và /)
    .filter(endsHistoric).length > 1

/** “Quê của Xuân Diệu” ends in a person of history. */
function endsHistoric(words: string): boolean {
  const all = words.trim().split(' ')
  return [2, 3].some((length) => isHistoric(all.slice(-length).join(' ')))
}
