import { givenVerbs, usualGivens } from '../../data/name-syllables.ts'
import { markedTiers, plainTiers } from '../../data/syllable-tiers.ts'
import { wordsAfter, wordsBefore, wordsOfHeads } from '../../data/around-names.ts'
import type { After, Before, Head } from '../../data/around-names.ts'
import { fold } from '../../fold.ts'
import { wordFact } from '../../words/lexicon.ts'
import { isGiven, isMiddle, isTelling, surnameWeight } from '../score.ts'
import { isSyllable } from '../../writing/syllable.ts'

/** What a syllable can be in a name, and how ordinary a word it is. */
export interface Syllable {
  readonly folded: string
  /** As in `score.ts`: 0 for none. */
  readonly surname: number
  readonly telling: boolean
  readonly middle: boolean
  /** 0 none, 1 given name, 2 a usual one. */
  readonly given: number
  /** Whether it can be any part of a name. */
  readonly isPart: boolean
  /** 0 to 3. */
  readonly ordinary: number
  /** What it weighs in each role and writing, once that was asked. */
  readonly weights: (number | undefined)[]
}

/** A form in the two readings, and what it says about its neighbours. */
export interface FormFacts {
  readonly marked: Syllable
  readonly plain: Syllable
  readonly before: Before | undefined
  readonly isTitle: boolean
  readonly after: After | undefined
  readonly head: Head | undefined
  /** Whether it is spelled as a syllable. */
  readonly spelled: boolean
}

const usual = new Set(usualGivens)
const usualPlain = new Set([...usualGivens].map(fold))

function syllable(written: string, folded: string, unmarked: boolean): Syllable {
  const small = written.toLowerCase()
  const surname = surnameWeight(written, unmarked)
  const telling = isTelling(written, unmarked)
  const middle = isMiddle(written, unmarked)
  const can = isGiven(written, unmarked) && (unmarked || !givenVerbs.has(written))
  const isPart = can || middle || telling || surname > 0
  return {
    weights: [],
    folded,
    surname,
    telling,
    middle,
    given: !can ? 0 : (unmarked ? usualPlain.has(folded) : usual.has(small)) ? 2 : 1,
    isPart,
    ordinary:
      (unmarked || small === folded || !isPart ? plainTiers.get(folded) : markedTiers.get(small)) ?? 0,
  }
}

export const factsOf = wordFact((written, folded): FormFacts => {
  return {
    marked: syllable(written, folded, false),
    plain: syllable(written, folded, true),
    before: wordsBefore.get(written),
    isTitle: wordsBefore.get(written)?.endsWith('title') === true,
    after: wordsAfter.get(written),
    head: wordsOfHeads.get(written),
    spelled: isSyllable(written),
  }
})

const NICK = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut)$/
/** Named by the place among brothers and sisters: “Tư Đen”. */
export const isNick = (folded: string): boolean => NICK.test(folded)

/** Words before that speak against a name. */
export const isAgainst = (before: Before): boolean =>
  before === 'unit' || before === 'place' || before === 'grammar'
