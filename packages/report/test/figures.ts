import { groupKinds, keysOf, periodOf, postFormats, tipClasses, topics, unitCounters } from '@binhyen/model'
import type { UnitCounter, UnitKind } from '@binhyen/model'
import { counterKeys } from '../src/figures/counters.ts'
import type { CounterKey } from '../src/figures/counters.ts'
import type { Comparison, Figure, Figures, ReportStatus, UnitFigures } from '../src/figures/types.ts'

const compare = (value: number | null, other: number | null): Comparison => ({
  value: other,
  difference: value === null || other === null ? null : value - other,
  percent:
    value === null || other === null || other === 0
      ? null
      : Math.round(((value - other) * 1000) / other) / 10,
})

/** A figure with its two comparisons; `undefined` for another period means that it isn't known. */
export const figure = (value: number | null, previous?: number, lastYear?: number): Figure => ({
  value,
  unknown: 0,
  previous: compare(value, previous ?? null),
  lastYear: compare(value, lastYear ?? null),
})

export const unitFigures = (
  name: string,
  status: ReportStatus,
  values: number[],
  kind: UnitKind = 'village',
): UnitFigures => ({
  unit: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
  status,
  months: [],
  counters: Object.fromEntries(
    keysOf(unitCounters).map((key, index) => [
      key,
      {
        value: values[index] ?? null,
        source: values[index] === undefined ? 'none' : 'rows',
        unknownMonths: [],
        differences: [],
      },
    ]),
  ) as unknown as Record<UnitCounter, UnitFigures['counters'][UnitCounter]>,
  words: [],
})

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, figure(0)])) as Record<K, Figure>

/** Figures of a period, made up; every counter that isn't given is 0 (a month in which nothing happened). */
export function figuresOf(
  id: string,
  values: Partial<Record<CounterKey, Figure>> = {},
  more: Partial<Figures> = {},
): Figures {
  const period = periodOf(id)
  return {
    version: 1,
    sample: true,
    period,
    countedUntil: period.last,
    complete: true,
    counters: { ...none(counterKeys), ...values },
    groupsByKind: none(keysOf(groupKinds)),
    postsByFormat: none([...keysOf(postFormats), 'unspecified']),
    postsByTopic: none([...keysOf(topics), 'unspecified']),
    tipsByClass: none([...keysOf(tipClasses), 'unspecified']),
    questionsByProcedure: [],
    units: [],
    responseMinutes: [],
    months: [],
    ...more,
  }
}

/** A lively month: growth, fall and something unknown. */
export function livelyFigures(id: string): Figures {
  const base = figuresOf(id)
  return {
    ...base,
    counters: {
      ...base.counters,
      villages: figure(12, 12, 12),
      population: figure(5210, 5210, 5190),
      modelPoints: figure(12, 12, 11),
      groups: figure(14, 14, 13),
      membersStart: figure(2310),
      membersEnd: figure(2356, 2310, 1980),
      membersChange: figure(46),
      householdsParticipating: figure(1204, 1190, 1001),
      householdsTotal: figure(1480, 1480, 1478),
      householdShare: figure(81.4, 80.4, 67.7),
      admins: figure(28),
      advisoryDocuments: figure(2, 1, 2),
      posts: figure(42, 37, 44),
      reach: figure(null),
      interactions: figure(318, 290),
      talks: figure(3, 3, 1),
      attendance: figure(214, 190, 60),
      questions: figure(25, 30, 12),
      questionsAnswered: figure(23, 30, 12),
      questionsReferred: figure(1, 0, 0),
      questionsPending: figure(1, 0, 0),
      tipsCarriedOver: figure(2),
      tips: figure(12, 9, 9),
      tipPeople: figure(11),
      tipsValuable: figure(8, 5, 6),
      tipsResolved: figure(9),
      tipsVerifying: figure(2),
      tipsPending: figure(1),
      tipsTransferred: figure(1),
      tipsUnfounded: figure(1),
      settledShare: figure(78.6),
      responseMean: figure(95),
      responseMedian: figure(42),
      responseP90: figure(305),
      crimeTips: figure(3, 1, 2),
      crimeTipsInTime: figure(2),
      crimeTipsLate: figure(1),
      inTimeShare: figure(66.7),
      securityCases: figure(3, 2, 4),
      securityPersons: figure(5),
      penaltyCases: figure(1, 0, 1),
      penaltyPersons: figure(2),
      penaltyAmount: figure(3_500_000),
      mediations: figure(2, 2, 0),
      propertiesFound: figure(1, 0, 0),
      fireworksSurrendered: figure(1.5, 0, 0),
      fraudCases: figure(1, 0, 0),
      fraudAmount: figure(20_000_000),
      unitsDue: figure(4),
      unitsOnTime: figure(2),
      unitsLate: figure(1),
      unitsMissing: figure(1),
    },
    groupsByKind: { commune: figure(1), village: figure(12), thematic: figure(1) },
    postsByTopic: {
      ...base.postsByTopic,
      'online-fraud': figure(14),
      'fire-safety': figure(9),
      residence: figure(8),
      'traffic-safety': figure(6),
      identity: figure(5),
    },
    tipsByClass: {
      ...base.tipsByClass,
      'security-violation': figure(5),
      conflict: figure(3),
      denunciation: figure(2),
      'crime-report': figure(1),
      'search-rescue': figure(1),
    },
    questionsByProcedure: [
      { procedure: 'Đăng ký tạm trú', value: 11 },
      { procedure: 'Cấp lại thẻ căn cước', value: 8 },
      { procedure: 'Đăng ký xe', value: 6 },
    ],
    units: [
      unitFigures('Thôn Mẫu 1', 'on-time', [12, 1, 80, 10, 10, 5, 4, 2, 1]),
      unitFigures('Thôn Mẫu 2', 'late', [10, 1, 60, 8, 7, 4, 2, 1, 1]),
      unitFigures('Thôn Mẫu 3', 'missing', []),
      {
        ...unitFigures('Hội Phụ nữ xã (mẫu)', 'on-time', [20, 1, 74, 7, 6, 3, 2, 0, 0], 'organisation'),
        words: [
          {
            month: id,
            strengths: 'hội viên tích cực chia sẻ cảnh báo lừa đảo',
            proposals: 'cấp thêm tài liệu tuyên truyền cho người cao tuổi',
          },
        ],
      },
    ],
    months: [
      ['2026-06', 31, 7],
      ['2026-07', 28, 11],
      ['2026-08', 40, 6],
      ['2026-09', 35, 10],
      ['2026-10', 37, 9],
      ['2026-11', 42, 12],
    ].map(([month, posts, tips]) => ({
      month: String(month),
      posts: Number(posts),
      tips: Number(tips),
      membersEnd: null,
    })),
  }
}
