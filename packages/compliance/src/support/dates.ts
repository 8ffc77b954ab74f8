/** '2025-07-01' as an office writes it: '01/7/2025' (a leading zero for days below 10 and for months 1 and 2). */
export function officialDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`
}
