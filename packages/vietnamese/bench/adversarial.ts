/**
 * Growth: each recogniser on 250 KB and 1 MB of hostile input, beside prose of the same length. A recogniser whose time
 * grows more than five-fold, or takes more than three times as long as prose, is marked.
 */
import * as vietnamese from '../src/index.ts'
import { matchText } from '../src/index.ts'
import type { MatchText } from '../src/index.ts'

const SIZE = 1_000_000
const seeds: Record<string, string> = {
  prose:
    'Ông Nguyễn Văn Mẫu, sinh năm 1984, trú tại thôn Mẫu 1, báo tin lúc 8 giờ ngày 05/9/2026 cho Công an xã. ',
  digits: '7',
  'digits, spaced': '1 ',
  'digits, dotted': '12.',
  'phone starts': '0912 ',
  'phone starts, +84': '+84 ',
  words: 'một ',
  'unmarked words': 'ba nam ',
  'letters for digits': 'o',
  'mixed letters': '0oIl',
  'at signs': '@',
  'hidden at': 'a(at)',
  'dots and letters': 'a.',
  'cham com': 'a cham ',
  plates: '38A-',
  'plate cues': 'biển số ',
  links: 'facebook.com/',
  handles: 'fb: a.',
  'birth cues': 'sinh ngày ',
  dates: '01/01/',
  'address cues': 'thường trú tại ',
  'address parts': 'thôn Mẫu, ',
  'house numbers': 'số 1/1/1 ',
  'account cues': 'stk ',
  'account cues and digits': 'tk 12 ',
  capitals: 'Nguyễn ',
  'all capitals': 'NGUYỄN VĂN ',
  titles: 'ông bà ',
  brackets: '([{<',
  blanks: ' ',
  marks: 'a\u0301\u0323',
  hidden: '\u200b',
  emoji: '👨‍👩‍👧 ',
}

const finders = Object.entries(vietnamese).filter(([name]) => name.startsWith('find')) as [
  string,
  (m: MatchText) => unknown,
][]
/** Milliseconds of processor time: other work on the machine doesn't count. */
const time = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const grown = (seed: string, size: number): string =>
  seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
const runs: [string, (text: string) => void][] = [
  ['matchText', (text) => matchText(text)],
  ...finders.map(
    ([name, find]) => [name, (text: string) => find(matchText(text))] as [string, (text: string) => void],
  ),
]

for (const [name, run] of runs) {
  run(grown(seeds.prose!, SIZE / 4))
  const prose = time(() => run(grown(seeds.prose!, SIZE)))
  console.log(name.padEnd(24), 'prose', `${prose.toFixed(0)} ms`)
  for (const [kind, seed] of Object.entries(seeds)) {
    const quarter = time(() => run(grown(seed, SIZE / 4)))
    const whole = time(() => run(grown(seed, SIZE)))
    if (whole > Math.max(3 * prose, 200) || (whole > 60 && whole > 6 * quarter)) {
      console.log(
        '   ',
        kind.padEnd(24),
        `${quarter.toFixed(0)} → ${whole.toFixed(0)} ms`,
        whole > 6 * quarter ? 'GROWS' : '',
      )
    }
  }
}
