import { describe, expect, it } from 'vitest'
import { checkDataset } from './check-dataset.ts'
import { emptyDataset, type Dataset } from './dataset.ts'
import type { Tip } from './tip.ts'

const tip = (part: Partial<Tip> = {}): Tip => ({
  id: 'T-1',
  receivedAt: '2026-11-09T08:00',
  channel: 'zalo-private',
  receivedBy: 'cax',
  informant: 'anonymous',
  class: 'conflict',
  handling: [],
  ...part,
})

const dataset = (part: Partial<Dataset> = {}): Dataset => ({
  ...emptyDataset(),
  units: [{ id: 'cax', name: 'Công an xã Mẫu', kind: 'police' }],
  ...part,
})

const keys = (part: Partial<Dataset>) => checkDataset(dataset(part)).map((problem) => problem.key)

describe('checkDataset', () => {
  it('is content with a sound dataset', () => {
    expect(checkDataset(dataset({ tips: [tip()] }))).toEqual([])
  })

  it('lists every problem at once, each with a mend', () => {
    const problems = checkDataset(
      dataset({
        groups: [
          {
            id: 'g',
            name: 'Nhóm Mẫu',
            unit: 'la',
            kind: 'village',
            openedOn: '2026-01-01',
            closedOn: '2026-02-01',
            counts: [{ date: '2026-03-01', members: 3 }],
          },
        ],
        posts: [
          {
            id: 'b',
            date: '2026-03-01',
            title: 'Bài mẫu',
            unit: 'cax',
            topic: 'drugs',
            purpose: 'warn',
            audience: ['everyone'],
            format: 'text',
            groups: ['g', 'x'],
          },
          {
            id: 'b',
            date: '2025-12-01',
            title: 'Bài mẫu',
            unit: 'cax',
            topic: 'drugs',
            purpose: 'warn',
            audience: ['everyone'],
            format: 'text',
            groups: ['g'],
          },
        ],
        tips: [tip({ receivedBy: 'la' })],
        outcomes: [{ id: 'k', date: '2026-11-08', unit: 'cax', kind: 'mediation', cases: 1, tip: 'T-1' }],
      }),
    )
    expect(problems.map((problem) => problem.key)).toEqual([
      'posts.1.id',
      'groups.0.unit',
      'tips.0.receivedBy',
      'groups.0.counts.0.date',
      'posts.0.groups.0',
      'posts.0.groups.1',
      'posts.1.groups.0',
      'outcomes.0.date',
    ])
    for (const problem of problems) expect(problem.mend).toMatch(/\.$/)
  })

  it('knows which step of handling may follow which', () => {
    const by = 'commune-police' as const
    expect(keys({ tips: [tip({ handling: [{ state: 'resolved', at: '2026-11-10T08:00', by }] })] })).toEqual([
      'tips.0.handling.0.state',
    ])
    expect(
      keys({
        tips: [
          tip({
            handling: [
              { state: 'classified', at: '2026-11-09T09:00', by },
              { state: 'verifying', at: '2026-11-09T10:00', by },
              { state: 'resolved', at: '2026-11-12T10:00', by },
              { state: 'verifying', at: '2026-11-13T10:00', by },
            ],
          }),
        ],
      }),
    ).toEqual([])
  })

  it('warns of what a unit did on a day on which it took no part', () => {
    const units = [
      { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' as const },
      { id: 'thon-cu', name: 'Thôn Cũ Mẫu', kind: 'village' as const, until: '2026-06-30' },
    ]
    const activities = ['2026-06-30', '2026-07-01'].map((date) => ({
      id: date,
      date,
      unit: 'thon-cu',
      kind: 'talk' as const,
    }))
    const problems = checkDataset(dataset({ units, activities }))
    expect(problems).toMatchObject([{ key: 'activities.1.date', value: '01/07/2026', warning: true }])
  })

  it('refuses a report sent before its month began', () => {
    const report = { unit: 'cax', period: '2026-11', submittedOn: '2026-10-09', counters: {} }
    expect(keys({ reports: [report] })).toEqual(['reports.0.submittedOn'])
    expect(keys({ reports: [{ ...report, submittedOn: '2026-10-10' }] })).toEqual([])
  })

  it('refuses a tip resolved before it was received', () => {
    const [problem] = checkDataset(
      dataset({
        tips: [tip({ handling: [{ state: 'classified', at: '2026-11-08T09:00', by: 'commune-police' }] })],
      }),
    )
    expect(problem?.message).toBe('là lúc trước khi tin T-1 được tiếp nhận (09/11/2026 08:00)')
  })

  it('lets a sealed tip be opened only step by step, and a delivery be acknowledged only once sent', () => {
    const by = 'police-head' as const
    expect(
      keys({
        tips: [
          tip({
            visibility: [
              { state: 'sealed', at: '2026-11-09T09:00', by },
              { state: 'open', at: '2026-11-09T10:00', by },
            ],
            delivery: [{ state: 'acknowledged', to: 'committee', at: '2026-11-09T09:00', by }],
          }),
        ],
      }),
    ).toEqual(['tips.0.visibility.1.state', 'tips.0.delivery.0.state'])
  })
})
