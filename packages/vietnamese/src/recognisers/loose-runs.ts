import type { MatchText } from '../match-text.ts'
import { wordFact } from '../words/lexicon.ts'
import { wordsOf } from '../words/word-index.ts'
import { digitRuns, gapEnd, readRun } from './digit-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import { allLetters } from './digit-token.ts'

const seen = new WeakMap<MatchText, readonly DigitRun[]>()

/**
 * The runs of digits of a text and, again, those in which b, s, z, g or q may stand for a digit (67B): for who knows by other signs
 * whether it is a number, as these letters are also a plate's or a code's.
 */
export function looseRuns(m: MatchText): readonly DigitRun[] {
  let runs = seen.get(m)
  if (!runs) seen.set(m, (runs = findLooseRuns(m)))
  return runs
}

const seenLong = new WeakMap<MatchText, readonly DigitRun[]>()
const FEWEST = 6

/** Those of at least six digits: papers and accounts have no fewer, and most runs of a text are dates and counts. */
export function longRuns(m: MatchText): readonly DigitRun[] {
  let runs = seenLong.get(m)
  if (!runs) seenLong.set(m, (runs = looseRuns(m).filter(isLong)))
  return runs
}

function isLong(run: DigitRun): boolean {
  let digits = 0
  for (const group of run) if ((digits += group.digits.length) >= FEWEST) return true
  return false
}

const isLoose = wordFact(
  (_, folded) =>
    folded.length < LONGEST_LOOSE &&
    /^(?:[a-z]{1,2}(?=[0-9]))?[0-9olibszgq|]+$/.test(folded) &&
    /[bszgq](?=.*[0-9])|[0-9].*[bszgq]/.test(folded),
)
const LONGEST_LOOSE = 24
/** So many groups at most stand before the one with such a letter. */
const LOOSE_REACH = 12

function findLooseRuns(m: MatchText): readonly DigitRun[] {
  const { starts, ends, forms, lexicon, numeric } = wordsOf(m)
  const runs: DigitRun[] = []
  let from = 0
  for (const [place, word] of numeric.entries()) {
    if (starts[word]! < from || !isLoose(lexicon, forms[word]!)) continue
    let first = word
    for (let back = place - 1; back >= Math.max(0, place - LOOSE_REACH); back--) {
      const before = numeric[back]!
      if (starts[before]! < from || gapEnd(m.folded, ends[before]!) < starts[first]!) break
      first = before
    }
    // What a number is called may be glued to it (“so183…”, “C567…”): it is none of its digits.
    const at =
      starts[first]! + (first === word ? m.folded.slice(starts[word], ends[word]).search(/[oil|]*[0-9]/) : 0)
    const run = readRun(m, at, Math.max(from, at), allLetters)
    if (run.some(({ written }) => written === 'letters')) runs.push(run)
    from = Math.max(starts[word]! + 1, run.at(-1)?.end ?? 0)
  }
  return runs.length === 0 ? digitRuns(m) : [...digitRuns(m), ...runs]
}
