/**
 * Looks for text that costs more than prose: for every rule, pieces of its own examples and signs are combined, repeated
 * and changed, and what costs most is changed further. Prints each rule's dearest piece at the size in question as a
 * ratio to prose, and how many finds it gives; fails over the limit. Ends within the minutes given: half of them go to
 * the search, and what is cheapest is measured at the full size last, or no more.
 *
 *     node bench/hostile.ts [minutes of processor time: 4] [characters: 1000000] [rule id or part of it]
 */
import { check } from '../src/index.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { prose, repeated, run } from './prose.ts'

const minutes = Number(process.argv[2] ?? 4)
const size = Number(process.argv[3] ?? 1_000_000)
const wanted = process.argv[4] ?? ''
const limit = 3
/** Texts of this size are tried first; what grows faster than the text shows at four times the size. */
const small = 20_000
const survivors = 6
const rules = allRules.filter((rule) => rule.id.includes(wanted))
const seconds = (minutes * 30) / Math.max(1, rules.length)
const start = process.cpuUsage()
/** Processor time since a moment, in milliseconds. The sum is exact; how it parts into user and system is a guess. */
const since = (moment: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(moment)
  return (user + system) / 1000
}
const isOver = (): boolean => since(start) > minutes * 60_000

const signs = [
  ...Array.from(' \n.,:;/@-_()[]"“!?*#|`\'<>{}~0912oliaAMĐ'),
  '  |\n\n|, |. |((|**|](|---\n|\u0301|\u200b|\u00ad|👍|中|１|ß|09|0 |12/|1.|19|http://|www.|.vn|zalo.me/|anh |Nguyễn |số |ngày |một '.split(
    '|',
  ),
].flat()

let seed = 1
const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Milliseconds of processor time of the better of two runs: other work on the machine counts for less. */
function cost(text: string, times = 2): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const fresh = `${text} ${random()}`
    const began = process.cpuUsage()
    run(fresh)
    least = Math.min(least, since(began))
  }
  return least
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')

function changed(piece: string, words: readonly string[]): string {
  const at = Math.floor(random() * (piece.length + 1))
  const to = at + Math.floor(random() * 6)
  const changes = [
    () => piece.slice(0, at) + pick(signs) + piece.slice(at),
    () => piece.slice(0, at) + pick(words) + piece.slice(at),
    () => piece.slice(0, at) + piece.slice(to),
    () => piece.slice(0, to) + piece.slice(at),
    () => piece + pick(words),
    () => piece.slice(at),
    () => piece.toUpperCase(),
    () => withoutMarks(piece),
  ]
  return pick(changes)().slice(0, 400)
}

const proseCost = (length: number): number => Math.min(...[1, 2, 3, 4, 5].map(() => cost(prose(length), 1)))
for (let i = 0; i < 40; i++) cost(prose(small), 1)
const baseline = proseCost(small)

interface Found {
  rule: string
  piece: string
  ratio: number
}
/** On a terminal alone: the search takes minutes. */
const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(90)}`)
}

const found: Found[] = []
for (const { id, examples } of rules) {
  const texts = [...examples.invalid, ...examples.valid].map((one) =>
    (typeof one === 'string' ? one : one.text).slice(0, 120),
  )
  const words = [...new Set(texts.flatMap((text) => text.split(/(?<=\s)/)))].filter(Boolean)
  let best: Found[] = []
  const tried = new Set<string>()
  const attempt = (piece: string): void => {
    if (piece === '' || tried.has(piece)) return
    tried.add(piece)
    let ratio = cost(repeated(piece, small), 1) / baseline
    const least = best.length < survivors ? 0 : (best.at(-1)?.ratio ?? 0)
    // A second look: the first may have met something else on the machine.
    if (ratio > least) ratio = Math.min(ratio, cost(repeated(piece, small)) / baseline)
    if (ratio > least)
      best = [...best, { rule: id, piece, ratio }].sort((a, b) => b.ratio - a.ratio).slice(0, survivors)
  }
  const began = process.cpuUsage()
  const isTime = (): boolean => since(began) < seconds * 1000
  for (const piece of [...texts, ...words, ...signs]) if (isTime()) attempt(piece)
  while (isTime() && best.length > 0) attempt(changed(pick(best).piece, words))
  found.push(...best.slice(0, 1))
  progress(`${found.length} of ${rules.length} rules, ${id}: ${best[0]?.ratio.toFixed(1) ?? 0} times prose`)
}

const proseAtSize = proseCost(size)
const proseBetween = proseCost(small * 4)
const measured = found
  .sort((a, b) => b.ratio - a.ratio)
  .map((one, i): Found & { note: string } => {
    progress(`measuring ${i + 1} of ${found.length}: ${one.rule}`)
    const between = cost(repeated(one.piece, small * 4), 1) / proseBetween
    if (between > one.ratio * 2 + limit)
      return { ...one, ratio: between, note: `at ${small * 4} characters, growing` }
    if (isOver()) return { ...one, ratio: between, note: `at ${small * 4} characters` }
    return { ...one, ratio: cost(repeated(one.piece, size), 1) / proseAtSize, note: '' }
  })
measured.sort((a, b) => b.ratio - a.ratio)
progress('')
const findsOf = (piece: string): number =>
  check(repeated(piece, small), { kind: 'post', today: '2026-11-23' }).findings.length
console.log(`\n${size.toLocaleString('en')} characters of prose: ${proseAtSize.toFixed(0)} ms\n`)
console.log('| times prose | rule | finds in 1,000 characters | piece |\n| ---: | --- | ---: | --- |')
for (const { rule, piece, ratio, note } of measured)
  console.log(
    `| ${ratio.toFixed(1)}${note && ` (${note})`} | ${rule} | ${((findsOf(piece) * 1000) / small).toFixed(0)} | \`${JSON.stringify(piece)}\` |`,
  )
if ((measured[0]?.ratio ?? 0) > limit) {
  console.log(`\nOver ${limit} times prose.`)
  process.exitCode = 1
}
