import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'

const most = 50

/** A sentence that is read aloud over the village loudspeaker is heard once: beyond 50 syllables its start is lost. */
export const longSentence = defineRule({
  id: 'style/long-sentence',
  title: 'Câu quá dài',
  severity: 'info',
  next: 'warning',
  ceiling: 'warning',
  reference: 'Kinh nghiệm đọc truyền thanh cơ sở: một hơi 20 đến 30 tiếng, một câu không quá hai hơi',
  *find({ m, words, segment }): Iterable<Match> {
    if (segment.kind !== 'prose') return
    let first = 0
    for (let at = 0; at < words.starts.length; at++) {
      const end = words.ends[at] ?? 0
      const next = words.starts[at + 1]
      if (next !== undefined && !breaksBetween(m.text, end, next)) continue
      if (at - first + 1 > most) {
        yield {
          range: [words.starts[first] ?? 0, end],
          data: { count: String(at - first + 1) },
          explanation: { pattern: `trên ${most} tiếng` },
        }
      }
      first = at + 1
    }
  },
  mask: () => 'câu dài',
  messages: {
    found: ({ count }) =>
      `Câu dài ${count} tiếng, đọc loa người nghe không theo kịp. Tách thành hai, ba câu.`,
  },
  examples: {
    invalid: [51, 60, 80, 100, 120].map((count) => `${'một '.repeat(count).trim()}.`),
    valid: [
      'Câu ngắn.',
      `${'một '.repeat(50).trim()}.`,
      `${'Một hai ba bốn. '.repeat(30)}`,
      `${'một dòng\n'.repeat(60)}`,
      '',
    ],
  },
})

/** Whether a sentence ends between two words: a line break, or a sign before a blank. */
function breaksBetween(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false
  for (let at = from; at < to; at++) {
    const c = text[at] ?? ''
    if (c === '\n') return true
    if ('.!?;:…'.includes(c) && (text[at + 1] ?? ' ').trim() === '') return true
  }
  return false
}
