import { DatabaseSync } from 'node:sqlite'
import {
  emptyDataset,
  keysOf,
  outcomeKinds,
  periodOf,
  reportingCalendars,
  tipClasses,
  topics,
  type Dataset,
  type Period,
} from '@binhyen/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeFigures } from './compute.ts'

const UNITS = ['cax', 'thon-mau-1', 'thon-mau-2', 'hoi']
const anyDay = fc
  .integer({ min: 0, max: 760 })
  .map((n) => new Date(Date.UTC(2024, 10, 15 + n)).toISOString().slice(0, 10))
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
const later = (from: string, minutes: number) =>
  new Date(Date.parse(`${from}:00Z`) + minutes * 60_000).toISOString().slice(0, 16)
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
    ...(handedOver !== undefined && { handedOverOn: later(one.receivedAt, handedOver) }),
    ...(answer !== undefined && { respondedAt: later(one.receivedAt, answer) }),
    handling: steps
      .sort((a, b) => a[0] - b[0])
      .filter((step, i) => i === 0 || step[0] !== steps[i - 1]?.[0])
      .map(([minutes, state]) => ({
        state,
        at: later(one.receivedAt, minutes),
        by: 'commune-police' as const,
      })),
    ...(sent !== undefined && {
      delivery: [
        {
          state: 'sent' as const,
          to: 'investigating-body' as const,
          at: later(one.receivedAt, sent),
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

const datasets: fc.Arbitrary<Dataset> = fc.record({
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

/** The same rows in tables. */
function load(data: Dataset, period: Period): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  db.exec(`
    create table unit(id text, kind text, first text, last text, owes int);
    create table month(id text, first text, last text, due text);
    create table post(unit text, date text, topic text, reach int);
    create table tip(id text, unit text, at text, people int, class text, valuable int, answered text, handed text, sent text);
    create table step(tip text, at text, state text);
    create table question(unit text, date text, n int, result text);
    create table activity(unit text, date text, kind text, n int, attendance int);
    create table outcome(unit text, date text, kind text, cases int, persons int, amount int, quantity real);
    create table form(unit text, month text, sent text, counter text, n int);
    create table report(unit text, month text, sent text);
    create table grp(id text, unit text, kind text, opened text, closed text);
    create table cnt(grp text, date text, members int, households int);
    create table population(unit text, date text, households int);`)
  const put = (table: string, ...values: unknown[]) =>
    db
      .prepare(`insert into ${table} values (${values.map(() => '?').join(',')})`)
      .run(
        ...values.map((value) =>
          value === undefined
            ? null
            : typeof value === 'boolean'
              ? Number(value)
              : (value as string | number),
        ),
      )
  for (const u of data.units) {
    put('unit', u.id, u.kind, u.from ?? '0000', u.until ?? '9999', u.reports ?? u.kind !== 'police')
    for (const p of u.population ?? []) put('population', u.id, p.date, p.households)
  }
  for (const m of period.months) {
    const due = new Date(Date.parse(m.last) + period.calendar.unitDueAfter * 86_400_000)
      .toISOString()
      .slice(0, 10)
    put('month', m.id, m.first, m.last, due)
  }
  for (const p of data.posts) put('post', p.unit, p.date, p.topic, p.reach)
  for (const t of data.tips) {
    put(
      'tip',
      t.id,
      t.receivedBy,
      t.receivedAt,
      t.people ?? 1,
      t.class,
      t.valuable,
      t.respondedAt,
      t.handedOverOn,
      t.delivery?.[0]?.at,
    )
    for (const s of t.handling) put('step', t.id, s.at, s.state)
  }
  for (const q of data.questions) put('question', q.unit, q.date, q.count ?? 1, q.result)
  for (const a of data.activities) put('activity', a.unit, a.date, a.kind, a.count ?? 1, a.attendance)
  for (const o of data.outcomes)
    put('outcome', o.unit, o.date, o.kind, o.cases, o.persons, o.amount, o.quantity)
  for (const r of data.reports) {
    put('report', r.unit, r.period, r.submittedOn)
    for (const [counter, n] of Object.entries(r.counters))
      if (n !== undefined) put('form', r.unit, r.period, r.submittedOn, counter, n)
  }
  for (const g of data.groups) {
    put('grp', g.id, g.unit, g.kind, g.openedOn, g.closedOn ?? '9999')
    for (const c of g.counts) put('cnt', g.id, c.date, c.members, c.households)
  }
  return db
}

/** A unit's counter by month: its rows where it has any, else its form, else 0 for those who owe none. */
const byUnits = (rows: string, counter: string) => `
  with r(unit, month, n, unknown) as (
    select x.unit, m.id, sum(x.n), sum(x.n is null) from (${rows}) x join month m on x.date between m.first and m.last group by 1, 2),
  cell as (
    select case when r.unit is not null then (case when r.n is null then null else r.n end)
                when f.n is not null then f.n when u.owes then null else 0 end n,
           r.unit is null and f.n is not null as form
    from unit u cross join month m
    left join r on r.unit = u.id and r.month = m.id
    left join form f on f.unit = u.id and f.month = m.id and f.counter = '${counter}'
    where u.first <= m.last and u.last >= m.first)
  select (case when count(*) > 0 and count(n) = 0 then null else coalesce(sum(n), 0) end) value, sum(n is null) unknown,
         coalesce(sum(case when form then n end), 0) forms from cell`

const ROWS = {
  posts: `select unit, date, 1 n from post`,
  talks: `select unit, date, n from activity where kind = 'talk'`,
  attendance: `select unit, date, attendance n from activity where kind = 'talk'`,
  questions: `select unit, date, n from question`,
  questionsAnswered: `select unit, date, (result = 'answered') * n n from question`,
  tips: `select unit, substr(at, 1, 10) date, 1 n from tip`,
  tipsValuable: `select unit, substr(at, 1, 10) date, valuable n from tip`,
  securityCases: `select unit, date, cases n from outcome where kind = 'security-case'`,
  mediations: `select unit, date, cases n from outcome where kind = 'mediation'`,
} as const

const state = (until: string) =>
  `coalesce((select state from step where step.tip = tip.id and step.at <= '${until}' order by at desc limit 1), 'received')`

it('gives what SQL gives over the same rows, for 200 random registers', () => {
  fc.assert(
    fc.property(datasets, fc.constantFrom('2025-11', '2026-01', '2026-H1', '2025', '2026'), (data, id) => {
      const period = periodOf(id, data.calendar)
      const dataset: Dataset = { ...emptyDataset(), ...data, groups: [...data.groups] }
      // One row that is always there: an empty period is another test's affair.
      dataset.groups.push({
        id: 'luon-co',
        name: 'Nhóm Mẫu',
        unit: 'cax',
        kind: 'commune',
        openedOn: '2024-01-01',
        counts: [{ date: period.last, members: 5 }],
      })
      const figures = computeFigures(dataset, period)
      const db = load(dataset, period)
      const one = (sql: string): Record<string, number | null> =>
        db.prepare(sql).get() as Record<string, number | null>
      const { first, last } = period
      const within = `date between '${first}' and '${last}'`
      const [start, end] = [`${first}T00:00`, `${last}T23:59`]
      const received = `at between '${start}' and '${end}'`
      const value = (key: keyof typeof figures.counters) => figures.counters[key].value

      let forms = 0
      for (const [counter, rows] of Object.entries(ROWS)) {
        const expected = one(byUnits(rows, counter))
        const found = figures.counters[counter as keyof typeof ROWS]
        expect([counter, found.value, found.unknown]).toEqual([
          counter,
          expected['value'],
          expected['unknown'],
        ])
        if (counter === 'tips') forms = Number(expected['forms'])
      }

      const topicsFound = Object.fromEntries(
        Object.entries(figures.postsByTopic)
          .filter(([key, f]) => key !== 'unspecified' && f.value)
          .map(([key, f]) => [key, f.value]),
      )
      expect(topicsFound).toEqual(
        Object.fromEntries(
          db
            .prepare(`select topic k, count(*) n from post where ${within} group by 1`)
            .all()
            .map((row) => [row['k'], row['n']]),
        ),
      )
      const classesFound = Object.fromEntries(
        Object.entries(figures.tipsByClass)
          .filter(([key, f]) => key !== 'unspecified' && f.value)
          .map(([key, f]) => [key, f.value]),
      )
      expect(classesFound).toEqual(
        Object.fromEntries(
          db
            .prepare(`select class k, count(*) n from tip where ${received} group by 1`)
            .all()
            .map((row) => [row['k'], row['n']]),
        ),
      )
      expect(figures.tipsByClass.unspecified.value).toBe(forms)

      for (const [key, kind, field] of [
        ['criminalCases', 'criminal-case', 'cases'],
        ['criminalPersons', 'criminal-case', 'persons'],
        ['penaltyAmount', 'administrative-penalty', 'amount'],
        ['weaponsSurrendered', 'weapons-surrendered', 'quantity'],
        ['fraudCases', 'fraud-prevented', 'cases'],
        ['personsFound', 'person-found', 'persons'],
      ] as const) {
        const expected = one(
          `select case when count(*) > 0 and count(${field}) = 0 then null else coalesce(sum(${field}), 0) end v from outcome where kind = '${kind}' and ${within}`,
        )
        expect([key, value(key)]).toEqual([key, expected['v']])
      }

      // The state of each tip on the last day, the newest step counting.
      const states = Object.fromEntries(
        db
          .prepare(`select ${state(end)} s, count(*) n from tip where ${received} group by 1`)
          .all()
          .map((row) => [row['s'], row['n']]),
      )
      expect(value('tipsResolved')).toBe(states['resolved'] ?? 0)
      expect(value('tipsVerifying')).toBe(states['verifying'] ?? 0)
      expect(value('tipsPending')).toBe(Number(states['received'] ?? 0) + Number(states['classified'] ?? 0))
      expect(value('tipsTransferred')).toBe(states['transferred'] ?? 0)
      expect(value('tipsCarriedOver')).toBe(
        one(
          `select count(*) n from tip where at < '${start}' and ${state(later(start, -1))} in ('received', 'classified', 'verifying')`,
        )['n'],
      )

      const minutes = `cast(round((julianday(answered) - julianday(at)) * 1440) as int)`
      const answers = `select ${minutes} m, row_number() over (order by ${minutes}) i, count(*) over () n from tip where ${received} and answered <= '${end}'`
      expect(value('responseMedian')).toBe(
        one(`select avg(m) v from (${answers}) where i in ((n + 1) / 2, n / 2 + 1)`)['v'],
      )
      expect(value('responseP90')).toBe(one(`select min(m) v from (${answers}) where i >= 0.9 * n`)['v'])

      const hours = dataset.commune?.remote ? 48 : 24
      const clock = `select sent, datetime(case when unit = 'cax' then at else handed end, '+${hours} hours') due from tip where ${received} and class in ('denunciation', 'crime-report')`
      const limits =
        one(`select coalesce(sum(due is not null and sent <= '${end}' and datetime(sent) <= due), 0) good,
        coalesce(sum(due is not null and ((sent <= '${end}' and datetime(sent) > due) or ((sent is null or sent > '${end}') and due <= datetime('${end}')))), 0) late from (${clock})`)
      expect([value('crimeTipsInTime'), value('crimeTipsLate')]).toEqual([limits['good'], limits['late']])

      const open = `opened <= '${last}' and closed > '${last}'`
      const newest = (field: string) =>
        `(select ${field} from cnt where cnt.grp = grp.id and cnt.date <= '${last}' order by date desc limit 1)`
      expect(value('groups')).toBe(one(`select count(*) n from grp where ${open}`)['n'])
      const sums = one(
        `select case when count(*) > 0 and count(m) = 0 then null else coalesce(sum(m), 0) end m from (select ${newest('members')} m from grp where ${open})`,
      )
      expect(value('membersEnd')).toBe(sums['m'])
      const homes = one(
        `select case when count(*) > 0 and count(h) = 0 then null else coalesce(sum(h), 0) end h from (select ${newest('households')} h from grp where ${open} and kind = 'village')`,
      )
      expect(value('householdsParticipating')).toBe(homes['h'])
      expect(value('modelPoints')).toBe(
        one(
          `select count(*) n from unit where kind = 'village' and first <= '${last}' and last >= '${last}' and exists (select 1 from grp where grp.unit = unit.id and ${open})`,
        )['n'],
      )
      const total = one(
        `select case when count(*) > 0 and count(h) = 0 then null else coalesce(sum(h), 0) end h from (select (select households from population p where p.unit = unit.id and p.date <= '${last}' order by p.date desc limit 1) h from unit where kind = 'village' and first <= '${last}' and last >= '${last}')`,
      )
      expect(value('householdsTotal')).toBe(total['h'])

      const worst = `select u.id, max(case when r.sent is null then 3 when r.sent >= m.due then 2 else 1 end) w from unit u join month m on u.first <= m.last and u.last >= m.first
        left join report r on r.unit = u.id and r.month = m.id where u.owes group by 1`
      const status = one(
        `select coalesce(sum(w = 1), 0) a, coalesce(sum(w = 2), 0) b, coalesce(sum(w = 3), 0) c, count(*) d from (${worst})`,
      )
      expect([value('unitsOnTime'), value('unitsLate'), value('unitsMissing'), value('unitsDue')]).toEqual([
        status['a'],
        status['b'],
        status['c'],
        status['d'],
      ])
      db.close()
    }),
    { numRuns: 200, seed: 138 },
  )
}, 120_000)
