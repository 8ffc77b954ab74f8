import { addMinutes, keysOf, tipChannels } from '@binhyen/model'
import type { Dataset, DeliveryBody, HandlingState, TipClass, Window } from '@binhyen/model'
import { chance, momentIn, pick, whole } from './chance.ts'
import { villages } from './commune.ts'

/** Each as often as its tips come. */
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

/**
 * A tip of a month as a register tells it, from the day it came to the day it was settled.
 *
 * @param growth how far the model has come: the later, the more tips are settled
 */
export function tipOf(window: Window, growth: number, id: string): Dataset['tips'][number] {
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
  return {
    id,
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
  }
}
