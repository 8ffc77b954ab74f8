import {
  addDays,
  keysOf,
  postFormats,
  tipClasses,
  topics,
  type Dataset,
  type GroupKind,
  type OutcomeKind,
  type Period,
  type PostFormat,
  type TipClass,
  type Topic,
  type UnitCounter,
} from '@binhyen/model'
import type { CounterKey } from './counters.ts'
import { reportMonths, worstStatus } from './report-status.ts'
import { share } from './statistics.ts'
import { stocksOn } from './stocks.ts'
import { add, amountFrom, amountOf, exactly, miss, tally, type Amount } from './tally.ts'
import { carriedOver, tipFigures } from './tips.ts'
import { unitMonths, type UnitMonth } from './unit-counters.ts'

/** Every counter of one period by itself, before it is compared with others. */
export interface Count {
  counters: Record<CounterKey, Amount>
  groupsByKind: Record<GroupKind, Amount>
  postsByFormat: Record<PostFormat | 'unspecified', Amount>
  postsByTopic: Record<Topic | 'unspecified', Amount>
  tipsByClass: Record<TipClass | 'unspecified', Amount>
  questionsByProcedure: { procedure: string; value: number }[]
  responseMinutes: number[]
  unitMonths: UnitMonth[]
}

/** Counts a period up to a day of it; `asOf` judges who is late, `only` keeps to one unit. */
export function count(dataset: Dataset, period: Period, until: string, asOf?: string, only?: string): Count {
  const within = <T extends { date: string; unit: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.date >= period.first && row.date <= until && (!only || row.unit === only))
  const posts = within(dataset.posts)
  const activities = within(dataset.activities)
  const questions = within(dataset.questions)
  const outcomes = within(dataset.outcomes)
  const received = only ? dataset.tips.filter((tip) => tip.receivedBy === only) : dataset.tips
  const [start, end] = [`${period.first}T00:00`, `${until}T23:59`]
  const tips = received.filter((tip) => tip.receivedAt >= start && tip.receivedAt <= end)

  const perUnit = unitMonths(dataset, period.months, until, only)
  const byUnits = (counter: UnitCounter): Amount =>
    amountFrom(perUnit.filter((month) => month.counter === counter).map((month) => month.value))
  const fromForms = (counter: UnitCounter): number =>
    perUnit.reduce(
      (sum, month) => (month.counter === counter && month.source === 'form' ? sum + (month.value ?? 0) : sum),
      0,
    )

  const before = stocksOn(dataset, addDays(period.first, -1), only)
  const { groupsByKind, members, ...stocks } = stocksOn(dataset, until, only)
  const postForms = fromForms('posts')
  const tipForms = fromForms('tips')
  const { responseMinutes, ...tipCounters } = tipFigures(dataset, tips, until, tipForms)

  const perPost = (field: 'reach' | 'interactions'): Amount => {
    const sum = tally()
    for (const post of posts) add(sum, post[field])
    miss(sum, postForms)
    return amountOf(sum)
  }
  const asked = (result: string): Amount => {
    const sum = tally()
    for (const question of questions) add(sum, question.result === result ? (question.count ?? 1) : 0)
    // A form tells how many were answered, not what became of the rest.
    miss(sum, Math.max(0, fromForms('questions') - fromForms('questionsAnswered')))
    return amountOf(sum)
  }
  const outcome = (kind: OutcomeKind, field: 'cases' | 'persons' | 'amount' | 'quantity'): Amount =>
    amountFrom(outcomes.filter((row) => row.kind === kind).map((row) => row[field]))

  const counters: Record<CounterKey, Amount> = {
    ...stocks,
    membersStart: before.members,
    membersEnd: members,
    membersChange: {
      value:
        members.value === null || before.members.value === null ? null : members.value - before.members.value,
      unknown: Math.max(members.unknown, before.members.unknown),
    },
    householdShare: {
      value: share(stocks.householdsParticipating.value, stocks.householdsTotal.value),
      unknown: stocks.householdsParticipating.unknown + stocks.householdsTotal.unknown,
    },
    advisoryDocuments: amountFrom(
      activities.filter((row) => row.kind === 'advisory-document').map((row) => row.count ?? 1),
    ),
    posts: byUnits('posts'),
    reach: perPost('reach'),
    interactions: perPost('interactions'),
    talks: byUnits('talks'),
    attendance: byUnits('attendance'),
    questions: byUnits('questions'),
    questionsAnswered: byUnits('questionsAnswered'),
    questionsReferred: asked('referred'),
    questionsPending: asked('pending'),
    tipsCarriedOver: exactly(carriedOver(received, period.first)),
    tips: byUnits('tips'),
    tipsValuable: byUnits('tipsValuable'),
    ...tipCounters,
    securityCases: byUnits('securityCases'),
    securityPersons: outcome('security-case', 'persons'),
    criminalCases: outcome('criminal-case', 'cases'),
    criminalPersons: outcome('criminal-case', 'persons'),
    penaltyCases: outcome('administrative-penalty', 'cases'),
    penaltyPersons: outcome('administrative-penalty', 'persons'),
    penaltyAmount: outcome('administrative-penalty', 'amount'),
    mediations: byUnits('mediations'),
    personsFound: outcome('person-found', 'persons'),
    propertiesFound: outcome('property-found', 'cases'),
    weaponsSurrendered: outcome('weapons-surrendered', 'quantity'),
    fireworksSurrendered: outcome('fireworks-surrendered', 'quantity'),
    fraudCases: outcome('fraud-prevented', 'cases'),
    fraudAmount: outcome('fraud-prevented', 'amount'),
    ...reporting(dataset, period, asOf, only),
  }
  return {
    counters,
    groupsByKind,
    postsByFormat: by(keysOf(postFormats), posts, (post) => post.format, postForms),
    postsByTopic: by(keysOf(topics), posts, (post) => post.topic, postForms),
    tipsByClass: by(keysOf(tipClasses), tips, (tip) => tip.class, tipForms),
    questionsByProcedure: byProcedure(questions),
    responseMinutes,
    unitMonths: perUnit,
  }
}

