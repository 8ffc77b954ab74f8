import type { Command, CommandGroup } from './command.ts'

const one = (description: string, load: () => Promise<{ default: Command }>) => ({
  description,
  load: () => load().then((module) => module.default),
})

/** All commands. Each is loaded only when called for, so that `binhyen --help` is there at once. */
export const root: CommandGroup = {
  meta: { name: 'binhyen', description: 'kiểm tra bài đăng, lập báo cáo, giữ sổ theo dõi của xã' },
  subCommands: {
    check: one('kiểm tra xem một bài, một tin có được phép đăng không', () => import('./commands/check.ts')),
    redact: one('che dữ liệu cá nhân trong một văn bản', () => import('./commands/redact.ts')),
    register: {
      description: 'sổ theo dõi Excel: tạo, kiểm tra, gộp',
      load: () => import('./commands/register/index.ts').then((module) => module.registerGroup),
    },
    report: one('lập báo cáo định kỳ từ sổ theo dõi', () => import('./commands/report.ts')),
    deadlines: one('các kỳ báo cáo sắp đến hạn', () => import('./commands/deadlines.ts')),
    new: {
      description: 'tạo tin bài, hướng dẫn, thông báo mới từ mẫu',
      load: () => import('./commands/new.ts').then((module) => module.newGroup),
    },
    calendar: one('tháng nào nên đăng lại bài nào', () => import('./commands/calendar.ts')),
    zalo: one('tin ngắn để dán vào nhóm Zalo', () => import('./commands/zalo.ts')),
    desk: one('dựng bàn làm việc của cán bộ trực', () => import('./commands/desk.ts')),
    start: one('mở trang đã dựng và bàn làm việc trên máy này', () => import('./commands/start.ts')),
    doctor: one('xem dự án thiếu gì, cũ gì, sai gì', () => import('./commands/doctor.ts')),
  },
}
