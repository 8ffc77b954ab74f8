import path from 'node:path'

/** Small chunks: a first search over one bar of signal loads about half of what it would with the default of 20,000. */
const CHUNK_SIZE = '5000'

/**
 * Indexes the built pages for full-text search.
 * @returns how many pages the index holds
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE
  const pagefind = await import('pagefind')
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi', verbose: false })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  try {
    const added = await index.addDirectory({ path: folder })
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`)
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
    return added.page_count
  } finally {
    await pagefind.close()
  }
}
