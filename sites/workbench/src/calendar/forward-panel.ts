import type { TipToForward } from '@binhyen/model'
import { formatDate } from '@binhyen/vietnamese'
import { byId, el } from '../shell/dom.ts'

/** Shows which tips on crime the commune police still have to forward, by their codes alone. */
export function showForward(tips: readonly TipToForward[]): void {
  byId('forward').hidden = tips.length === 0
  byId('forward-list').replaceChildren(...tips.map(item))
}

function item({ tip, limit: { dueBy }, overdue }: TipToForward): HTMLElement {
  const until =
    dueBy === undefined
      ? 'chưa bàn giao cho Công an xã'
      : `chuyển trước ${dueBy.slice(11)} ngày ${formatDate(dueBy.slice(0, 10))}`
  return el(
    'li',
    {},
    el('b', {}, tip),
    `: ${until} `,
    overdue ? el('span', { class: 'status missing' }, 'đã quá hạn') : '',
  )
}
