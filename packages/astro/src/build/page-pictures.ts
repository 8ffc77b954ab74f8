import path from 'node:path'
import type { Part } from '../site/parts.ts'
import { picturePath } from '../site/picture-path.ts'
import type { Complaint } from './complaints.ts'
import type { Entry, Site } from './read-site.ts'

/**
 * Pictures that a page shows and the content folder doesn't hold: the build would stop there without naming the page.
 * An expired notice shows none, and its picture may have been deleted.
 */
export function missingPictures(entry: Entry, site: Site): Complaint[] {
  if (!showsPictures(entry, site)) return []
  const paths = site.images.map(({ key }) => key)
  return namedBy(entry)
    .filter((src) => picturePath(paths, src) === undefined)
    .map((src) => ({
      name: `${path.basename(site.data.content)}/${entry.name}`,
      file: entry.file,
      line: lineOf(entry.source, src),
      column: 1,
      rule: 'image/missing',
      severity: 'error',
      message: `Không có tệp ảnh “${src}” trong thư mục nội dung. Xem lại đường dẫn, hoặc thêm tệp ảnh vào.`,
    }))
}

/**
 * The pictures to publish: all but those that only ended notices, drafts and pages left out name. A file that no page
 * shows can still be opened by its address.
 */
export function publishedPictures(site: Site): Site['images'] {
  const paths = site.images.map(({ key }) => key)
  const keysOf = (entries: readonly Entry[]) =>
    new Set(entries.flatMap(namedBy).map((src) => picturePath(paths, src)))
  const shown = keysOf(site.entries.filter((entry) => showsPictures(entry, site)))
  const hidden = keysOf(site.entries.filter((entry) => !showsPictures(entry, site)))
  return site.images.filter(({ key }) => shown.has(key) || !hidden.has(key))
}

const showsPictures = (entry: Entry, { data: { leftOut, today } }: Site): boolean =>
  !leftOut.includes(`${entry.collection}/${entry.slug}`) &&
  !(entry.kind === 'notice' && entry.data !== undefined && entry.data.expiresOn < today)

const namedBy = (entry: Entry): string[] => [
  ...(entry.data?.cover ? [entry.data.cover.src] : []),
  ...picturesOf(entry.parts ?? []),
]

const picturesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    typeof part === 'string'
      ? []
      : [
          ...(part.name === 'Figure' || part.name === 'Picture' ? [String(part.props['src'] ?? '')] : []),
          ...picturesOf(part.parts),
        ],
  )

/** Where the picture is first named, as it is or with %20 for its blanks. */
function lineOf(source: string, src: string): number {
  const at = [src, encodeURI(src)].map((name) => source.indexOf(name)).find((index) => index >= 0) ?? 0
  return source.slice(0, at).split('\n').length
}
