// The numbers of the public site, measured on built pages: pnpm bench:site [--quick | --builds] [--pages 2000]
// The portal must have been built (pnpm build). Needs Chromium; CHROMIUM_PATH names another one. Without --quick also
// Lighthouse, and builds of 2,000 pages beside Starlight's of the same text; these two are installed when first needed.
// --builds measures cards and builds alone, in some four minutes.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { intentSearch } from '../src/search/match.ts'
import { drawCard } from '../src/build/card.ts'
import type { Intent } from '../src/search/intents.ts'
import { questions } from '../test/questions.ts'
import { compareBuilds } from './builds.ts'
import { lighthouse } from './lighthouse.ts'
import { measurePage, measureSearch, openBrowser } from './measure.ts'
import { installPeers, versionOf } from './peers.ts'
import { build, makeProject, portal } from './project.ts'
import { serve } from './serve.ts'

const PAGES = ['/', '/huong-dan/dang-ky-tam-tru/', '/tin-bai/phao-no/', '/tim-kiem/']
const FULL_TEXT = ['lệ phí trực tuyến', 'giấy tờ chỗ ở', 'nghị định 58', 'chủ nhà xác nhận']
const SEARCH_PAGES = 200
const CARD_PAGES = 300
/** Builds compared with Starlight's: two, for a busy machine can spoil one. */
const ROUNDS = 2
const quick = process.argv.includes('--quick')
const onlyBuilds = process.argv.includes('--builds')
const many = Number(process.argv[process.argv.indexOf('--pages') + 1]) || 2000

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const seconds = (time: number) => `${time.toFixed(1)} s`
const rows: { what: string; reached: string; wanted: string }[] = []
const row = (what: string, reached: string, wanted: string) => {
  rows.push({ what, reached, wanted })
  process.stderr.write(`${what}: ${reached}\n`)
}

if (!quick) installPeers()
if (!onlyBuilds) {
  await pages()
  questionsAsked()
  await searches()
}
await cards()
if (!quick) builds()
console.table(rows)

async function pages(): Promise<void> {
  const browser = await openBrowser()
  const built = await serve(path.join(portal, 'dist'))
  for (const address of PAGES) {
    const { bytes, requests, lcp, cls, tbt } = await measurePage(browser, built.address + address)
    row(`${address} bytes, requests`, `${kilobytes(bytes)}, ${requests}`, '≤ 18 KB, ≤ 4')
    row(
      `${address} LCP, CLS, TBT`,
      `${Math.round(lcp)} ms, ${cls.toFixed(3)}, ${Math.round(tbt)} ms`,
      '≤ 1200 ms, 0, ≤ 50 ms',
    )
  }
  await browser.close()
  if (!quick)
    for (const { address, numbers, lost } of await lighthouse(PAGES.map((page) => built.address + page))) {
      const { performance, accessibility, bestPractices, seo, lcp, cls, tbt } = numbers
      row(
        `${new URL(address).pathname} Lighthouse ${versionOf('lighthouse')}`,
        `${[performance, accessibility, bestPractices, seo].join(' / ')}${lost.length > 0 ? ` (${lost.join('; ')})` : ''}`,
        'all four ≥ 99',
      )
      row(
        `${new URL(address).pathname} Lighthouse LCP, CLS, TBT`,
        `${Math.round(lcp)} ms, ${cls.toFixed(3)}, ${Math.round(tbt)} ms`,
        '≤ 1200 ms, 0, ≤ 50 ms',
      )
    }
  built.close()
}

function questionsAsked(): void {
  const index = JSON.parse(readFileSync(path.join(portal, 'dist/tim-kiem/y-dinh.json'), 'utf8')) as Intent[]
  const search = intentSearch(index)
  const ranks = questions.map(({ slug, question }) =>
    search(question).findIndex(({ intent }) => intent.u === slug),
  )
  const share = (most: number) =>
    `${((ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length) * 100).toFixed(1)} %`
  row('120 questions: first, first three', `${share(1)}, ${share(3)}`, '≥ 90 %, ≥ 97 %')
}

async function searches(): Promise<void> {
  const { folder, remove } = makeProject(SEARCH_PAGES, false)
  const browser = await openBrowser()
  try {
    build(folder)
    const site = await serve(path.join(folder, 'dist'))
    for (const question of FULL_TEXT) {
      const { toGuides, toFullText, key } = await measureSearch(browser, site.address, question)
      row(
        `${SEARCH_PAGES} pages, “${question}”: to guides, Pagefind, a key`,
        `${kilobytes(toGuides)}, ${kilobytes(toFullText)}, ${Math.round(key)} ms`,
        '≤ 16 KB, ≤ 120 KB, ≤ 50 ms',
      )
    }
    site.close()
  } finally {
    remove()
    await browser.close()
  }
}

async function cards(): Promise<void> {
  const card = {
    label: 'Cư trú',
    icon: 'house',
    place: 'Kết nối bình yên · xã Mẫu',
    colour: '#0b6b4a',
  } as const
  await drawCard({ ...card, title: 'Làm nóng máy' })
  const start = performance.now()
  for (let count = 0; count < 20; count++) await drawCard({ ...card, title: `Đăng ký tạm trú ${count}` })
  row('a social card', `${Math.round((performance.now() - start) / 20)} ms`, '≤ 60 ms')
}

function builds(): void {
  for (const { ours, starlight } of compareBuilds(many, ROUNDS))
    row(
      `${many} pages without cards: time, processor`,
      `${seconds(ours.seconds)}, ${seconds(ours.cpu)}; ${(ours.seconds / starlight.seconds).toFixed(2)} and ${(ours.cpu / starlight.cpu).toFixed(2)} × Starlight`,
      `Starlight ${versionOf('@astrojs/starlight')} in the same run: ${seconds(starlight.seconds)}, ${seconds(starlight.cpu)}`,
    )
  const { folder, remove } = makeProject(CARD_PAGES, true)
  try {
    const first = build(folder)
    const drawn = drawnCards(folder)
    const second = build(folder)
    const reused = [...drawnCards(folder)].filter((card) => drawn.has(card)).length
    row(
      `${CARD_PAGES} pages with cards: first build, second`,
      `${seconds(first.seconds)}, ${seconds(second.seconds)}; ${reused} of ${drawn.size} cards reused`,
      'the second reuses the cards',
    )
  } finally {
    remove()
  }
}

/** The cards in the cache, each with the moment in which it was drawn. */
function drawnCards(folder: string): Set<string> {
  const cache = path.join(folder, 'node_modules/.astro/binhyen-cards')
  return new Set(readdirSync(cache).map((name) => `${name} ${statSync(path.join(cache, name)).mtimeMs}`))
}
