import type { CheckResult, Finding, Severity } from '@binhyen/compliance/text'

/** A finding as the page handles it. */
export interface Shown {
  finding: Finding
  /** The same for the same finding from check to check, whatever else changed in the text. */
  key: string
  /** What the officer can do with one press. */
  mends: Mend[]
  /** What asks for it: a place in the text, the fields above it, or the text as a whole, which is not marked. */
  about: 'place' | 'fields' | 'whole'
}

export interface Mend {
  label: string
  text: string
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Findings with their keys and mends, the gravest first, each group in the order of the text. */
export function shownFindings({ findings }: CheckResult): Shown[] {
  const seen = new Map<string, number>()
  return lackingAsOne(findings)
    .toSorted((a, b) => weight(a) - weight(b) || ORDER[a.severity] - ORDER[b.severity])
    .map((finding) => {
      const about =
        finding.ruleId === LACKING ? 'fields' : finding.ruleId === 'post/length' ? 'whole' : 'place'
      const name = `${finding.ruleId} ${finding.messageId} ${about === 'place' ? finding.masked : ''}`
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      return { finding, key: `${name} ${nth}`, mends: mendsOf(finding), about }
    })
}

/** What a post lacks beside its text is one thing to do, in one row of the page. */
function lackingAsOne(findings: readonly Finding[]): Finding[] {
  const lacking = findings.filter(({ ruleId }) => ruleId === LACKING)
  const [first] = lacking
  if (!first) return [...findings]
  const what = lacking.map(({ masked }) => masked).join(', ')
  return [
    ...findings.filter(({ ruleId }) => ruleId !== LACKING),
    { ...first, masked: what, message: `Tin chưa ghi ${what}. Ghi ở hàng trên trước khi gửi vào nhóm.` },
  ]
}

const LACKING = 'metadata/post-missing'

const weight = ({ ruleId }: Finding): number => (isRefused(ruleId) ? 0 : 1)

/** A text in which one of these is found is masked for nobody. */
export const isRefused = (ruleId: string): boolean =>
  ruleId.startsWith('state-secret/') || ruleId.startsWith('informant/')

/** Personal data that masking covers. */
export const isMasked = ({ ruleId, severity }: Finding): boolean =>
  ruleId.startsWith('personal-data/') && severity !== 'info'

function mendsOf(finding: Finding): Mend[] {
  const { suggestion, masked } = finding
  if (isRefused(finding.ruleId)) return []
  if (suggestion === '') return [{ label: 'Xóa chỗ này', text: '' }]
  if (finding.ruleId === 'text/encoding' && suggestion)
    return [{ label: 'Đổi dòng này sang Unicode', text: suggestion }]
  // “Công an xã hoặc Công an tỉnh” is a choice, not a text.
  if (suggestion) return suggestion.split(' hoặc ').map((text) => ({ label: `Viết “${text}”`, text }))
  if (isMasked(finding)) return [{ label: `Che lại: ${masked}`, text: masked }]
  return []
}

export interface Counts {
  errors: number
  warnings: number
  notes: number
}

export function countsOf(shown: readonly Shown[]): Counts {
  const count = (severity: Severity) => shown.filter(({ finding }) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('info') }
}
