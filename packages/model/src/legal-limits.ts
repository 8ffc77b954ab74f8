import { addDays, addMinutes } from './dates.ts'
import type { Dataset } from './dataset.ts'
import { receivedByPolice } from './tip-states.ts'
import type { Tip } from './tip.ts'

/** A limit of the law on a tip: whom it binds, since when, until when, and when it was met. */
export interface LegalLimit {
  /** Which limit: forwarding to, or deciding by, the investigating body. */
  id: 'forwarding' | 'decision'
  /** Vietnamese. */
  title: string
  /** The body that has to keep it. */
  holder: string
  /** The law that sets it. */
  legalBasis: {
    /** The law, as it is cited. */
    document: string
    /** Its article and paragraph. */
    article: string
  }
  /** Unset while the clock has not started: whom it binds does not have the tip yet. */
  startsAt?: string
  /** Last moment in time; set with `startsAt`. */
  dueBy?: string
  /** When what it asks for was done. */
  doneAt?: string
}

const FORWARDING_HOURS = { usual: 24, remote: 48 }
const DECISION_DAYS = 20

/**
 * The limit for passing a source of information on crime on to the investigating body. It binds the commune police
 * from the moment they have the tip: of one that another unit received, from its handing over.
 *
 * Source: Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC, Điều 8 (amended in 2021). Whether the 24 hours
 * stand since investigators sit in the communes is to be confirmed by the office.
 *
 * @returns undefined for a tip that is no source of information on crime
 */
export function forwardingLimit(
  tip: Tip,
  dataset: Pick<Dataset, 'units' | 'commune'>,
): LegalLimit | undefined {
  if (!isCrimeSource(tip)) return undefined
  const startsAt = receivedByPolice(tip, dataset) ? tip.receivedAt : tip.handedOverOn
  const hours = dataset.commune?.remote ? FORWARDING_HOURS.remote : FORWARDING_HOURS.usual
  return {
    id: 'forwarding',
    title: `Chuyển Cơ quan điều tra trong ${hours} giờ`,
    holder: 'Công an xã',
    legalBasis: {
      document: 'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC (sửa đổi năm 2021)',
      article: 'Điều 8',
    },
    ...(startsAt !== undefined && { startsAt, dueBy: addMinutes(startsAt, hours * 60) }),
    doneAt: sentToInvestigators(tip),
  }
}

/**
 * The limit for a decision on a source of information on crime. It binds the investigating body from the day it has
 * the tip, never the commune police; it may be longer where the case is complex.
 *
 * Source: Bộ luật Tố tụng hình sự 2015, Điều 147 khoản 1.
 *
 * @returns undefined for a tip that is no source of information on crime
 */
export function decisionLimit(tip: Tip): LegalLimit | undefined {
  if (!isCrimeSource(tip)) return undefined
  const acknowledged = tip.delivery?.find((step) => step.state === 'acknowledged' && isInvestigator(step.to))
  const startsAt = acknowledged?.at
  return {
    id: 'decision',
    title: `Quyết định giải quyết trong ${DECISION_DAYS} ngày`,
    holder: 'Cơ quan điều tra',
    legalBasis: { document: 'Bộ luật Tố tụng hình sự 2015', article: 'Điều 147 khoản 1' },
    ...(startsAt !== undefined && {
      startsAt,
      dueBy: `${addDays(startsAt.slice(0, 10), DECISION_DAYS)}T23:59`,
    }),
  }
}

/** Tố giác and tin báo về tội phạm (BLTTHS 2015, Điều 144). */
export function isCrimeSource(tip: Pick<Tip, 'class'>): boolean {
  return tip.class === 'denunciation' || tip.class === 'crime-report'
}

function sentToInvestigators(tip: Tip): string | undefined {
  return tip.delivery?.find((step) => step.state === 'sent' && isInvestigator(step.to))?.at
}

function isInvestigator(body: string): boolean {
  return body === 'investigating-body' || body === 'provincial-police'
}
