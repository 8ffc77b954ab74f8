import { patternFinder } from '@binhyen/vietnamese'
import { sensationalWords } from '../../data/sensational-words.ts'
import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import { loudMarks, shouted } from '../../support/shouting.ts'
import type { Match } from '../../engine/rule.ts'
import { isUnmarkedNear, sentenceAround } from '../../support/sentence.ts'

const phrases = phraseFinder(sensationalWords)
/** “Chia sẻ cho mọi người cùng biết gấp”, “gửi tin này đến 20 người”. */
const chain = patternFinder(
  /(?:chia se|share|lan toa|lan truyen)(?: [a-z]+){1,6}? (?:gap(?! doi\b| ba\b| rut\b| nhieu\b| \d)|khan cap)\b|(?:gui|chuyen|chuyen tiep|chia se|share)(?: tin nay)? (?:den|toi|cho) \d+ (?:nguoi|nhom|ban)\b/,
)

/** “Đừng chuyển tiếp tin này”. */
const denied =
  /\b(?:khong|dung|cam|tranh|loi|kieu)(?: [a-z]+){0,2} (?:chia|share|chuyen|gui|lan)[a-z ]*$|\bcam on moi nguoi|(?:moi nguoi|ba con|xin|mong) dung tra/

const isDenied = (folded: string, at: number): boolean =>
  denied.test(folded.slice(Math.max(0, at - 24), at + 10))

/** Shouting and threats are how swindlers write; an office that writes so teaches people to believe them. */
export const sensational = defineRule({
  id: 'style/sensational',
  title: 'Giật gân, kêu gọi chia sẻ',
  severity: 'warning',
  reference: 'Cẩm nang nhận diện và phòng chống lừa đảo trực tuyến, Cục An toàn thông tin, 2023',
  *find(view): Iterable<Match> {
    const { m } = view
    for (const { range, marked } of phrases(view)) {
      const quoted = /[“"][^”"]*$/.test(m.text.slice(sentenceAround(m.text, range)[0], range[0]))
      if (isDenied(m.folded, range[0])) continue
      if ((marked || isUnmarkedNear(m.text, range)) && !quoted)
        yield { range, explanation: { pattern: 'lời giật gân' } }
    }
    for (const { 0: found, index } of chain(m))
      if (!isDenied(m.folded, index))
        yield { range: [index, index + found.length], explanation: { pattern: 'kêu gọi chia sẻ' } }
    for (const { 0: found, index } of loudMarks(m.text)) {
      yield {
        range: [index, index + found.length],
        messageId: 'marks',
        explanation: { pattern: 'nhiều dấu chấm than' },
      }
    }
    for (const range of shouted(m)) {
      yield {
        range,
        messageId: 'capitals',
        severity: 'info',
        explanation: { pattern: 'chữ in hoa giữa câu' },
      }
    }
  },
  messages: {
    found: ({ masked }) => `“${masked}” là lời giật gân. Nói thẳng việc gì, ở đâu, cần làm gì.`,
    marks: ({ masked }) => `“${masked}” là la to. Dùng một dấu câu.`,
    capitals: () => 'Chữ in hoa giữa câu khó đọc. Viết thường; cần nhấn thì để ý đó một dòng riêng.',
  },
  examples: {
    invalid: [
      'Chia sẻ gấp cho mọi người!',
      'Nguy hiểm!!!',
      'cuc soc o xa minh',
      'Đọc ngay kẻo muộn.',
      'Không chấp hành thì liệu hồn.',
      'Chuyển tiếp tin này tới 10 người.',
      'Chia sẻ cho mọi người cùng biết gấp ạ',
      'Bà con chú ý TUYỆT ĐỐI KHÔNG ĐƯỢC BẤM VÀO ĐƯỜNG LINK LẠ nhé.',
    ],
    valid: [
      'Thông báo lịch cắt điện.',
      'CÔNG AN XÃ THÔNG BÁO VỀ VIỆC CẤP THẺ CĂN CƯỚC',
      'Cẩn thận!',
      'Bà con đừng chuyển tiếp tin này.',
      'Cảm ơn mọi người chia sẻ. Xin đừng trách cháu.',
      'Số hộ chia sẻ lúa giống tăng gấp đôi.',
      'Vì sao?',
      'Bà con chia sẻ cách làm hay.',
    ],
  },
})
