import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { noticeKinds, topics } from '@binhyen/model'
import { pictograms } from '../data/pictograms.ts'
import type { Card } from './card.ts'
import type { Entry, Site } from './read-site.ts'

const GREEN = '#0b6b4a'
const AMBER = '#7a4a00'
const AT_ONCE = 4

/** The card of every page by its name: 'guides/<slug>', and 'site' for the rest. */
export function cardsOf(site: Site): Map<string, Card> {
  const { names, strings, leftOut, today } = site.data
  const place = `${strings.siteName} · ${names.fullName}`
  const cards = new Map<string, Card>([
    [
      'site',
      {
        title: strings.siteName,
        label: site.commune.model,
        icon: 'house',
        place: `${names.fullName}, ${names.province}`,
        colour: GREEN,
      },
    ],
  ])
  for (const entry of site.entries) {
    const name = `${entry.collection}/${entry.slug}`
    if (!entry.data || leftOut.includes(name) || isSilent(entry, today)) continue
    cards.set(name, {
      title: entry.data.title,
      label: entry.kind === 'notice' ? noticeKinds[entry.data.kind] : topics[entry.data.topic],
      icon: pictograms[entry.data.topic],
      place,
      colour: entry.data.purpose === 'warn' ? AMBER : GREEN,
    })
  }
  return cards
}

/** A notice that has expired, or that is a pattern, has no card of its own. */
const isSilent = (entry: Entry, today: string): boolean =>
  entry.kind === 'notice' && entry.data !== undefined && (entry.data.model || entry.data.expiresOn < today)

export interface CardReport {
  drawn: number
  reused: number
  milliseconds: number
}

/** Writes every card into the built site, drawing only those that the cache doesn't hold. */
export async function writeCards(site: Site, folder: string, cache: string): Promise<CardReport> {
  // Loaded only here: drawing needs a good second of start, checking and developing don't.
  const { CARD_VERSION, drawCard } = await import('./card.ts')
  const start = performance.now()
  const jobs = [...cardsOf(site)]
  let drawn = 0
  await mkdir(cache, { recursive: true })
  const work = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop()) {
      const [name, card] = job
      const key = createHash('sha256')
        .update(JSON.stringify([CARD_VERSION, card]))
        .digest('hex')
        .slice(0, 24)
      const cached = path.join(cache, `${key}.jpg`)
      const target = path.join(folder, 'cards', `${name}.jpg`)
      await mkdir(path.dirname(target), { recursive: true })
      if (!existsSync(cached)) {
        await writeFile(cached, await drawCard(card))
        drawn++
      }
      await copyFile(cached, target)
    }
  }
  const total = jobs.length
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { drawn, reused: total - drawn, milliseconds: performance.now() - start }
}
