import type { ApprovedFinding, Finding, RuleInfo, Severity } from '../types.ts'
import type { CheckedFile } from './checked-file.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * SARIF 2.1.0 for code scanning. Approved findings stay in it as suppressed results, with the reason.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(files: readonly CheckedFile[], rules: readonly RuleInfo[]): string {
  const used = new Set(
    files.flatMap(({ result }) => [...result.findings, ...result.approved].map(({ ruleId }) => ruleId)),
  )
  const listed = rules.filter(({ id }) => used.has(id))
  const unknown = [...used].filter((id) => !listed.some((rule) => rule.id === id))
  const descriptors = [...listed.map(descriptor), ...unknown.map((id) => ({ id }))]
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]))
  const results = files.flatMap(({ path, result }) => [
    ...result.findings.map((finding) => resultOf(path, finding, indexes)),
    ...result.approved.map((finding) => ({
      ...resultOf(path, finding, indexes),
      suppressions: [suppression(finding)],
    })),
  ])
  const run = {
    tool: {
      driver: {
        name: 'binhyen',
        informationUri: 'https://www.npmjs.com/package/binhyen',
        rules: descriptors,
      },
    },
    columnKind: 'utf16CodeUnits',
    results,
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function descriptor({ id, title, legalBasis, reference }: RuleInfo) {
  const basis = [legalBasis?.document, legalBasis?.article].filter(Boolean).join(', ')
  return {
    id,
    shortDescription: { text: title },
    ...(basis || reference
      ? { fullDescription: { text: basis ? `Căn cứ: ${basis}` : `Nguồn: ${reference}` } }
      : {}),
    ...(legalBasis?.url ? { helpUri: legalBasis.url } : {}),
  }
}

function resultOf(path: string, finding: Finding, indexes: ReadonlyMap<string, number>) {
  const { start, end } = finding.loc
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  return {
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            ...region,
            charOffset: finding.range[0],
            charLength: finding.range[1] - finding.range[0],
          },
        },
      },
    ],
    partialFingerprints: { 'binhyen/v1': finding.fingerprint },
  }
}

const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')

function suppression({ approval }: ApprovedFinding) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `Phê duyệt ${approval.id}, đến hết ${approval.until}: ${approval.reason}`,
  }
}
