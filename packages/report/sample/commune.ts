/** The commune that does not exist: its units, people and groups. */
import type { Dataset, Unit } from '@binhyen/model'

export const villages: Unit[] = [1, 2, 3, 4, 5, 6].map((n) => ({
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
export const reporting = units.filter((unit) => unit.kind === 'village' || unit.kind === 'organisation')
/** Who writes posts, as often as they stand here. */
export const authors = [
  'cong-an-xa',
  'cong-an-xa',
  'cong-an-xa',
  'ubnd',
  'thon-mau-1',
  'thon-mau-2',
  'thon-mau-3',
  'hoi-phu-nu',
]

/** The commune with its people and groups, before anything happened. */
export const commune: Dataset = {
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
