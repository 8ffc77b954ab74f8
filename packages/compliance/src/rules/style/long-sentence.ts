import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'

const most = 50

/** A sentence that is read aloud over the village loudspeaker is heard once: beyond 50 syllables its start is lost. */
export const longSentence = defineRule({
  id: 'style/long-sentence',
  title: 'Câu quá dài',
  severity: 'info',
  next: 'warning',
  ceiling: 'warning',
  reference: 'Kinh nghiệm đọc truyền thanh cơ sở: một hơi 20 đến 30 tiếng, một câu không quá hai hơi',
  *find(view): Iterable<Match> {
    if (view.segment.kind !== 'prose') return
    for (const { range, count } of longSentences(view)) {
      yield { range, data: { count: String(count) }, explanation: { pattern: `trên ${most} tiếng` } }
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

function longSentences({ m, words }: View): { range: [number, number]; count: number }[] {
  const { starts, ends, gaps } = words
  const found: { range: [number, number]; count: number }[] = []
  let first = 0
  for (const place of [...gaps, starts.length]) {
    const end = ends[place - 1]
    if (end === undefined || place === first) continue
    if (place < starts.length && !breaksBetween(m.text, end, starts[place] ?? end)) continue
    const count = place - first
    if (count > most) found.push({ range: [starts[first] ?? 0, end], count })
    first = place
  }
  return found
}

/** Whether a sentence ends between two words: a line break, or a sign before a blank. */
function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = text[at] ?? ''
    if (c === '\n') return true
    if ('.!?;:…'.includes(c) && (text[at + 1] ?? ' ').trim() === '') return true
  }
  return false
}
