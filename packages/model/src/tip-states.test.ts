import { describe, expect, it } from 'vitest'
import { deliveryStateAt, handlingStateAt, nextHandlingStates, visibilityAt } from './tip-states.ts'
import type { Tip } from './tip.ts'

const by = 'commune-police' as const
const tip: Tip = {
  id: 'T-1',
  receivedAt: '2026-11-09T08:00',
  channel: 'phone',
  receivedBy: 'cax',
  informant: 'anonymous',
  class: 'conflict',
  handling: [
    { state: 'classified', at: '2026-11-09T09:00', by },
    { state: 'resolved', at: '2026-11-12T09:00', by },
  ],
  delivery: [{ state: 'sent', to: 'committee', at: '2026-11-09T10:00', by }],
}

describe('states of a tip at a moment', () => {
  it('are three, and each has its own time', () => {
    expect(handlingStateAt(tip, '2026-11-09T08:59')).toBe('received')
    expect(handlingStateAt(tip, '2026-11-11T00:00')).toBe('classified')
    expect(handlingStateAt(tip, '2026-11-12T09:00')).toBe('resolved')
    expect(visibilityAt(tip, '2026-11-12T09:00')).toBe('restricted')
    expect(deliveryStateAt(tip, '2026-11-09T09:59')).toBe('none')
    expect(deliveryStateAt(tip, '2026-11-09T10:00')).toBe('sent')
  })

  it('say what may come next', () => {
    expect(nextHandlingStates(tip)).toEqual(['verifying'])
    expect(nextHandlingStates({ ...tip, handling: [] })).toEqual(['classified', 'duplicate'])
  })
})
