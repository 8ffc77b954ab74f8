/**
 * How much each sign speaks for a name (above 0) or against it, in natural logarithms of odds: with a capital among words
 * that bear marks, in small letters among such, where nothing bears marks. Fitted by logistic regression to the labelled
 * messages to tune on and the clean prose, also without their marks and in small letters, and to lines put together from
 * made-up names; signs that say next to nothing are left out. 11/2026.
 */
export type Weights = readonly [capital: number, small: number, plain: number]

/** Before anything is known. */
export const base: Weights = [-1.2, -1.2, 1.3]

export const nameWeights: Readonly<Record<string, Readonly<Record<string, Weights>>>> = {
  /** One word: what it is as a given name; `ordinary` by each step of how common a word it is. */
  alone: {
    given: [0.3, 0.6, 0.3],
    middle: [-0.4, 0, -0.6],
    ordinary: [-0.6, -1.1, -1.2],
    other: [-1.9, -3.2, -2.5],
    usual: [1.5, 2.1, 1.6],
  },
  /** Several words: how many; `built` by how well the older reading of `score.ts` finds them built. */
  words: {
    built: [0.4, 2.8, 3.6],
    four: [-0.1, 0, 0.3],
    three: [0.5, 0.6, 1.1],
    two: [0.1, -0.2, -0.1],
  },
  /** The first of several. */
  first: {
    given: [0.1, 0.6, 0.7],
    nick: [1.2, 1, 2.3],
    ordinary: [-0.5, -0.7, -0.9],
    'ordinary of two': [-0.3, -0.7, -0.9],
    other: [-1.7, -3, -1.5],
    surname: [0.4, 0.9, -0.1],
    'surname or given': [-0.1, -0.2, 0.3],
  },
  /** Each between the first and the last. */
  inner: {
    given: [-0.6, -1, -1.2],
    middle: [0.8, 0.8, 0.4],
    ordinary: [0.4, 0.1, -0.2],
    other: [-0.9, -1.7, -1.5],
    telling: [0.4, 1, 1.3],
    'van or thi': [0.5, 1.4, 2.6],
  },
  /** The last of several. */
  last: {
    middle: [0.1, 0, -0.2],
    ordinary: [-0.2, -0.6, -0.8],
    other: [-0.8, -1.3, 0.1],
    usual: [1.1, 1.7, 1.2],
  },
  /** Two words that are one ordinary word, by where in the name they stand. */
  pair: {
    after: [-1.1, -1.3, -1.5],
    before: [-0.3, -1.6, -1.6],
    inside: [-0.6, -1.4, -1.9],
  },
  /** Capitals where nothing bears marks; a word without marks where others bear some. */
  writing: {
    'bears no mark': [0.3, 1.1, 0],
    capital: [0, 0, 0.6],
    'capital first': [0, 0, -0.4],
    shouted: [0, 0, 1.5],
    'shouted alone': [0, 0, 0.8],
  },
  /** How much the items around look like people: the three that do most, and any place among them. */
  list: {
    best: [1.2, -0.8, 0.9],
    place: [-1.4, -0.1, 0],
    second: [1.8, -0.5, 1.2],
    third: [0.3, -0.4, 0.3],
  },
  /** Other words of the item, in sixths; words of the line, by their logarithm. */
  length: {
    item: [-0.2, -0.5, 0.2],
    line: [-3, -3.2, -5.6],
  },
  /** What the words before announce. */
  announced: {
    'named-after': [-1.1, -0.6, -0.7],
    office: [-0.1, 0.4, 0.5],
    person: [1, 2.3, 1.5],
  },
  /** What stands before an item that the name begins. */
  starts: {
    at: [0.8, 0.3, 1],
    colon: [1, 1.2, 1.3],
    comma: [0.9, 0.1, 0.6],
    dash: [0.4, 0.6, 0.3],
    line: [-1, 0.3, -0.4],
    slash: [0, 0.1, -0.2],
    stop: [-1.1, -0.1, -0.6],
  },
  /** What stands behind an item that the name ends. */
  ends: {
    bracket: [0, 0.3, -0.3],
    colon: [0.1, -0.1, -1.1],
    comma: [0.2, 0.5, 0.5],
    dash: [0.7, 0.9, 0.9],
    line: [-0.7, -0.1, -0.7],
    other: [0.4, 0.1, 0.7],
    slash: [0.6, 0.5, 0.9],
    stop: [-0.1, -0.1, -0.5],
  },
  /** The word before; `ordinary` by each step where no group has it. */
  after: {
    'clear-title': [0.2, 0.4, 0.8],
    'doubtful-title': [-0.6, 0.1, -0.5],
    family: [0.6, -0.8, -0.3],
    grammar: [-0.3, -0.5, -1.2],
    joins: [0.7, 0.9, 1.2],
    'letter-title': [0.4, 0.4, 0.7],
    of: [-0.1, 0.5, 0.2],
    order: [0, 0.2, 0.5],
    ordinary: [-0.1, -0.3, -0.5],
    place: [-0.5, -0.7, -0.6],
    reaches: [0.4, -0.7, 0],
    title: [-0.2, 0, -0.1],
    unit: [-0.4, 0, -0.7],
  },
  /** What stands before the title. */
  title: {
    'doubtful-title': [0.2, -0.2, -0.2],
    family: [-0.1, 1, 0.8],
    grammar: [-0.1, -0.6, -0.8],
    joins: [0.1, 0.2, 1.1],
    number: [-0.2, -0.1, -0.5],
    of: [0, 0.4, 0.3],
    other: [-0.7, -0.5, -0.9],
    place: [-0.2, -0.1, -0.1],
    reaches: [0, 0.6, 0.7],
    starts: [0.9, 0.7, 1.3],
    title: [0, -0.2, -0.4],
    unit: [-0.1, -0.2, -0.2],
  },
  /** The word behind. */
  before: {
    calls: [1.1, 0, 0.1],
    did: [0.1, 0.5, 0.2],
    does: [0.5, 0.2, 0.3],
    grammar: [-0.4, -0.3, -0.5],
    joins: [1.2, 1.2, 1.4],
    kin: [-0.5, -0.8, -1.1],
    lives: [-0.3, 0.1, 0],
    ordinary: [-0.2, -0.1, -0.5],
    points: [0, -0.2, -0.3],
  },
  /** What is said of people alone. */
  said: {
    'of people': [-0.1, 0.5, 0.8],
  },
  /** What stands before, in short, and what stands behind: the two together. */
  'from against': {
    beside: [-0.1, -0.1, -0.5],
    does: [0.3, -0.1, -0.5],
    end: [-0.5, -0.2, -0.5],
    grammar: [0, -0.1, -0.3],
    number: [-0.3, -0.2, -0.4],
    other: [-0.6, -0.4, -0.3],
  },
  'from doubtful': {
    beside: [-0.1, -0.1, -0.2],
    does: [0, 0.2, 0.2],
    end: [0.2, 0.2, 0],
    number: [0, 1, 0.3],
    other: [-0.3, -0.7, -0.1],
  },
  'from number': {
    beside: [0.2, 0, -0.1],
    does: [1.2, 0, 0.2],
    end: [1.2, 0.2, -0.2],
    other: [0.3, -0.2, 0.1],
  },
  'from other': {
    beside: [-0.4, -0.1, 0],
    does: [-0.6, -0.3, -0.5],
    end: [-1.1, -0.5, -0.3],
    grammar: [-0.4, -0.2, -0.4],
    number: [-0.1, -0.2, -0.9],
    other: [-1.1, -0.8, 0],
  },
  'from person': {
    beside: [0.2, 0.3, 0.5],
    does: [0.3, 0.2, 0.3],
    end: [0.8, 0.5, 0.4],
    grammar: [0.3, 0, 0.4],
    number: [0.3, 0, -0.2],
    other: [-0.5, -0.8, 0.2],
  },
  'from start': {
    beside: [0.5, 0.4, 0.2],
    does: [-0.1, 0.3, 0.3],
    end: [0.9, 1.6, 1.1],
    grammar: [-0.3, -0.3, -0.4],
    number: [1.1, 1.1, 0.9],
    other: [-1.3, -0.9, -0.3],
  },
  'from title': {
    beside: [0.1, 0, 0.3],
    does: [0.7, 0.4, 0.4],
    end: [-0.2, 0, -0.1],
    grammar: [0, 0.2, -0.1],
    number: [0.1, 0.3, 0.2],
    other: [-0.5, -0.5, 0],
  },
}
