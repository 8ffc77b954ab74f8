import type { CheckOptions, CheckResult, Finding, RedactResult } from '../types.ts'

const refused = ['state-secret/', 'informant/']
const personal = 'personal-data/'

/** Groups whose matches may not leave the program in any output. */
export function isPersonal(ruleId: string): boolean {
  return ruleId.startsWith(personal) || refused.some((group) => ruleId.startsWith(group))
}

/** A masked word can itself look like a find (a name's initial before another name): look again, a few times. */
const rounds = 4

export function redactWith(check: (source: string, options: CheckOptions) => CheckResult) {
  return (source: string, options: CheckOptions): RedactResult => {
    const result = check(source, options)
    const all = [...result.findings, ...result.approved]
    if (all.some(({ ruleId }) => refused.some((group) => ruleId.startsWith(group))))
      return { text: null, result }
    let text = maskAll(source, result.findings)
    for (let round = 1; round < rounds && text !== source; round++) {
      const again = check(text, options)
      if (again.findings.some(({ ruleId }) => refused.some((group) => ruleId.startsWith(group))))
        return { text: null, result }
      const next = maskAll(text, again.findings)
      if (next === text) break
      text = next
    }
    return { text, result }
  }
}

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
