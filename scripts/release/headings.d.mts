export function headings(changelog: string): string
