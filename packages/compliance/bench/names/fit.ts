/**
 * Fits the table by which names in lists, notes and hurried writing are weighed
 * (`packages/vietnamese/src/data/name-weights.ts`) to the texts to tune on; what is only measured on is never read.
 * Prints how the candidates would be told apart; `--write` writes the table. Takes some seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { fold } from '../../../vietnamese/src/fold.ts'
import { matchText } from '../../../vietnamese/src/match-text.ts'
import { findPersonNames } from '../../../vietnamese/src/names/person-names.ts'
import { nobody, small, somebody } from '../../../vietnamese/test/everyday-writing.ts'
import { cleanTexts } from '../../test/corpus/clean.ts'
import { messagesOf } from '../../test/corpus/labelled.ts'
import { fitLogistic } from './logistic.ts'
import type { Row } from './logistic.ts'
import { madeUpLines } from './made-up-lines.ts'
import { signedCandidates } from './signed-candidates.ts'
import type { SignedCandidate } from './signed-candidates.ts'
import { tableOf } from './table.ts'
import type { Fitted } from './table.ts'

const writings = ['capital', 'small', 'plain'] as const
const target = new URL('../../../vietnamese/src/data/name-weights.ts', import.meta.url)
/** How much a text without its marks, or in small letters, counts beside one as it was written. */
const TWIN = 0.4
const MADE_UP = 0.35
/** A test holds the recogniser to them. */
const HELD = 2
const PENALTY = 1

const learnt: (SignedCandidate & { weight: number })[] = []
const learn = (weight: number, ...text: Parameters<typeof signedCandidates>): void => {
  for (const candidate of signedCandidates(...text)) learnt.push({ ...candidate, weight })
}

for (const { text, mentions } of messagesOf('tuned')) {
  const names = mentions.filter(({ ruleId }) => ruleId.endsWith('/person-name')).map(({ range }) => range)
  const others = mentions.filter(({ ruleId }) => !ruleId.endsWith('/person-name')).map(({ range }) => range)
  learn(1, text, names, others)
  for (const twin of [fold(text), text.toLowerCase()])
    if (twin !== text && twin.length === text.length) learn(TWIN, twin, names, others)
}
for (const text of nobody) learn(HELD, text, [], [])
for (const text of [...somebody, ...small])
  learn(
    HELD,
    text,
    findPersonNames(matchText(text)).map(({ range }) => range),
    [],
  )
for (const { text, names } of madeUpLines()) learn(MADE_UP, text, names, [])
for (const [i, paragraph] of cleanTexts('tuned')
  .flatMap((text) => text.split(/\n\n+/))
  .entries()) {
  learn(1, paragraph, [], [])
  if (i % 4 === 0) learn(TWIN, fold(paragraph), [], [])
  if (i % 4 === 1) learn(TWIN, paragraph.toLowerCase(), [], [])
}

const fitted = writings.map((writing): Fitted => {
  const places = new Map([['bias', 0]])
  const placeOf = (sign: string): number => {
    if (!places.has(sign)) places.set(sign, places.size)
    return places.get(sign)!
  }
  const rows = learnt
    .filter((one) => one.writing === writing)
    .map(({ signs, isName, weight }): Row => {
      const told = [...signs].filter(([, strength]) => strength !== 0)
      return {
        signs: [0, ...told.map(([sign]) => placeOf(sign))],
        strengths: [1, ...told.map(([, strength]) => strength)],
        isName,
        weight,
      }
    })
  const weights = fitLogistic(
    rows,
    Array.from(places, (_, i) => (i === 0 ? 0.001 : PENALTY)),
  )
  const isEnough = ({ signs, strengths }: Row): boolean =>
    signs.reduce((sum, sign, i) => sum + weights[sign]! * strengths[i]!, 0) > 0
  const names = rows.filter(({ isName }) => isName)
  const rest = rows.filter(({ isName }) => !isName)
  console.log(
    `${writing}: ${rows.length} candidates, ${places.size} signs; of ${names.length} names ${names.filter(isEnough).length} weigh enough, of ${rest.length} others ${rest.filter(isEnough).length}`,
  )
  return new Map(Array.from(places, ([sign, place]) => [sign, weights[place]!]))
})

const table = await format(tableOf(fitted), { ...(await resolveConfig(target)), parser: 'typescript' })
if (process.argv.includes('--write')) writeFileSync(target, table)
else {
  const before = readFileSync(target, 'utf8').split('\n')
  const after = table.split('\n')
  const same = after.filter((line) => before.includes(line)).length
  console.log(`${same} of ${after.length} lines of the table stay as they are; --write writes it.`)
}
