/**
 * Writes dataset.json: three years of a commune that does not exist, so that every comparison has something to compare
 * with. The same bytes every time. Run: node --conditions=@binhyen/source packages/report/sample/make.ts
 */
import { writeFileSync } from 'node:fs'
import { addDays, audiences, keysOf, parseDataset, periodOf, postFormats, topics } from '@binhyen/model'
import type { Dataset, Window } from '@binhyen/model'
import { chance, dayIn, pick, whole } from './chance.ts'
import { authors, commune, reporting, villages } from './commune.ts'
import { tipOf } from './tip.ts'

// 2024-02 to 2026-10: the model began in January 2024, the last full period is October 2026.
const months: Window[] = [2024, 2025, 2026].flatMap((year) => periodOf(String(year)).months).slice(1, -2)

const data = structuredClone(commune)
const id = (prefix: string, rows: unknown[]) => `${prefix}-${String(rows.length + 1).padStart(4, '0')}`

months.forEach((window, index) => {
  const growth = Math.floor(index / 4)
  for (const group of data.groups) {
    if (group.openedOn > window.last) continue
    const unit = villages.find((one) => one.id === group.unit)
    const households = unit?.population?.[0]?.households ?? 0
    const joined = Math.min(0.94, 0.42 + index * 0.015)
    group.counts.push({
      date: addDays(window.last, -whole(0, 2)),
      members:
        group.kind === 'commune'
          ? 410 + index * 11
          : group.kind === 'thematic'
            ? 24 + growth
            : Math.round(households * joined * 1.6),
      ...(group.kind === 'village' && { households: Math.round(households * joined) }),
    })
  }
  for (let n = whole(14, 20) + growth; n > 0; n--) {
    const topic = pick(keysOf(topics))
    const unit = pick(authors)
    data.posts.push({
      id: id('B', data.posts),
      date: dayIn(window),
      title: `${topics[topic]} (bài mẫu)`,
      unit,
      topic,
      purpose: topic === 'wanted-missing' ? 'seek' : pick(['inform', 'warn', 'guide', 'mobilise']),
      audience: [pick(keysOf(audiences))],
      format: pick(keysOf(postFormats)),
      groups: [unit.startsWith('thon-') ? `nhom-${unit}` : 'nhom-xa'],
      ...(chance(0.4) && { reach: whole(80, 420) }),
      ...(chance(0.8) && { interactions: whole(3, 90) }),
    })
  }
  for (let n = whole(4, 8) + Math.floor(growth / 2); n > 0; n--)
    data.tips.push(tipOf(window, growth, id('T', data.tips)))
  for (let n = whole(5, 10); n > 0; n--) {
    data.questions.push({
      id: id('H', data.questions),
      date: dayIn(window),
      unit: chance(0.8) ? 'cong-an-xa' : pick(villages.slice(0, 3)).id,
      procedure: pick([
        'Đăng ký tạm trú',
        'Cấp lại thẻ căn cước',
        'Thông báo lưu trú',
        'Định danh điện tử mức độ 2',
        'Đăng ký xe',
      ]),
      count: whole(1, 6),
      result: pick(['answered', 'answered', 'answered', 'referred', 'pending'] as const),
    })
  }
  for (let n = whole(1, 3); n > 0; n--) {
    const kind = pick(['talk', 'talk', 'advisory-document', 'mediation', 'inspection'] as const)
    data.activities.push({
      id: id('D', data.activities),
      date: dayIn(window),
      unit: chance(0.6) ? 'cong-an-xa' : pick(villages.slice(0, 3)).id,
      kind,
      count: 1,
      ...(kind === 'talk' && chance(0.9) && { attendance: whole(30, 160) }),
    })
  }
  const outcome = (row: Omit<Dataset['outcomes'][number], 'id' | 'date' | 'unit'>, unit = 'cong-an-xa') =>
    data.outcomes.push({ id: id('K', data.outcomes), date: dayIn(window), unit, ...row })
  for (let n = whole(1, 3); n > 0; n--) outcome({ kind: 'security-case', cases: 1, persons: whole(1, 4) })
  if (chance(0.3)) outcome({ kind: 'criminal-case', cases: 1, persons: whole(1, 2) })
  if (chance(0.6))
    outcome({
      kind: 'administrative-penalty',
      cases: 1,
      persons: whole(1, 3),
      amount: whole(3, 30) * 250_000,
    })
  if (chance(0.6)) outcome({ kind: 'mediation', cases: whole(1, 2) }, pick(villages.slice(0, 3)).id)
  if (chance(0.3)) outcome({ kind: 'property-found', cases: 1 })
  if (chance(0.15)) outcome({ kind: 'person-found', cases: 1, persons: 1 })
  if (chance(0.2)) outcome({ kind: 'weapons-surrendered', cases: 1, quantity: whole(1, 3) })
  if (window.id.endsWith('-01') || chance(0.1))
    outcome({ kind: 'fireworks-surrendered', cases: whole(1, 3), quantity: whole(4, 40) / 10 })
  if (chance(0.35)) outcome({ kind: 'fraud-prevented', cases: 1, amount: whole(5, 120) * 1_000_000 })

  for (const unit of reporting) {
    if (chance(0.06)) continue
    const late = chance(0.12) ? whole(1, 6) : 0
    const [talks, questions] = [whole(0, 1), whole(0, 4)]
    data.reports.push({
      unit: unit.id,
      period: window.id,
      submittedOn: addDays(window.last, late > 0 ? late : -whole(0, 3)),
      counters: {
        posts: whole(0, 4),
        talks,
        questions,
        tips: chance(0.08) ? 1 : 0,
        tipsValuable: 0,
        securityCases: 0,
        mediations: whole(0, 1),
        ...(chance(0.9) && { attendance: talks * whole(20, 60), questionsAnswered: questions }),
      },
      ...(chance(0.15) && {
        words: {
          situation: 'Tình hình an ninh, trật tự trên địa bàn thôn cơ bản ổn định (nội dung mẫu).',
          proposals: 'Đề nghị tiếp tục cung cấp tin, bài tuyên truyền hằng tuần (nội dung mẫu).',
        },
      }),
    })
  }
})

const byDate = <T extends { date: string }>(rows: T[]) =>
  rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
byDate(data.posts)
byDate(data.questions)
byDate(data.activities)
byDate(data.outcomes)
data.tips.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))

/** One row a line, so that a change shows as the lines that changed. */
export function sampleText(): string {
  const parts = Object.entries(parseDataset(data)).map(([key, value]) => {
    const rows = Array.isArray(value)
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
      : JSON.stringify(value)
    return `  ${JSON.stringify(key)}: ${rows}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

if (import.meta.main) writeFileSync(new URL('./dataset.json', import.meta.url), sampleText())
