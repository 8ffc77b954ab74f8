import {
  addDays,
  addMinutes,
  keysOf,
  outcomeKinds,
  reportingCalendars,
  tipClasses,
  topics,
} from '@binhyen/model'
import type { Dataset } from '@binhyen/model'
import fc from 'fast-check'

const UNITS = ['cax', 'thon-mau-1', 'thon-mau-2', 'hoi']
const anyDay = fc.integer({ min: 0, max: 760 }).map((n) => addDays('2024-11-15', n))
/** The days on which windows begin and end are where mistakes would be. */
const edges = [
  '10-09',
  '10-10',
  '11-09',
  '11-10',
  '12-09',
  '12-10',
  '12-14',
  '12-15',
  '06-09',
  '06-10',
  '10-31',
  '11-01',
]
const day = fc.oneof(
  anyDay,
  fc
    .tuple(fc.constantFrom(2024, 2025, 2026), fc.constantFrom(...edges))
    .map(([year, edge]) => `${year}-${edge}`),
)
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 1439 }))
  .map(
    ([date, m]) =>
      `${date}T${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
  )
const unit = fc.constantFrom(...UNITS)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const small = fc.integer({ min: 0, max: 30 })
const list = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>) =>
  fc.array(arbitrary, { maxLength: 25 }).map((rows) => rows.map((row, i) => ({ ...row, id: `r-${i}` })))

const tip = fc
  .record({
    id: fc.constant(''),
    receivedAt: moment,
    channel: fc.constant('phone' as const),
    receivedBy: unit,
    handedOver: maybe(fc.integer({ min: 0, max: 3000 })),
    informant: fc.constant('anonymous' as const),
    people: maybe(fc.integer({ min: 1, max: 5 })),
    class: fc.constantFrom(...keysOf(tipClasses)),
    valuable: maybe(fc.boolean()),
    answer: maybe(fc.integer({ min: 0, max: 90_000 })),
    steps: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 90_000 }),
        fc.constantFrom(
          'classified' as const,
          'verifying' as const,
          'resolved' as const,
          'transferred' as const,
          'unfounded' as const,
          'duplicate' as const,
        ),
      ),
      { maxLength: 4 },
    ),
    sent: maybe(fc.integer({ min: 1, max: 9000 })),
  })
  .map(({ handedOver, answer, steps, sent, ...one }) => ({
    ...one,
    ...(handedOver !== undefined && { handedOverOn: addMinutes(one.receivedAt, handedOver) }),
    ...(answer !== undefined && { respondedAt: addMinutes(one.receivedAt, answer) }),
    handling: steps
      .sort((a, b) => a[0] - b[0])
      .filter((step, i) => i === 0 || step[0] !== steps[i - 1]?.[0])
      .map(([minutes, state]) => ({
        state,
        at: addMinutes(one.receivedAt, minutes),
        by: 'commune-police' as const,
      })),
    ...(sent !== undefined && {
      delivery: [
        {
          state: 'sent' as const,
          to: 'investigating-body' as const,
          at: addMinutes(one.receivedAt, sent),
          by: 'commune-police' as const,
        },
      ],
    }),
  }))

const counters = fc.record(
  {
    posts: small,
    talks: small,
    attendance: small,
    questions: small,
    questionsAnswered: small,
    tips: small,
    tipsValuable: small,
    securityCases: small,
    mediations: small,
  },
  { requiredKeys: [] },
)

/** Datasets as registers may hold them: any rows, on any days, most of all on those where windows begin and end. */
export const datasets: fc.Arbitrary<Dataset> = fc.record({
  version: fc.constant(1 as const),
  calendar: fc.constantFrom(...Object.values(reportingCalendars)),
  commune: fc.boolean().map((remote) => ({ name: 'xã Mẫu', remote })),
  units: fc.tuple(maybe(day), maybe(day)).map(([from, until]) => [
    { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' as const },
    {
      id: 'thon-mau-1',
      name: 'Thôn Mẫu 1',
      kind: 'village' as const,
      population: [
        { date: '2024-01-01', households: 100 },
        { date: '2025-09-01', households: 120 },
      ],
    },
    {
      id: 'thon-mau-2',
      name: 'Thôn Mẫu 2',
      kind: 'village' as const,
      ...(from && { from }),
      ...(until && { until }),
    },
    { id: 'hoi', name: 'Hội Mẫu', kind: 'organisation' as const, reports: false },
  ]),
  members: fc.constant([]),
  groups: list(
    fc.record({
      id: fc.constant(''),
      name: fc.constant('Nhóm Mẫu'),
      unit,
      kind: fc.constantFrom('commune' as const, 'village' as const, 'thematic' as const),
      openedOn: day,
      closedOn: maybe(day),
      counts: fc.uniqueArray(fc.record({ date: day, members: small, households: maybe(small) }), {
        maxLength: 5,
        selector: (count) => count.date,
      }),
    }),
  ),
  posts: list(
    fc.record({
      id: fc.constant(''),
      date: day,
      title: fc.constant('Bài mẫu'),
      unit,
      topic: fc.constantFrom(...keysOf(topics)),
      purpose: fc.constant('warn' as const),
      audience: fc.constant(['everyone' as const]),
      format: fc.constant('text' as const),
      groups: fc.constant(['r-0']),
      reach: maybe(small),
    }),
  ),
  tips: list(tip),
  questions: list(
    fc.record({
      id: fc.constant(''),
      date: day,
      unit,
      procedure: fc.constant('Thủ tục mẫu'),
      count: maybe(fc.integer({ min: 1, max: 9 })),
      result: fc.constantFrom('answered' as const, 'referred' as const, 'pending' as const),
    }),
  ),
  activities: list(
    fc.record({
      id: fc.constant(''),
      date: day,
      unit,
      kind: fc.constantFrom('talk' as const, 'advisory-document' as const),
      count: maybe(fc.integer({ min: 1, max: 4 })),
      attendance: maybe(small),
    }),
  ),
  outcomes: list(
    fc.record({
      id: fc.constant(''),
      date: day,
      unit,
      kind: fc.constantFrom(...keysOf(outcomeKinds)),
      cases: small,
      persons: maybe(small),
      amount: maybe(small),
      quantity: maybe(fc.integer({ min: 0, max: 80 }).map((n) => n / 4)),
    }),
  ),
  reports: fc.uniqueArray(
    fc.record({
      unit,
      period: fc
        .integer({ min: 0, max: 24 })
        .map((n) => `${2024 + Math.floor((n + 11) / 12)}-${String(((n + 11) % 12) + 1).padStart(2, '0')}`),
      submittedOn: day,
      counters,
    }),
    { maxLength: 30, selector: (report) => `${report.unit} ${report.period}` },
  ),
})
