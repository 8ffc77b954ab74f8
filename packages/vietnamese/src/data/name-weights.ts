/**
 * How much each sign speaks for a name (above 0) or against it, in natural logarithms of odds: with a capital among words
 * that bear marks, in small letters among such, where nothing bears marks. Fitted by logistic regression to the labelled
 * messages to tune on and the clean prose, also without their marks and in small letters, and to lines put together from
 * made-up names; signs that say next to nothing are left out. 11/2026.
 */
export type Weights = readonly [capital: number, small: number, plain: number]

/** Before anything is known. */
export const base: Weights = [0.2, 0, 1]

export const nameWeights: Readonly<Record<string, Readonly<Record<string, Weights>>>> = {
  /** One word: what it is as a given name; `ordinary` by each step of how common a word it is. */
  alone: {
    given: [0, -0.5, 0.4],
    middle: [-0.9, -0.3, -0.7],
    ordinary: [-0.6, -1.2, -1.2],
    other: [-0.6, -1.9, -2.3],
    usual: [0.8, 1.1, 1.6],
  },
  /** Several words: how many; `built` by how well the older reading of `score.ts` finds them built. */
  words: {
    built: [0.5, 1.8, 3.5],
    four: [-0.3, 0.2, 0.2],
    three: [0.8, 1.3, 0.9],
  },
  /** The first of several. */
  first: {
    given: [0.2, 0.6, 1.1],
    nick: [0.8, 1, 2.6],
    ordinary: [-0.2, -0.8, -0.9],
    'ordinary of two': [-0.3, -0.9, -0.9],
    other: [-0.9, 0.1, -1.4],
    surname: [-0.2, 0.3, -0.2],
    'surname or given': [-0.7, -0.3, 0.4],
  },
  /** Each between the first and the last. */
  inner: {
    given: [-0.2, -1, -1.3],
    middle: [1.2, 1, 0.5],
    other: [-1.4, -0.8, -1.7],
    telling: [0.3, 0.9, 1.3],
    'van or thi': [0.4, 1.5, 2.7],
  },
  /** The last of several. */
  last: {
    middle: [0, 0.1, -0.3],
    ordinary: [-0.2, -0.7, -0.8],
    other: [0.2, 0.3, 0],
    usual: [0.7, 1.3, 1.2],
  },
  /** Two words that are one ordinary word, by where in the name they stand. */
  pair: {
    after: [-1.3, -1.5, -2.2],
    before: [-0.1, 0, -1.8],
    inside: [-0.7, -1.7, -2],
  },
  /** Capitals where nothing bears marks; a word without marks where others bear some. */
  writing: {
    'bears no mark': [0.4, 0.4, 0],
    capital: [0, 0, 1.2],
    shouted: [-2.3, 0, 1.3],
    'shouted alone': [0, 0, 0.7],
  },
  /** How much the items around look like people: the three that do most, and any place among them. */
  list: {
    best: [0.8, 0.1, 0.8],
    goods: [0.8, -0.3, -0.2],
    people: [1.2, 1.8, 1.7],
    place: [-1.7, -0.7, 0],
    places: [-0.2, 0, -0.3],
    second: [1, 0, 0.8],
  },
  /** Other words of the item, in sixths; words of the line, by their logarithm. */
  length: {
    item: [0.3, -0.4, 0.2],
    line: [-3.5, -2.3, -4.8],
  },
  /** What the words before announce. */
  announced: {
    'named-after': [-1, -0.8, -0.8],
    office: [0, 0.4, 0.6],
    person: [0.5, 1.9, 1.7],
  },
  /** What stands before an item that the name begins. */
  starts: {
    at: [0.6, 0.3, 1.7],
    colon: [0.9, 0.7, 1],
    comma: [0.6, -0.4, 0.4],
    dash: [0.1, 0.3, 0],
    line: [-0.6, 0.1, -0.2],
    stop: [-0.9, -0.1, -1],
  },
  /** What stands behind an item that the name ends. */
  ends: {
    colon: [0, -0.2, -1],
    comma: [0.2, 0.2, 0.4],
    dash: [0.1, 0.4, 0.4],
    line: [-0.5, -0.1, -0.7],
    other: [0.3, 0.1, 0.6],
    slash: [0.6, 0.3, 0.8],
    stop: [-0.4, -0.3, -0.6],
  },
  /** The word before; `ordinary` by each step where no group has it. */
  after: {
    'clear-title': [0.4, 0.5, 0.8],
    'doubtful-title': [-0.2, 0.2, -0.3],
    event: [0.3, 0.2, -0.3],
    family: [1, -0.6, -0.2],
    grammar: [-0.5, -0.6, -1.2],
    joins: [0, 0.6, 1.4],
    'letter-title': [0.3, 0.4, 0.5],
    of: [-0.3, 0.1, 0.1],
    order: [0.1, 0.2, 0.6],
    ordinary: [-0.2, -0.4, -0.5],
    place: [-0.8, -0.5, -0.5],
    reaches: [0.8, -0.2, 0.1],
    time: [0.2, 0, -0.4],
    title: [-0.2, 0.3, 0],
    unit: [-0.1, 0, -0.4],
  },
  /** What stands before the title. */
  title: {
    'clear-title': [0, 0.3, 0.2],
    'doubtful-title': [0.2, -0.6, 0],
    family: [0.4, 0.5, 1.1],
    grammar: [-0.2, -0.6, -0.7],
    joins: [0.3, 0.3, 1.1],
    number: [0, 0.2, -0.4],
    of: [0, 0.3, 0.1],
    other: [-1, -0.3, -0.9],
    place: [0, -0.1, -0.3],
    reaches: [0, 0.7, 0.7],
    starts: [0.7, 0.8, 1.1],
    title: [0.1, -0.1, -0.3],
    unit: [0, 0, -0.4],
  },
  /** The word behind. */
  before: {
    calls: [0.7, 0.3, 0.5],
    did: [-0.2, 0.3, 0.2],
    does: [0.6, 0.4, 0.2],
    grammar: [-0.2, -0.5, -0.6],
    is: [0, 0, -0.5],
    joins: [1.1, 1.2, 1.3],
    kin: [-0.1, -0.3, -1.2],
    lives: [-0.1, -0.4, 0],
    ordinary: [0, -0.3, -0.4],
  },
  /** What is said of people alone. */
  said: {
    'of people': [0.3, 0.6, 0.7],
  },
  /** What stands before, in short, and what stands behind: the two together. */
  'from against': {
    beside: [-0.1, 0, -0.5],
    does: [0.1, 0, -0.5],
    end: [-0.8, -0.4, -0.6],
    other: [-0.5, -0.4, -0.3],
  },
  'from doubtful': {
    does: [0.1, 0.5, 0.3],
    number: [0.2, 0.7, 0.4],
    other: [-0.1, -0.3, -0.3],
  },
  'from number': {
    does: [0.8, 0.1, 0.2],
    end: [0.9, -0.1, 0.1],
    number: [0, -0.1, 0.4],
    other: [0.4, -0.2, 0],
  },
  'from other': {
    beside: [-0.4, 0, -0.1],
    does: [-0.4, 0.1, -0.3],
    end: [-1.2, -0.5, -0.4],
    grammar: [-0.4, -0.1, -0.5],
    number: [-0.1, -0.2, -0.4],
    other: [-1.5, -0.5, -0.1],
  },
  'from person': {
    beside: [0.2, 0.1, 0.3],
    does: [0.5, 0.1, 0.2],
    end: [0.8, 0.3, 0.2],
    grammar: [0.5, 0.1, 0.5],
    number: [0.4, 0.2, -0.1],
    other: [-0.4, -0.5, 0.1],
  },
  'from start': {
    beside: [0.6, 0.3, 0.4],
    does: [-0.2, 0.3, 0.4],
    end: [0.8, 1, 0.9],
    grammar: [-0.1, -0.4, -0.3],
    number: [1.1, 0.6, 0.7],
    other: [-1.4, -0.8, -0.6],
  },
  'from title': {
    beside: [0.3, 0.1, 0.5],
    does: [0.2, -0.1, 0.3],
    end: [0.1, 0.4, 0],
    number: [0.1, 0.5, 0.3],
    other: [-0.4, -0.2, -0.1],
  },
}
