import { expect, it } from 'vitest'
import { emptyDataset, type Dataset } from './dataset.ts'
import { tipsToForward } from './tips-to-forward.ts'

const tip = (id: string, part: Partial<Dataset['tips'][number]> = {}): Dataset['tips'][number] => ({
  id,
  receivedAt: '2026-11-09T08:00',
  channel: 'zalo-private',
  receivedBy: 'cax',
  informant: 'anonymous',
  class: 'denunciation',
  handling: [],
  ...part,
})

it('lists what the commune police still have to forward, the most urgent first', () => {
  const dataset: Dataset = {
    ...emptyDataset(),
    units: [
      { id: 'cax', name: 'Công an xã Mẫu', kind: 'police' },
      { id: 'thon-mau-1', name: 'Thôn Mẫu 1', kind: 'village' },
    ],
    tips: [
      tip('chua-ban-giao', { receivedBy: 'thon-mau-1' }),
      tip('con-han', { receivedAt: '2026-11-10T07:00' }),
      tip('qua-han'),
      tip('da-chuyen', {
        delivery: [{ state: 'sent', to: 'investigating-body', at: '2026-11-09T09:00', by: 'commune-police' }],
      }),
      tip('viec-khac', { class: 'conflict' }),
      tip('chua-den', { receivedAt: '2026-11-11T08:00' }),
    ],
  }
  expect(tipsToForward(dataset, '2026-11-10T08:30').map((one) => [one.tip, one.overdue])).toEqual([
    ['qua-han', true],
    ['con-han', false],
    ['chua-ban-giao', false],
  ])
})
