import { foldSmall } from './fold.ts'

/** One guide in the intent index. Short keys: the file is loaded over one bar of signal. */
export interface Intent {
  /** Slug. */
  u: string
  /** Title as people read it. */
  t: string
  /** What residents call it; with its place where several guides are called the same. */
  k: (string | [text: string, order: number])[]
}

/** Words of a text as the search compares them: unmarked, small letters and digits. */
export const wordsOf = (text: string): string[] =>
  foldSmall(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

export interface IntentSource {
  slug: string
  title: string
  synonyms: readonly (string | { text: string; order: number })[]
}

/** The intent index: titles, synonyms and old names of all guides, each phrase once however it is marked. */
export const intentIndex = (guides: readonly IntentSource[]): Intent[] =>
  guides.map(({ slug, title, synonyms }) => {
    const seen = new Set([wordsOf(title).join(' ')])
    const fresh = synonyms.filter((synonym) => {
      const key = wordsOf(typeof synonym === 'string' ? synonym : synonym.text).join(' ')
      return !seen.has(key) && seen.add(key)
    })
    return {
      u: slug,
      t: title,
      k: fresh.map((synonym) => (typeof synonym === 'string' ? synonym : [synonym.text, synonym.order])),
    }
  })
