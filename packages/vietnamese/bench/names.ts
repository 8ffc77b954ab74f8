/** Precision and recall of findPersonNames on test/names.txt, which nobody tunes on. A name is found if the ranges overlap. */
import { readFileSync } from 'node:fs'
import { findPersonNames, matchText } from '../src/index.ts'

const verbose = process.argv.includes('--verbose')
const lines = readFileSync(new URL('../test/names.txt', import.meta.url), 'utf8').split('\n')
let mentions = 0
let missed = 0
let falseAlarms = 0
let exact = 0
for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
  const { text, names } = unmark(line)
  const m = matchText(text)
  const found = findPersonNames(m).map(({ range }) => m.toSource(...range))
  for (const name of names) {
    mentions++
    const hit = found.find(([start, end]) => start < name[1] && name[0] < end)
    if (hit === undefined) missed++
    if (hit?.[0] === name[0] && hit[1] === name[1]) exact++
    if (hit === undefined && verbose) console.log('missed:', text.slice(...name), '|', line)
  }
  for (const range of found) {
    if (names.some((name) => range[0] < name[1] && name[0] < range[1])) continue
    falseAlarms++
    if (verbose) console.log('false:', text.slice(...range), '|', line)
  }
}
const hits = mentions - missed
const precision = hits / (hits + falseAlarms)
const recall = hits / mentions
console.log(
  `${mentions} names: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}; whole name ${(exact / mentions).toFixed(3)}`,
)

function unmark(line: string): { text: string; names: [number, number][] } {
  const names: [number, number][] = []
  let text = ''
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : part
    if (name !== part) names.push([text.length, text.length + name.length])
    text += name
  }
  return { text, names }
}
