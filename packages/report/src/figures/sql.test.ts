import { addMinutes, emptyDataset, periodOf } from '@binhyen/model'
import type { Dataset } from '@binhyen/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadIntoSql } from '../../test/dataset-in-sql.ts'
import { datasets } from '../../test/random-datasets.ts'
import { computeFigures } from './compute.ts'

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
      const db = loadIntoSql(dataset, period)
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
          `select count(*) n from tip where at < '${start}' and ${state(addMinutes(start, -1))} in ('received', 'classified', 'verifying')`,
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
