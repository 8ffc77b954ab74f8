import path from 'node:path'
import { build, makeProject } from './project.ts'
import { buildStarlight } from './starlight.ts'
import type { BuildTime } from './timed.ts'

export interface Compared {
  ours: BuildTime
  starlight: BuildTime
}

/**
 * Builds the same guides with Starlight and with us, in turn, each time from nothing: no cache of an earlier build.
 * Both builds hold the pages, the Pagefind index, the sitemap and the start of Node and Astro. Starlight's has its
 * sidebar, which names every page, and its code highlighter; ours the check of every page before publishing, zalo.txt
 * beside every guide, QR codes, linked data, the intent index, guides.json, the feed, headers and service worker.
 * Neither draws social cards.
 */
export function compareBuilds(pages: number, rounds: number): Compared[] {
  const { folder, remove } = makeProject(pages, false)
  try {
    return Array.from({ length: rounds }, () => ({
      starlight: buildStarlight(path.join(folder, 'content/guides')),
      ours: build(folder, { fresh: true }),
    }))
  } finally {
    remove()
  }
}
