import { activities } from './sheets/activities.ts'
import { groups } from './sheets/groups.ts'
import { members } from './sheets/members.ts'
import { outcomes } from './sheets/outcomes.ts'
import { posts } from './sheets/posts.ts'
import { questions } from './sheets/questions.ts'
import { reports } from './sheets/reports.ts'
import { tips } from './sheets/tips.ts'
import { units } from './sheets/units.ts'

/** The register's sheets, in their order in the workbook. */
export const sheets = [groups, members, posts, tips, questions, activities, outcomes, reports, units] as const

export const GUIDE_SHEET = 'Hướng dẫn'

/** What “Hướng dẫn” tells about the register itself. */
export const settings = {
  commune: 'Tên xã',
  province: 'Tên tỉnh',
  remote: 'Xã vùng sâu, vùng xa, hải đảo',
  calendar: 'Lịch báo cáo',
  sample: 'Dữ liệu mẫu',
} as const

export const ANONYMOUS = 'Không rõ'

/** `columnLetters(0)` → `'A'`, `columnLetters(27)` → `'AB'` */
export function columnLetters(index: number): string {
  const rest = index % 26
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + rest)
}
