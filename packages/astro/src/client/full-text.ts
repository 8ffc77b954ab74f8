import { questionWords } from '../data/query-words.ts'
import { wordsOf } from '../search/intents.ts'

export interface Found {
  title: string
  url: string
  /** HTML of Pagefind: text with <mark>. */
  excerpt?: string
  kind?: string
}

interface Pagefind {
  options(options: object): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>
}
interface PagefindData {
  url: string
  excerpt: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** The folded fields help those who write without đ; they must not outweigh the text itself. */
const WEIGHTS = { title: 5, tkd: 5, tk: 4, kd: 0.2 }
const SHOWN = 8
const KINDS: Record<string, string> = {
  'huong-dan': 'Hướng dẫn',
  'tin-bai': 'Tin bài',
  'thong-bao': 'Thông báo',
}
let engine: Promise<Pagefind> | undefined

const load = (address: string): Promise<Pagefind> =>
  (engine ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>)
    .then(async (pagefind) => {
      await pagefind.options({ noWorker: true, excerptLength: 18, ranking: { metaWeights: WEIGHTS } })
      return pagefind
    })
    .catch((error: unknown) => {
      engine = undefined
      throw error
    }))

/**
 * Pages with all words of the question, else with most of them; guides before the rest.
 * @param isCurrent says whether the answer is still wanted; typing on makes it pointless
 */
export async function fullText(
  address: string,
  base: string,
  question: string,
  isCurrent: () => boolean,
): Promise<Found[]> {
  const pagefind = await load(address)
  for (const query of attempts(question)) {
    if (!isCurrent()) return []
    const { results } = await pagefind.search(query)
    if (results.length === 0) continue
    const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))
    return pages
      .map(({ url, excerpt, meta, filters }) => {
        const kind = filters['loai']?.[0]
        return {
          title: meta['title'] ?? '',
          url: new URL(url, new URL(base, location.href)).pathname,
          excerpt,
          kind,
        }
      })
      .sort((a, b) => Number(b.kind === 'huong-dan') - Number(a.kind === 'huong-dan'))
      .map(({ kind, ...page }) => ({ ...page, ...(kind ? { kind: KINDS[kind] ?? '' } : {}) }))
  }
  return []
}

/** All words that matter, then one word less at a time, the most common kind of word first. */
export function attempts(question: string): string[] {
  const words = question
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .slice(0, 12)
  const asked = new Set(questionWords)
  const meant = words.filter((word) => !asked.has(wordsOf(word).join(' ')))
  const kept = meant.length > 0 ? meant : words
  const fewer =
    kept.length > 1 ? kept.map((_, left) => kept.filter((_word, place) => place !== left).join(' ')) : []
  const pairs = kept.length > 3 ? kept.slice(1).map((word, place) => `${kept[place]} ${word}`) : []
  return [...new Set([kept.join(' '), ...fewer.slice(0, 6), ...pairs.slice(0, 4)])]
}
