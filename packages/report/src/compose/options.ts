import type { Commune } from '@binhyen/model'
import type { Marks } from '../document/types.ts'
import type { ReportTexts } from '../texts/report-texts.ts'
import type { IssuerId } from './letterhead.ts'

/** What a report needs beside its figures. */
export interface ComposeOptions {
  /** The profile that names and letterhead are taken from. */
  commune: Commune
  /** Who signs; default: the profile's. Each has its own letterhead, symbol and number series. */
  issuer?: IssuerId
  /** Day of signing, which chooses names and letterhead; default: the last day counted, that of the window once it is over. */
  signedOn?: string
  /** Last day of the figures, printed while the period still runs; default: the figures' own. */
  asOf?: string
  /** Id of the unit whose report it is; default: the unit of the figures, else the commune. */
  unit?: string
  /** What officers wrote, by section. */
  texts?: ReportTexts
  /** Number of the document, when the văn thư has given it. */
  number?: number
  /** Urgency, circulation, drafter, address of the office. */
  marks?: Marks
  /** Name of the signer, with the rank if the office writes it; default: left blank. */
  signer?: string
}
