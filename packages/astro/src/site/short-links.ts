import { articles, guides, notices, isExpired } from './entries.ts'

export interface ShortLink {
  short: string
  title: string
  summary: string
  address: string
  card: string
}

/** Every short link of the site; two pages with the same one would send people to the wrong place. */
export async function shortLinks(): Promise<ShortLink[]> {
  const live = (await notices()).filter(({ data }) => !data.model && !isExpired(data))
  const links = [
    ...(await guides()).map((entry) => ({ ...entry, section: '/huong-dan/', collection: 'guides' })),
    ...(await articles()).map((entry) => ({ ...entry, section: '/tin-bai/', collection: 'articles' })),
    ...live.map((entry) => ({ ...entry, section: '/thong-bao/', collection: 'notices' })),
  ].flatMap(({ id, data, section, collection }) =>
    data.shortLink
      ? [
          {
            short: data.shortLink,
            title: data.title,
            summary: data.summary,
            address: `${section}${id}/`,
            card: `${collection}/${id}`,
          },
        ]
      : [],
  )
  const seen = new Map<string, string>()
  for (const { short, address } of links) {
    const other = seen.get(short)
    if (other)
      throw new Error(`shortLink “${short}” có ở hai bài: ${other} và ${address}. Đổi một trong hai.`)
    seen.set(short, address)
  }
  return links
}
