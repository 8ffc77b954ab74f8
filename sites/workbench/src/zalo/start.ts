import { byId, el } from '../shell/dom.ts'
import { hasOpenedProfile, onCommune } from '../shell/profile.ts'
import { siteAddress } from '../shell/site-address.ts'
import { today } from '../shell/today.ts'
import type { MonthOfPages, ZaloData } from './data.ts'
import { findPages } from './find-pages.ts'
import { pageItem } from './page-item.ts'

/** Bài cho Zalo: the portal's pages with their texts, and what to post again this month. */
export async function startZalo(): Promise<void> {
  const response = await fetch(siteAddress('data/zalo.json'))
  if (!response.ok) throw new Error(`data/zalo.json: ${response.status}`)
  const data = (await response.json()) as ZaloData
  onCommune(() => (byId('ho-so-khac').hidden = !hasOpenedProfile()))
  byId('dia-chi-mau').hidden = !data.sampleAddress
  startList(data)
  startMonths(data)
}

function startList({ pages }: ZaloData): void {
  const items = new Map(pages.map((page) => [page.id, pageItem(page)]))
  const query = byId<HTMLInputElement>('tim')
  const kind = byId<HTMLSelectElement>('loai-bai')
  const show = () => {
    const found = findPages(pages, query.value).filter((page) => !kind.value || page.kind === kind.value)
    // It may stand in an item that goes now.
    const byHand = byId('tu-chep')
    byHand.hidden = true
    byId('danh-sach').after(byHand)
    byId('danh-sach').replaceChildren(...found.map(({ id }) => items.get(id)!))
    byId('so-bai').textContent =
      found.length === 0 ? 'Không có bài nào. Thử ít chữ hơn, hoặc gõ không dấu.' : `${found.length} bài`
  }
  query.addEventListener('input', show)
  kind.addEventListener('change', show)
  show()
}

function startMonths(data: ZaloData): void {
  const choice = byId<HTMLSelectElement>('thang')
  const now = Number(today().slice(5, 7))
  const show = () => {
    const month = Number(choice.value)
    byId('lich-ten').textContent = month === now ? 'Nên đăng tháng này' : `Nên đăng tháng ${month}`
    const plan = data.months.find((one) => one.month === month)
    if (plan) showMonth(plan, data)
  }
  choice.value = String(now)
  choice.addEventListener('change', show)
  show()
}

function showMonth({ occasions, ids }: MonthOfPages, { pages }: ZaloData): void {
  byId('dip').replaceChildren(...occasions.map((occasion) => el('li', {}, occasion)))
  const links = ids.flatMap((id) => {
    const page = pages.find((one) => one.id === id)
    if (!page) return []
    const link = el('button', { type: 'button', class: 'to-page' }, page.title)
    link.addEventListener('click', () => goTo(id))
    return [el('li', {}, link)]
  })
  byId('bai-thang').replaceChildren(
    ...(links.length > 0 ? links : [el('li', {}, 'Chưa có bài nào ghi tháng này trong mục “season”.')]),
  )
}

/** To a page in the list, whatever is filtered now. */
function goTo(id: string): void {
  for (const filter of [byId<HTMLInputElement>('tim'), byId<HTMLSelectElement>('loai-bai')]) {
    if (filter.value === '') continue
    filter.value = ''
    filter.dispatchEvent(new Event(filter instanceof HTMLInputElement ? 'input' : 'change'))
  }
  const item = byId(id)
  item.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  item.scrollIntoView({ block: 'center' })
}
