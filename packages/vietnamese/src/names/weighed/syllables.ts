import { lowerGivens } from '../../data/lower-names.ts'
import { markedTiers, plainTiers } from '../../data/syllable-tiers.ts'
import { wordsAfter, wordsBefore } from '../../data/around-names.ts'
import type { After, Before } from '../../data/around-names.ts'
import { fold } from '../../fold.ts'
import { wordFact } from '../../words/lexicon.ts'
import { isGiven, isMiddle, isStranger, isTelling, surnameWeight } from '../score.ts'
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
  /** 0 to 3. */
  readonly ordinary: number
}

/** A form in the two readings, and what it says about its neighbours. */
export interface FormFacts {
  readonly marked: Syllable
  readonly plain: Syllable
  readonly before: Before | undefined
  readonly after: After | undefined
  /** Whether it is spelled as a syllable. */
  readonly spelled: boolean
  readonly stranger: boolean
}

const usual = new Set(lowerGivens)
const usualPlain = new Set([...lowerGivens].map(fold))

function syllable(written: string, folded: string, unmarked: boolean): Syllable {
  const small = written.toLowerCase()
  return {
    folded,
    surname: surnameWeight(written, unmarked),
    telling: isTelling(written, unmarked),
    middle: isMiddle(written, unmarked),
    given: !isGiven(written, unmarked) ? 0 : (unmarked ? usualPlain.has(folded) : usual.has(small)) ? 2 : 1,
    ordinary: (unmarked || small === folded ? plainTiers.get(folded) : markedTiers.get(small)) ?? 0,
  }
}

export const factsOf = wordFact((written, folded): FormFacts => {
  return {
    marked: syllable(written, folded, false),
    plain: syllable(written, folded, true),
    before: wordsBefore.get(folded),
    after: wordsAfter.get(folded),
    spelled: isSyllable(written),
    stranger: isStranger(written),
  }
})

const NICK = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut)$/
/** Named by the place among brothers and sisters: “Tư Đen”. */
export const isNick = (folded: string): boolean => NICK.test(folded)
