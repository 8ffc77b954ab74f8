import path from 'node:path'
import { check, type Finding } from '@binhyen/compliance'
import { COMPONENTS } from '../site/parts.ts'
import type { Entry, Site } from './read-site.ts'

/** One thing that an editor has to mend, ready to print. */
export interface Complaint {
  name: string
  file: string
  line: number
  column: number
  rule: string
  severity: 'error' | 'warning' | 'info'
  message: string
}

/** What has to be known of a file to check it. */
export type Checked = Pick<Entry, 'kind' | 'name' | 'file' | 'source' | 'problems'>
/** What has to be known of the site. */
export type Background = Pick<Site, 'commune' | 'approvals'> & {
  data: Pick<Site['data'], 'today' | 'content'>
}

/** Findings and front matter problems of one file. */
export function complaintsOf(entry: Checked, site: Background, approvals = site.approvals): Complaint[] {
  const { findings } = check(entry.source, {
    kind: entry.kind,
    format: 'mdx',
    commune: site.commune,
    approvals,
    today: site.data.today,
    file: entry.name,
    components: COMPONENTS,
  })
  const place = { name: `${path.basename(site.data.content)}/${entry.name}`, file: entry.file }
  const told = new Set(findings.map((finding) => finding.loc.start.line))
  // What can't be compiled the checker has said in its own words, nearly always.
  const unreadable = findings.some(({ ruleId }) => ruleId.startsWith('mdx/'))
  return [
    ...findings.map((finding) => ({ ...place, ...complaintOf(finding) })),
    ...entry.problems
      .filter(({ line, rule }) => !told.has(line) && !(unreadable && rule === 'mdx/parse-error'))
      .map(({ line, rule = 'metadata/invalid', key, value, message, mend }) => ({
        ...place,
        line,
        column: 1,
        rule,
        severity: 'error' as const,
        message: `${key ? `mục ${key}: ` : ''}${value === undefined ? '' : `“${value}” `}${message}. ${mend}`,
      })),
  ]
}

const complaintOf = ({ loc, ruleId, severity, message, legalBasis }: Finding) => ({
  line: loc.start.line,
  column: loc.start.column,
  rule: ruleId,
  severity,
  message: legalBasis
    ? `${message} (${[legalBasis.article, legalBasis.document].filter(Boolean).join(', ')})`
    : message,
})
