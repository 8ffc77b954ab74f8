import type { Kind } from '@binhyen/compliance/text'

/** A text that came out of a file. */
export interface OpenedText {
  text: string
  /** What else the officer has to know about the file, a sentence each. */
  notes: string[]
  /** What it is, where the file says so. */
  kind?: Kind
  /** Whether it is a page in MDX. */
  isPage?: boolean
}

/** A file that can't be used; its message says in Vietnamese why and what to do. */
export class UnreadableFile extends Error {}
