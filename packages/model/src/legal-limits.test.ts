import { describe, expect, it } from 'vitest'
import { decisionLimit, forwardingLimit } from './legal-limits.ts'
import type { Tip } from './tip.ts'

const units = [
  { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' as const },
  { id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' as const },
]
const tip = (part: Partial<Tip>): Tip => ({
  id: 'T-1',
  receivedAt: '2026-11-09T08:00',
  channel: 'zalo-private',
  receivedBy: 'cax',
  informant: { code: 'NCT-0012' },
  class: 'denunciation',
  handling: [],
  ...part,
})

describe('forwardingLimit', () => {
  it('binds the commune police for 24 hours, 48 in a remote commune', () => {
    expect(forwardingLimit(tip({}), { units })).toMatchObject({
      holder: 'Công an xã',
      dueBy: '2026-11-10T08:00',
    })
    const remote = { units, commune: { name: 'xã Mẫu', remote: true } }
    expect(forwardingLimit(tip({}), remote)?.dueBy).toBe('2026-11-11T08:00')
  })

  it('runs from the handing over of a tip that another unit received', () => {
    expect(forwardingLimit(tip({ receivedBy: 'thon-mau-1' }), { units })?.dueBy).toBeUndefined()
    const handed = tip({ receivedBy: 'thon-mau-1', handedOverOn: '2026-11-09T10:00' })
    expect(forwardingLimit(handed, { units })?.dueBy).toBe('2026-11-10T10:00')
  })

  it('is met by sending the tip to investigators, and asks nothing of other tips', () => {
    const at = '2026-11-09T20:00'
    const sent = (to: 'investigating-body' | 'committee') =>
      tip({ delivery: [{ state: 'sent', to, at, by: 'commune-police' }] })
    expect(forwardingLimit(sent('investigating-body'), { units })?.doneAt).toBe(at)
    expect(forwardingLimit(sent('committee'), { units })?.doneAt).toBeUndefined()
    expect(forwardingLimit(tip({ class: 'conflict' }), { units })).toBeUndefined()
  })
})

describe('decisionLimit', () => {
  it('binds the investigating body for 20 days from the day it has the tip', () => {
    expect(decisionLimit(tip({}))).toMatchObject({ holder: 'Cơ quan điều tra' })
    const delivery: Tip['delivery'] = [
      { state: 'sent', to: 'investigating-body', at: '2026-11-09T20:00', by: 'commune-police' },
      { state: 'acknowledged', to: 'investigating-body', at: '2026-11-10T09:00', by: 'commune-police' },
    ]
    expect(decisionLimit(tip({ delivery }))?.dueBy).toBe('2026-11-30T23:59')
  })
})
