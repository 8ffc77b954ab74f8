import type { CheckResult, Finding } from '@binhyen/compliance'

export type Verdict = 'empty' | 'clean' | 'advice' | 'errors' | 'secret'

/** Findings that nobody can approve and no mask helps against. */
export const isSecret = ({ ruleId }: Finding): boolean =>
  ruleId.startsWith('state-secret/') || ruleId.startsWith('informant/')

export function verdictOf(text: string, { findings }: CheckResult): Verdict {
  if (text.trim() === '') return 'empty'
  if (findings.some(isSecret)) return 'secret'
  if (findings.some(({ severity }) => severity === 'error')) return 'errors'
  return findings.some(({ severity }) => severity === 'warning') ? 'advice' : 'clean'
}

/** One line that says how the text stands. */
export function headline(verdict: Verdict, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  const errors = count('error')
  const warnings = count('warning')
  switch (verdict) {
    case 'empty':
      return 'Chưa có bài để kiểm tra'
    case 'secret':
      return 'Dừng lại: không được đăng bài này'
    case 'errors':
      return `Chưa đăng được: ${errors} lỗi${warnings > 0 ? `, ${warnings} cảnh báo` : ''}`
    case 'advice':
      return `Đăng được, còn ${warnings} điều nên xem lại`
    case 'clean':
      return 'Đăng được, không thấy lỗi nào'
  }
}

const COMFORTABLE = 2000
const MOST = 2600

/** A message's length as Zalo counts it: UTF-16 units after NFC. Zalo folds long ones away and cuts at about 2,600. */
export function zaloLength(text: string): { units: number; fits: 'well' | 'long' | 'cut' } {
  const units = text.normalize('NFC').length
  return { units, fits: units > MOST ? 'cut' : units > COMFORTABLE ? 'long' : 'well' }
}
