import { fold } from '@binhyen/vietnamese'
import type { ZaloPage } from './data.ts'

/** Pages in which every word of the query begins a word, marks or not. @example findPages(pages, 'tam tru') */
export function findPages(pages: readonly ZaloPage[], query: string): ZaloPage[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return pages.filter(({ keys }) => words.every((word) => ` ${keys}`.includes(` ${word}`)))
}
