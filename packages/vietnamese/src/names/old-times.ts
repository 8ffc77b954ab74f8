import type { MatchText } from '../match-text.ts'

const OLD_TIMES =
  /(?:the ky (?:thu )?(?:[xvi]+|\d{1,2})|(?:trieu|thoi|doi|duoi nha|thoi nha) (?:le|ly|tran|nguyen|mac|ho|dinh|tay son|vua|hung)|(?<!sinh )(?<!sn )nam 1[0-8]\d\d|khoa thi (?:nam )?[a-z]+ [a-z]+|do (?:tien si|cu nhan|trang nguyen|dai khoa)|khoi nghia|phong trao can vuong|khang chien chong|xo viet|truyen kieu)(?![a-z0-9])/

/** Whether the sentence tells of times whose people belong to history. */
export const isOfOldTimes = ({ folded }: MatchText, start: number, end: number): boolean =>
  OLD_TIMES.test(
    (folded
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '') +
      ' ' +
      (folded.slice(end, end + 120).split(/[.!?\n]/)[0] ?? ''),
  )
