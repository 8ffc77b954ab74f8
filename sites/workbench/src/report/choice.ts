import type { PortableConfig } from '@binhyen/compliance/node'
import type { Commune, IssuerId } from '@binhyen/model'
import type { ReportTexts } from '@binhyen/report'

/** Of whom and of when. */
export interface FiguresChoice {
  /** `2026-11`, `2026-H1`, `2026` */
  period: string
  /** Id of a unit, for its own report; else the commune's. */
  unit?: string
  commune: Commune
  /** Today in Viet Nam, ISO. */
  today: string
}

/** The same, with all that a document is written from. */
export interface DocumentChoice extends FiguresChoice {
  /** What the words that it prints are checked by, beside the profile. */
  config: PortableConfig
  issuer?: IssuerId
  signedOn?: string
  number?: number
  signer?: string
  texts?: ReportTexts
  /** Make it although cells of the register could not be read. */
  skipProblems?: boolean
}
