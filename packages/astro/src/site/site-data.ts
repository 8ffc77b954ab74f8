import type { Commune, NamesOn } from '@binhyen/model'
import type { Strings } from '../strings.ts'

/** What every page knows of the commune and of the build; the default export of `virtual:binhyen/site`. */
export interface SiteData {
  siteUrl: string
  base: string
  /** The day the site is built for, ISO date. */
  today: string
  names: Pick<
    NamesOn,
    'kind' | 'fullName' | 'policeName' | 'policeOffice' | 'neighbourhood' | 'province' | 'formedFrom'
  >
  formerNames: string[]
  commune: Commune
  strings: Strings
  content: string
  /** Collections with at least one file; Astro warns of the others at every look. */
  collections: string[]
  /** Pages that may not be published today, as 'guides/<slug>'. */
  leftOut: string[]
  /** Slugs of the guides for the front page. */
  needed: string[]
  offline: boolean
  cards: boolean
  dev: boolean
}
