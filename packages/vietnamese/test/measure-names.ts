import { readFileSync } from 'node:fs'
import { findPersonNames, matchText } from '../src/index.ts'

/** What findPersonNames finds of the names marked in test/names.txt. A name counts as found if the ranges overlap. */
export interface NamesMeasure {
  mentions: number
  precision: number
  recall: number
  f1: number
  /** Share of the names of which exactly the whole is found. */
  whole: number
  missed: string[]
  falseAlarms: string[]
}

export function measureNames(): NamesMeasure {
  const lines = readFileSync(new URL('names.txt', import.meta.url), 'utf8').split(/\r?\n/)
  const missed: string[] = []
  const falseAlarms: string[] = []
  let mentions = 0
  let whole = 0
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
    const { text, names } = unmark(line)
    const m = matchText(text)
    const found = findPersonNames(m).map(({ range }) => m.toSource(...range))
    for (const name of names) {
      const hit = found.find((range) => overlap(range, name))
      if (hit === undefined) missed.push(`${text.slice(...name)} | ${line}`)
      if (hit?.[0] === name[0] && hit[1] === name[1]) whole++
    }
    mentions += names.length
    falseAlarms.push(
      ...found
        .filter((range) => !names.some((name) => overlap(range, name)))
        .map((range) => `${text.slice(...range)} | ${line}`),
    )
  }
  const hits = mentions - missed.length
  const precision = hits / (hits + falseAlarms.length)
  const recall = hits / mentions
  const f1 = (2 * precision * recall) / (precision + recall)
  return { mentions, precision, recall, f1, whole: whole / mentions, missed, falseAlarms }
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] && b[0] < a[1]

/** A line without its brackets, and where the names in them stand. */
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
