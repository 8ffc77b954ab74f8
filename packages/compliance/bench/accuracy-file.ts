import type { Part } from '../test/corpus/labelled.ts'
import type { Share } from './wilson.ts'

/** What `pnpm bench:accuracy --write` leaves in accuracy.json, and the documentation shows. */
export interface Accuracy {
  /** ISO date. */
  measuredOn: string
  /** By group of rules; `mistakes` are findings where nothing is labelled. */
  groups: {
    group: string
    part: Part
    mentions: number
    mistakes: number
    recall: Share | null
    precision: Share | null
  }[]
  /** By rule; `disguised`: how many of the mentions are unmarked or written to slip through. */
  kinds: {
    ruleId: string
    part: Part
    mentions: number
    recall: Share | null
    disguised: number
    recallDisguised: Share | null
  }[]
  /** False alarms on prose with nothing to find. */
  clean: { part: Part; words: number; errors: number; warnings: number; names: number }[]
}
