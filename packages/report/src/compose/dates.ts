/** `ngày 09 tháng 11 năm 2026`: a zero before days below 10 and before months 1 and 2 alone (NĐ 30/2020, II.4). */
export function longDate(date: string): string {
  const { year, month, day } = parts(date)
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** `09/11/2026`, zeros as in a long date: `09/6/2026`. */
export function shortDate(date: string): string {
  const { year, month, day } = parts(date)
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`
}

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}
