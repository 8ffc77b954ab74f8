import type { CheckOptions, CheckResult, Finding, RedactResult } from '../types.ts'

const refused = ['state-secret/', 'informant/']
const personal = 'personal-data/'

/** Groups whose matches may not leave the program in any output. */
export function isPersonal(ruleId: string): boolean {
  return ruleId.startsWith(personal) || refused.some((group) => ruleId.startsWith(group))
}

/** A masked word can itself look like a find (“một hộ ở thôn …”): look again, and then say nothing of it. */
const naturalRounds = 3
const rounds = 8

export function redactWith(check: (source: string, options: CheckOptions) => CheckResult) {
  return (source: string, options: CheckOptions): RedactResult => {
    const result = check(source, options)
    if ([...result.findings, ...result.approved].some(isRefused)) return { text: null, result }
    let text = source
    let { findings } = result
    for (let round = 0; round < rounds; round++) {
      const next = maskAll(text, round < naturalRounds ? findings : findings.map(blank))
      if (next === text) break
      text = next
      findings = check(text, options).findings
      if (findings.some(isRefused)) return { text: null, result }
    }
    return { text, result }
  }
}

const isRefused = ({ ruleId }: Finding): boolean => refused.some((group) => ruleId.startsWith(group))

const blank = (finding: Finding): Finding => ({ ...finding, masked: '(…)' })

/** Writes the masked form over each personal find, from the end so that offsets hold; of overlapping ones the outer. */
export function maskAll(source: string, findings: readonly Finding[]): string {
  const personal = findings
    .filter(({ ruleId, severity }) => isPersonal(ruleId) && severity !== 'info')
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  let text = ''
  let at = 0
  for (const { range, masked } of personal) {
    if (range[0] < at) continue
    text += source.slice(at, range[0]) + masked
    at = range[1]
  }
  return text + source.slice(at)
}
