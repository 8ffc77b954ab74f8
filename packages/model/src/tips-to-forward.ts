import type { Dataset } from './dataset.ts'
import { forwardingLimit, type LegalLimit } from './legal-limits.ts'

/** A source of information on crime that has not gone to the investigating body yet. */
export interface TipToForward {
  /** Id of the tip. */
  tip: string
  /** The limit of the law on it. */
  limit: LegalLimit
  /** Whether the last moment in time has passed. */
  overdue: boolean
}

/**
 * The tố giác and tin báo về tội phạm that the commune police still have to forward, the most urgent first. Those that
 * another unit has not handed over yet, whose clock has not started, are last: `limit.dueBy` is not set.
 *
 * @param now local date and time
 * @example tipsToForward(dataset, '2026-11-25T08:00').filter(({ overdue }) => overdue)
 */
export function tipsToForward(
  dataset: Pick<Dataset, 'tips' | 'units' | 'commune'>,
  now: string,
): TipToForward[] {
  return dataset.tips
    .flatMap((tip): TipToForward[] => {
      const limit = forwardingLimit(tip, dataset)
      if (!limit || tip.receivedAt > now || (limit.doneAt !== undefined && limit.doneAt <= now)) return []
      return [{ tip: tip.id, limit, overdue: limit.dueBy !== undefined && limit.dueBy < now }]
    })
    .sort((a, b) => ((a.limit.dueBy ?? '9999') < (b.limit.dueBy ?? '9999') ? -1 : 1))
}
