/** Speed of matchText: millions of characters a second, on clean text, text with emoji, and decomposed text. */
import { matchText } from '../src/index.ts'

const clean =
  'Công an xã đề nghị các hộ gia đình nâng cao cảnh giác, kịp thời báo tin khi phát hiện người lạ vào thôn trong dịp tết. '.repeat(
    9000,
  )
const inputs = {
  clean,
  emoji: clean.replaceAll('tết.', 'tết 🎉.'),
  decomposed: clean.normalize('NFD'),
  hidden: clean.replaceAll(' ', ' \u200b'),
}

for (const [name, text] of Object.entries(inputs)) {
  for (let warm = 0; warm < 3; warm++) matchText(text)
  const from = performance.now()
  for (let round = 0; round < 5; round++) matchText(text)
  const seconds = (performance.now() - from) / 1000
  console.log(name.padEnd(12), ((5 * text.length) / seconds / 1e6).toFixed(1), 'million characters a second')
}
