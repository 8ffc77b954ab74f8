import { DatabaseSync } from 'node:sqlite'
import { addDays } from '@binhyen/model'
import type { Dataset, Period } from '@binhyen/model'

/** The rows of a dataset in tables of SQLite, with the months of a period. */
export function loadIntoSql(data: Dataset, period: Period): DatabaseSync {
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
    const due = addDays(m.last, period.calendar.unitDueAfter)
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
