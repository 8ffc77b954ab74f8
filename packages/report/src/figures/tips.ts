import {
  addMinutes,
  forwardingLimit,
  handlingStateAt,
  isSettled,
  minutesBetween,
  type Dataset,
  type Tip,
} from '@binhyen/model'
import { exactly, add, amountOf, miss, tally, type Amount } from './tally.ts'
import { mean, median, percentile, share } from './statistics.ts'

/**
 * How the tips of a period stand on its last day. `fromForms` of them are known by number only.
 */
export function tipFigures(dataset: Dataset, tips: readonly Tip[], until: string, fromForms: number) {
  const end = `${until}T23:59`
  const states = { resolved: 0, verifying: 0, pending: 0, transferred: 0, unfounded: 0, duplicate: 0 }
  const people = tally()
  const responseMinutes: number[] = []
  let unanswered = fromForms
  const crime = { all: 0, inTime: 0, late: 0 }
  for (const tip of tips) {
    const state = handlingStateAt(tip, end)
    states[state === 'received' || state === 'classified' ? 'pending' : state]++
    add(people, tip.people ?? 1)
    if (tip.respondedAt !== undefined && tip.respondedAt <= end) {
      responseMinutes.push(minutesBetween(tip.receivedAt, tip.respondedAt))
    } else unanswered++
    const limit = forwardingLimit(tip, dataset)
    if (!limit) continue
    crime.all++
    if (limit.dueBy === undefined) continue
    const done = limit.doneAt !== undefined && limit.doneAt <= end ? limit.doneAt : undefined
    if (done !== undefined && done <= limit.dueBy) crime.inTime++
    else if (done !== undefined || limit.dueBy <= end) crime.late++
  }
  miss(people, fromForms)
  responseMinutes.sort((a, b) => a - b)
  const settled = states.resolved + states.transferred + states.unfounded + states.duplicate
  const answered = (value: number | null): Amount => ({ value, unknown: unanswered })
  return {
    responseMinutes,
    tipPeople: amountOf(people),
    tipsResolved: exactly(states.resolved),
    tipsVerifying: exactly(states.verifying),
    tipsPending: exactly(states.pending),
    tipsTransferred: exactly(states.transferred),
    tipsUnfounded: exactly(states.unfounded),
    tipsDuplicate: exactly(states.duplicate),
    tipsStateUnknown: exactly(fromForms),
    settledShare: { value: share(settled, tips.length), unknown: fromForms },
    responseMean: answered(mean(responseMinutes)),
    responseMedian: answered(median(responseMinutes)),
    responseP90: answered(percentile(responseMinutes, 0.9)),
    crimeTips: { value: crime.all, unknown: fromForms },
    crimeTipsInTime: exactly(crime.inTime),
    crimeTipsLate: exactly(crime.late),
    inTimeShare: exactly(share(crime.inTime, crime.inTime + crime.late)),
  }
}

/** Tips of earlier days that no decision had settled when the window began. */
export function carriedOver(tips: readonly Tip[], first: string): number {
  const start = `${first}T00:00`
  return tips.filter(
    (tip) => tip.receivedAt < start && !isSettled(handlingStateAt(tip, addMinutes(start, -1))),
  ).length
}