function by<K extends string, T>(
  keys: readonly K[],
  rows: readonly T[],
  keyOf: (row: T) => K,
  unspecified: number,
): Record<K | 'unspecified', Amount> {
  const numbers = Object.fromEntries([...keys, 'unspecified'].map((key) => [key, 0])) as Record<
    string,
    number
  >
  for (const row of rows) numbers[keyOf(row)] = (numbers[keyOf(row)] ?? 0) + 1
  numbers['unspecified'] = unspecified
  const entries = Object.entries(numbers).map(([key, value]) => [key, exactly(value)])
  return Object.fromEntries(entries) as Record<K | 'unspecified', Amount>
}

function byProcedure(questions: Dataset['questions']): { procedure: string; value: number }[] {
  const numbers = new Map<string, number>()
  for (const question of questions) {
    numbers.set(question.procedure, (numbers.get(question.procedure) ?? 0) + (question.count ?? 1))
  }
  return [...numbers]
    .map(([procedure, value]) => ({ procedure, value }))
    .sort((a, b) => b.value - a.value || (a.procedure < b.procedure ? -1 : 1))
}

function reporting(dataset: Dataset, period: Period, asOf: string | undefined, only: string | undefined) {
  const statuses = dataset.units
    .filter((unit) => !only || unit.id === only)
    .map((unit) =>
      worstStatus(reportMonths(dataset, unit, period.months, period.calendar.unitDueAfter, asOf)),
    )
    .filter((status) => status !== 'exempt')
  const number = (wanted: string) => exactly(statuses.filter((status) => status === wanted).length)
  return {
    unitsDue: exactly(statuses.length),
    unitsOnTime: number('on-time'),
    unitsLate: number('late'),
    unitsMissing: number('missing'),
  }
}
