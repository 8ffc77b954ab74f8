/**
 * How much each sign speaks for a name (above 0) or against it, in natural logarithms of odds: with a capital among words
 * that bear marks, in small letters among such, where nothing bears marks. Fitted by logistic regression to the labelled
 * messages to tune on and the clean prose, also without their marks and in small letters, and to lines put together from
 * made-up names; signs that say next to nothing are left out. Written by `pnpm fit:names --write`.
 */
export type Weights = readonly [capital: number, small: number, plain: number]

/** Before anything is known. */
export const base: Weights = [0.8, 0.1, 1.8]

export const nameWeights: Readonly<Record<string, Readonly<Record<string, Weights>>>> = {
  /** One word: what it is as a given name; `ordinary` by each step of how common a word it is. */
  alone: {
    given: [0, -0.3, 0.4],
    middle: [-1.3, -0.5, -0.9],
    ordinary: [-0.8, -1.2, -1.3],
    other: [-0.8, -2.5, -2.4],
    usual: [1, 1.5, 1.7],
  },
  /** Several words: how many; `built` by how well the older reading of `score.ts` finds them built. */
  words: {
    built: [0.9, 2.3, 4.4],
    four: [-0.5, 0.2, 0.4],
    three: [1.3, 1.5, 1],
    two: [0.3, 0.1, -0.1],
  },
  /** The first of several. */
  first: {
    given: [0.2, 1.4, 1.4],
    nick: [1.3, 1.4, 3.3],
    ordinary: [-0.4, -1, -1],
    'ordinary of two': [-0.4, -1.1, -1],
    other: [-1.8, 0.2, -1.5],
    surname: [-0.4, 0.2, -0.3],
    'surname or given': [-1, -0.5, 0.5],
  },
  /** Each between the first and the last. */
  inner: {
    given: [-0.3, -0.9, -1.5],
    middle: [1.2, 1.2, 0.5],
    ordinary: [0.4, 0, -0.3],
    other: [-2.2, -1.7, -1.9],
    telling: [0.6, 1.2, 1.5],
    'van or thi': [0.9, 2.1, 3.1],
  },
  /** The last of several. */
  last: {
    ordinary: [-0.2, -0.6, -0.9],
    other: [0.3, 0.3, 0],
    usual: [0.9, 1.5, 1.2],
  },
  /** Two words that are one ordinary word, by where in the name they stand. */
  pair: {
    after: [-2.2, -2.6, -2.8],
    before: [-0.5, 0, -2.3],
    inside: [-1.8, -2.8, -2.4],
  },
  /** Capitals where nothing bears marks; a word without marks where others bear some. */
  writing: {
    'bears no mark': [0.9, 0.4, 0],
    capital: [0, 0, 1.6],
    'capital first': [0, 0, -0.6],
    shouted: [-3.3, 0, 1.8],
    'shouted alone': [0, 0, 1],
  },
  /** How much the items around look like people: the three that do most, and any place among them. */
  list: {
    best: [1, 0.1, 1],
    goods: [0.8, -0.5, -0.2],
    people: [1.3, 2.1, 1.6],
    place: [-1.8, -0.9, 0],
    places: [0, -0.3, 0.1],
    second: [1.6, -0.1, 0.9],
    third: [-0.1, 0.4, 0.2],
  },
  /** Other words of the item, in sixths; words of the line, by their logarithm. */
  length: {
    item: [0.7, -0.2, 0.4],
    line: [-5.2, -3.6, -6.6],
  },
  /** What the words before announce. */
  announced: {
    'named-after': [-1.3, -1, -1.2],
    office: [0, 1, 1.2],
    person: [0.7, 2.4, 1.8],
  },
  /** What stands before an item that the name begins. */
  starts: {
    at: [1.3, 0.6, 2.5],
    bracket: [-0.1, -0.2, -0.4],
    colon: [1, 0.7, 1],
    comma: [0.8, -0.3, 0.5],
    line: [-0.7, -0.1, -0.2],
    other: [-0.7, -0.1, -0.1],
    slash: [0.2, 0.5, -0.4],
    stop: [-1.3, -0.4, -0.8],
  },
  /** What stands behind an item that the name ends. */
  ends: {
    bracket: [0.2, 0.3, 0.1],
    colon: [0.1, -0.6, -1.2],
    comma: [0.2, 0.1, 0.5],
    dash: [0, 0.6, 0.9],
    line: [-0.6, -0.2, -0.9],
    other: [0.7, 0, 1.2],
    slash: [1.4, 0.6, 1.1],
    stop: [-0.5, -0.2, -0.7],
  },
  /** The word before; `ordinary` by each step where no group has it. */
  after: {
    'clear-title': [0.7, 1, 1],
    'doubtful-title': [-0.2, 0.5, -0.3],
    event: [0.4, 0.4, -0.3],
    family: [1.4, -0.9, -0.2],
    grammar: [-0.9, -0.9, -1.5],
    joins: [0.4, 0.7, 1.7],
    'letter-title': [0.6, 0.4, 0.8],
    of: [-0.5, 0.2, 0.2],
    order: [0, 0.1, 0.6],
    ordinary: [0, -0.3, -0.4],
    place: [-1, -0.6, -0.5],
    reaches: [1, -0.2, 0.1],
    time: [0.7, 0.2, -0.7],
    title: [-0.4, 0.4, 0.1],
    unit: [0, 0.1, -0.5],
  },
  /** What stands before the title. */
  title: {
    'clear-title': [0, 0.6, 0.5],
    'doubtful-title': [0.5, -0.9, 0.1],
    event: [0, -0.3, -0.1],
    family: [1, 0.6, 1.4],
    grammar: [-0.5, -0.5, -1],
    joins: [0.6, 0.7, 1.8],
    'letter-title': [0, 0, -0.5],
    number: [-0.1, 0.5, -0.7],
    of: [0.3, 0.6, 0.3],
    order: [0, -0.1, 0.3],
    other: [-1.7, 0, -1.1],
    place: [0, 0.1, -0.5],
    reaches: [0, 0.7, 0.9],
    starts: [0.8, 0.7, 1.2],
    time: [0, 0, -0.4],
    title: [-0.1, -0.3, -0.2],
    unit: [0, 0, -0.5],
  },
  /** The word behind. */
  before: {
    calls: [1.3, 0.7, 0.6],
    did: [-0.6, 0.1, 0.2],
    does: [0.8, 0.5, 0.2],
    grammar: [-0.3, -0.5, -0.6],
    is: [0.1, -0.1, -0.5],
    joins: [1.4, 1.7, 1.6],
    kin: [-0.1, -0.3, -1.7],
    lives: [-0.2, -0.4, 0],
    ordinary: [0.1, -0.1, -0.4],
    points: [-0.2, -0.3, 0],
  },
  /** What is said of people alone. */
  said: {
    'of people': [0.6, 0.9, 1],
  },
  /** What stands before, in short, and what stands behind: the two together. */
  'from against': {
    beside: [-0.1, 0, -0.8],
    does: [0.4, 0.3, -0.5],
    end: [-1.1, -0.6, -0.5],
    grammar: [0, -0.3, -0.2],
    number: [-0.4, -0.2, 0],
    other: [-0.7, -0.5, -0.4],
  },
  'from doubtful': {
    beside: [0.3, 0, -0.2],
    does: [0, 0.4, 0.3],
    end: [-0.3, -0.3, 0.2],
    number: [0.7, 1.2, 0.4],
    other: [-0.3, -0.3, -0.3],
  },
  'from number': {
    beside: [0, 0.1, -0.3],
    does: [1.1, 0.5, 0.2],
    end: [1.5, 0.1, 0.4],
    number: [0, -0.1, 0.5],
    other: [0.9, -0.5, -0.3],
  },
  'from other': {
    beside: [-1, 0.2, -0.3],
    does: [-0.6, 0, -0.4],
    end: [-1.5, -0.7, -0.5],
    grammar: [-0.8, -0.2, -0.6],
    number: [-0.4, -0.3, -0.7],
    other: [-2.2, -1, -0.5],
  },
  'from person': {
    beside: [0.4, -0.1, 0.5],
    does: [0.8, 0.2, 0.2],
    end: [1.3, 0.4, 0.3],
    grammar: [0.9, 0.2, 0.3],
    number: [0.5, 0.4, -0.1],
    other: [-0.5, -0.6, 0.1],
  },
  'from start': {
    beside: [0.9, 0.2, 0.5],
    does: [-0.3, 0.4, 0.5],
    end: [1.2, 1.2, 1.1],
    grammar: [-0.6, -0.7, -0.3],
    number: [1.2, 0.9, 0.8],
    other: [-1.7, -1.2, -0.6],
  },
  'from title': {
    beside: [0.6, 0.7, 0.6],
    does: [0.1, -0.5, 0.2],
    end: [0.4, 0.6, 0],
    grammar: [0, 0.4, 0.1],
    number: [0, 1.1, 0.6],
    other: [-0.9, -0.8, -0.4],
  },
}
