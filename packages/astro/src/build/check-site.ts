import path from 'node:path'
import { check, type Finding } from '@binhyen/compliance'
import { AstroError } from 'astro/errors'
import type { AstroIntegrationLogger } from 'astro'
import { COMPONENTS } from '../site/parts.ts'
import { missingPictures } from './page-pictures.ts'
import type { Entry, Site } from './read-site.ts'

/** More errors than this are not read but mended from the top. */
const SHOWN = 40

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

/** Findings and front matter problems of one file. */
export function complaintsOf(entry: Entry, site: Site, approvals = site.approvals): Complaint[] {
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

interface CheckSettings {
  /** Whether an error stops, as in a build, or is only told, as in `astro dev`. */
  stop: boolean
  logger: AstroIntegrationLogger
  /** What an earlier check with the same profile and approvals said of the same entries. */
  known?: WeakMap<Entry, Complaint[]>
}

/**
 * Checks every content file before anything is built.
 * A page whose permission has run out is left out with a loud warning; any other error stops a build.
 * @throws AstroError with file, line, rule and mend of every error, when `stop` is set
 */
export function checkSite(site: Site, { stop, logger, known = new WeakMap() }: CheckSettings): Complaint[] {
  const all: Complaint[] = []
  for (const entry of site.entries) {
    const complaints = known.get(entry) ?? complaintsOf(entry, site)
    known.set(entry, complaints)
    const failed = complaints.some(({ severity }) => severity === 'error')
    if (failed && isOnlyExpired(entry, site)) {
      site.data.leftOut.push(`${entry.collection}/${entry.slug}`)
      logger.warn(
        `${entry.name}: KHÔNG đưa lên trang, vì phê duyệt đã hết hạn. Xin phê duyệt lại hoặc bỏ nội dung cần phê duyệt.`,
      )
      continue
    }
    if (entry.data?.draft && stop) site.data.leftOut.push(`${entry.collection}/${entry.slug}`)
    all.push(...complaints, ...missingPictures(entry, site))
  }
  for (const complaint of all.filter(({ severity }) => severity === 'warning'))
    logger.warn(describe(complaint))
  const errors = all.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return all
  const more = errors.length - SHOWN
  const text = [...errors.slice(0, SHOWN).map(describe), ...(more > 0 ? [`… và ${more} lỗi nữa.`] : [])].join(
    '\n',
  )
  if (stop) throw new AstroError(`Nội dung có ${errors.length} lỗi, chưa dựng trang.\n${text}`)
  logger.error(`Nội dung có ${errors.length} lỗi:\n${text}`)
  return all
}

export const describe = ({ name, line, column, rule, message }: Complaint): string =>
  `${name}:${line}:${column} [${rule}] ${message}`

/** Whether the errors go away once the page's own expired permissions are thought valid. */
function isOnlyExpired(entry: Entry, site: Site): boolean {
  const { today } = site.data
  const used = entry.data?.approvals ?? []
  if (!site.approvals.some(({ id, until }) => used.includes(id) && until < today)) return false
  const renewed = site.approvals.map((approval) =>
    used.includes(approval.id) && approval.until < today ? { ...approval, until: today } : approval,
  )
  return !complaintsOf(entry, site, renewed).some(({ severity }) => severity === 'error')
}
