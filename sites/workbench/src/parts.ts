import type { ComponentProps } from 'astro/types'
import type Icon from '@binhyen/astro/components/Icon.astro'

export type PartId = 'check' | 'report' | 'calendar' | 'zalo'

interface Part {
  id: PartId
  /** From the site's root. */
  address: string
  label: string
  icon: ComponentProps<typeof Icon>['name']
  page: string
}

const ALL: readonly Part[] = [
  { id: 'check', address: '/', label: 'Kiểm tra bài', icon: 'badge-check', page: 'index' },
  { id: 'report', address: '/bao-cao/', label: 'Sổ và báo cáo', icon: 'file-text', page: 'bao-cao' },
  { id: 'calendar', address: '/lich/', label: 'Lịch, nhắc việc', icon: 'calendar-days', page: 'lich' },
  { id: 'zalo', address: '/bai-zalo/', label: 'Bài cho Zalo', icon: 'share-2', page: 'bai-zalo' },
]

const pages = Object.keys(import.meta.glob('./pages/*.astro'))

/** The parts of the desk that have a page, in the order of the navigation. */
export const PARTS = ALL.filter(({ page }) => pages.includes(`./pages/${page}.astro`))
