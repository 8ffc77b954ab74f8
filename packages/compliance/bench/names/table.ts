/** The weight of each sign, by `kind|sign`; `bias` for what every candidate has. */
export type Fitted = ReadonlyMap<string, number>

/** Signs that say less than this in every writing are left out. */
const LEAST = 0.25

const kinds: readonly [kind: string, means: string][] = [
  ['alone', 'One word: what it is as a given name; `ordinary` by each step of how common a word it is.'],
  ['words', 'Several words: how many; `built` by how well the older reading of `score.ts` finds them built.'],
  ['first', 'The first of several.'],
  ['inner', 'Each between the first and the last.'],
  ['last', 'The last of several.'],
  ['pair', 'Two words that are one ordinary word, by where in the name they stand.'],
  ['writing', 'Capitals where nothing bears marks; a word without marks where others bear some.'],
  ['list', 'How much the items around look like people: the three that do most, and any place among them.'],
  ['length', 'Other words of the item, in sixths; words of the line, by their logarithm.'],
  ['announced', 'What the words before announce.'],
  ['starts', 'What stands before an item that the name begins.'],
  ['ends', 'What stands behind an item that the name ends.'],
  ['after', 'The word before; `ordinary` by each step where no group has it.'],
  ['title', 'What stands before the title.'],
  ['before', 'The word behind.'],
  ['said', 'What is said of people alone.'],
]

/** The source text of `name-weights.ts`. */
export function tableOf(fitted: readonly Fitted[]): string {
  const groups = new Map<string, string[]>()
  for (const key of [...new Set(fitted.flatMap((one) => [...one.keys()]))].sort()) {
    if (key === 'bias') continue
    const [kind = '', sign = ''] = key.split('|')
    const weights = numbers(fitted, key)
    if (weights.every((weight) => Math.abs(weight) < LEAST)) continue
    groups.set(kind, [...(groups.get(kind) ?? []), `'${sign}': [${weights.join(', ')}],`])
  }
  const known = kinds.filter(([kind]) => groups.has(kind))
  const pairs = [...groups.keys()].filter((kind) => kind.startsWith('from '))
  const missing = [...groups.keys()].filter(
    (kind) => !pairs.includes(kind) && !kinds.some(([one]) => one === kind),
  )
  if (missing.length > 0) throw new Error(`No meaning is written for: ${missing.join(', ')}`)
  const group = (kind: string): string => `'${kind}': {\n${groups.get(kind)!.join('\n')}\n},`
  return `${head}
export type Weights = readonly [capital: number, small: number, plain: number]

/** Before anything is known. */
export const base: Weights = [${numbers(fitted, 'bias').join(', ')}]

export const nameWeights: Readonly<Record<string, Readonly<Record<string, Weights>>>> = {
${known.map(([kind, means]) => `/** ${means} */\n${group(kind)}`).join('\n')}
/** What stands before, in short, and what stands behind: the two together. */
${pairs.map(group).join('\n')}
}
`
}

/** To a tenth: more would not be more exact. */
const numbers = (fitted: readonly Fitted[], key: string): number[] =>
  fitted.map((weights) => Math.round((weights.get(key) ?? 0) * 10) / 10 + 0)

const head = `/**
 * How much each sign speaks for a name (above 0) or against it, in natural logarithms of odds: with a capital among words
 * that bear marks, in small letters among such, where nothing bears marks. Fitted by logistic regression to the labelled
 * messages to tune on and the clean prose, also without their marks and in small letters, and to lines put together from
 * made-up names; signs that say next to nothing are left out. Written by \`pnpm fit:names --write\`.
 */`
