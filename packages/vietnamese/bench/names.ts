/** Precision and recall of findPersonNames on test/names.txt, which nobody tunes on. With --verbose what was wrong, too. */
import { measureNames } from '../test/measure-names.ts'

const { mentions, precision, recall, f1, whole, missed, falseAlarms } = measureNames()
const [p, r, f, w] = [precision, recall, f1, whole].map((share) => share.toFixed(3))
console.log(`${mentions} names: precision ${p}, recall ${r}, F1 ${f}; whole name ${w}`)
if (process.argv.includes('--verbose')) {
  for (const one of missed) console.log('missed:', one)
  for (const one of falseAlarms) console.log('false:', one)
}
