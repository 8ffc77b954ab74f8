import type { Command, CommandGroup } from './command.ts'

const only = (module: { default: Command }) => module.default

/** All commands. Each is loaded only when called for, so that `binhyen --help` is there at once. */
export const root: CommandGroup = {
  meta: { name: 'binhyen', description: 'kiểm tra bài đăng, lập báo cáo, giữ sổ theo dõi của xã' },
  subCommands: {
    check: {
      description: 'kiểm tra xem một bài, một tin có được phép đăng không',
      load: () => import('./commands/check.ts').then(only),
    },
    redact: {
      description: 'che dữ liệu cá nhân trong một văn bản',
      load: () => import('./commands/redact.ts').then(only),
    },
    register: {
      description: 'sổ theo dõi Excel: tạo, kiểm tra, gộp',
      load: () => import('./commands/register/index.ts').then((module) => module.registerGroup),
    },
    report: {
      description: 'lập báo cáo định kỳ từ sổ theo dõi',
      load: () => import('./commands/report.ts').then(only),
    },
    deadlines: {
      description: 'các kỳ báo cáo sắp đến hạn',
      load: () => import('./commands/deadlines.ts').then(only),
    },
    new: {
      description: 'tạo tin bài, hướng dẫn, thông báo mới từ mẫu',
      load: () => import('./commands/new.ts').then((module) => module.newGroup),
    },
    calendar: {
      description: 'tháng nào nên đăng lại bài nào',
      load: () => import('./commands/calendar.ts').then(only),
    },
    zalo: {
      description: 'tin ngắn để dán vào nhóm Zalo',
      load: () => import('./commands/zalo.ts').then(only),
    },
    desk: {
      description: 'dựng bàn làm việc của cán bộ trực',
      load: () => import('./commands/desk.ts').then(only),
    },
    start: {
      description: 'mở trang đã dựng và bàn làm việc trên máy này',
      load: () => import('./commands/start.ts').then(only),
    },
    doctor: {
      description: 'xem dự án thiếu gì, cũ gì, sai gì',
      load: () => import('./commands/doctor.ts').then(only),
    },
  },
}
