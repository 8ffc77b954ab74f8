import { stepPictograms } from '../data/step-pictograms.ts'
import type { IconName } from '../data/icons.ts'
import { wordsOf } from '../search/intents.ts'

/** The drawing for a step: of what it speaks of first, for a step begins with what to do; else a tick. */
export function stepPictogram(step: string): IconName {
  const text = ` ${wordsOf(step).join(' ')} `
  const found = stepPictograms
    .flatMap(([icon, phrases]) => phrases.map((phrase) => ({ icon, at: text.indexOf(` ${phrase} `) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return found[0]?.icon ?? 'check'
}
