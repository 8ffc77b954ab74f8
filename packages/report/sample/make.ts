/**
 * Writes dataset.json: three years of a commune that does not exist, so that every comparison has something to compare
 * with. The same bytes every time. Run: node --conditions=@binhyen/source packages/report/sample/make.ts
 */
import { writeFileSync } from 'node:fs'
import {
  addDays,
  addMinutes,
  audiences,
  keysOf,
  parseDataset,
  periodOf,
  postFormats,
  tipChannels,
  topics,
  type Dataset,
  type DeliveryBody,
  type HandlingState,
  type TipClass,
  type Unit,
  type Window,
} from '@binhyen/model'

/** A small fixed sequence of numbers from 0 to 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const next = sequence(20261109)
const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
const chance = (p: number) => next() < p

const villages: Unit[] = [1, 2, 3, 4, 5, 6].map((n) => ({
  id: `thon-mau-${n}`,
  name: `Thôn Mẫu ${n}`,
  kind: 'village',
  population: [
    { date: '2023-12-01', households: 180 + 23 * n, people: 620 + 81 * n },
    { date: '2025-12-01', households: 184 + 24 * n, people: 631 + 84 * n },
  ],
}))
const units: Unit[] = [
  { id: 'cong-an-xa', name: 'Công an xã Mẫu', kind: 'police' },
  { id: 'ubnd', name: 'Ủy ban nhân dân xã Mẫu', kind: 'committee', reports: false },
  { id: 'mat-tran', name: 'Ủy ban MTTQ xã Mẫu', kind: 'organisation' },
  { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên xã Mẫu', kind: 'organisation' },
  { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ xã Mẫu', kind: 'organisation' },
  ...villages,
]
const reporting = units.filter((unit) => unit.kind === 'village' || unit.kind === 'organisation')
const authors = [
  'cong-an-xa',
  'cong-an-xa',
  'cong-an-xa',
  'ubnd',
  'thon-mau-1',
  'thon-mau-2',
  'thon-mau-3',
  'hoi-phu-nu',
]

// 2024-02 to 2026-10: the model began in January 2024, the last full period is October 2026.
const months: Window[] = [2024, 2025, 2026].flatMap((year) => periodOf(String(year)).months).slice(1, -2)

const data: Dataset = {
  version: 1,
  sample: true,
  commune: { name: 'xã Mẫu', province: 'tỉnh Mẫu' },
  units,
  members: [
    {
      id: 'tv-1',
      name: 'Nguyễn Văn Mẫu',
      unit: 'cong-an-xa',
      roles: ['lead', 'approver'],
      joinedOn: '2024-01-15',
    },
    {
      id: 'tv-2',
      name: 'Trần Thị Mẫu',
      unit: 'cong-an-xa',
      roles: ['admin', 'editor', 'reporter'],
      joinedOn: '2024-01-15',
    },
    ...villages.map((unit, i) => ({
      id: `tv-${i + 3}`,
      name: `Người Mẫu ${i + 1}`,
      unit: unit.id,
      roles: ['admin' as const, 'reporter' as const],
      joinedOn: '2024-01-15',
    })),
  ],
  groups: [
    {
      id: 'nhom-xa',
      name: 'Zalo kết nối bình yên xã Mẫu',
      unit: 'cong-an-xa',
      kind: 'commune',
      openedOn: '2024-01-05',
      counts: [],
    },
    ...villages.map((unit) => ({
      id: `nhom-${unit.id}`,
      name: `Zalo kết nối bình yên ${unit.name}`,
      unit: unit.id,
      kind: 'village' as const,
      openedOn: '2024-01-05',
      counts: [],
    })),
    {
      id: 'nhom-nha-tro',
      name: 'Chủ nhà trọ xã Mẫu',
      unit: 'cong-an-xa',
      kind: 'thematic',
      openedOn: '2025-03-01',
      counts: [],
    },
  ],
  posts: [],
  tips: [],
  questions: [],
  activities: [],
  outcomes: [],
  reports: [],
}

const days = (window: Window) => (Date.parse(window.last) - Date.parse(window.first)) / 86_400_000
const dayIn = (window: Window) => addDays(window.first, whole(0, days(window)))
const momentIn = (window: Window) =>
  `${dayIn(window)}T${String(whole(6, 21)).padStart(2, '0')}:${String(whole(0, 59)).padStart(2, '0')}`
const id = (prefix: string, rows: unknown[]) => `${prefix}-${String(rows.length + 1).padStart(4, '0')}`

const classes: TipClass[] = [
  'denunciation',
  'crime-report',
  'security-violation',
  'security-violation',
  'security-violation',
  'conflict',
  'conflict',
  'feedback',
  'search-rescue',
  'procedure',
  'unusable',
]

function addTip(window: Window, growth: number): void {
  const tipClass = pick(classes)
  const receivedAt = momentIn(window)
  const byPolice = chance(0.7)
  const classifiedAt = addMinutes(receivedAt, whole(10, 300))
  const crime = tipClass === 'denunciation' || tipClass === 'crime-report'
  const handling: Dataset['tips'][number]['handling'] = [
    { state: 'classified', at: classifiedAt, by: 'commune-police' },
  ]
  const settle = (state: HandlingState, at: string) => handling.push({ state, at, by: 'commune-police' })
  const to: DeliveryBody = crime ? 'investigating-body' : 'committee'
  const sentAt = addMinutes(classifiedAt, whole(60, chance(0.9) ? 1000 : 2400))
  if (crime || tipClass === 'feedback') settle('transferred', sentAt)
  else if (tipClass === 'unusable') settle(pick(['unfounded', 'duplicate']), addMinutes(classifiedAt, 30))
  else {
    settle('verifying', addMinutes(classifiedAt, whole(30, 600)))
    if (chance(0.93 + growth / 200))
      settle(chance(0.85) ? 'resolved' : 'unfounded', addMinutes(classifiedAt, whole(900, 14000)))
  }
  data.tips.push({
    id: id('T', data.tips),
    receivedAt,
    channel: pick(keysOf(tipChannels)),
    receivedBy: byPolice ? 'cong-an-xa' : pick(['ubnd', 'thon-mau-1', 'thon-mau-2', 'thon-mau-3']),
    ...(!byPolice && { handedOverOn: addMinutes(receivedAt, whole(5, 400)) }),
    informant: chance(0.3) ? 'anonymous' : { code: `NCT-${String(whole(1, 400)).padStart(4, '0')}` },
    ...(chance(0.1) && { people: whole(2, 4) }),
    class: tipClass,
    place: pick(villages).id,
    ...(chance(0.95) && { valuable: tipClass !== 'unusable' && chance(0.6) }),
    ...(chance(0.9) && { respondedAt: addMinutes(receivedAt, whole(5, 700)) }),
    handling,
    ...((crime || tipClass === 'feedback') && {
      delivery: [
        { state: 'sent' as const, to, at: sentAt, by: 'commune-police' as const },
        ...(chance(0.8)
          ? [
              {
                state: 'acknowledged' as const,
                to,
                at: addMinutes(sentAt, whole(30, 900)),
                by: 'commune-police' as const,
              },
            ]
          : []),
      ],
    }),
  })
}

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
  for (let n = whole(4, 8) + Math.floor(growth / 2); n > 0; n--) addTip(window, growth)
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
