import { AstroError } from 'astro/errors'
import type { AstroIntegrationLogger } from 'astro'
import { complaintsOf } from './complaints.ts'
import type { Complaint } from './complaints.ts'
import { missingPictures } from './page-pictures.ts'
import type { Entry, Site } from './read-site.ts'

/** More errors than this are not read but mended from the top. */
const SHOWN = 40

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
