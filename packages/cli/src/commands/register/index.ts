import type { CommandGroup } from '../../command.ts'

/** `binhyen register new|check|merge` */
export const registerGroup: CommandGroup = {
  meta: { name: 'register', description: 'sổ theo dõi Excel của xã' },
  subCommands: {
    new: {
      description: 'tạo sổ trống, hoặc mẫu báo cáo tháng cho đơn vị',
      load: () => import('./new.ts').then((module) => module.default),
    },
    check: {
      description: 'xem sổ có ô nào sai, thiếu',
      load: () => import('./check.ts').then((module) => module.default),
    },
    merge: {
      description: 'gộp mẫu các đơn vị gửi về vào một sổ mới',
      load: () => import('./merge.ts').then((module) => module.default),
    },
  },
}
