import type { Heading } from '../document/types.ts'

/** `I. KẾT QUẢ`, `1. Công tác tuyên truyền`, `a) Nhóm cấp xã`. */
export const headingText = ({ level, number, text }: Heading): string =>
  `${number}${level === 3 ? ')' : '.'} ${level === 1 ? text.toLocaleUpperCase('vi') : text}`
