// The numbers of the public site, measured on built pages. Run: pnpm bench:site [--pages 2000]
// The portal must have been built (pnpm build). Needs Chromium; CHROMIUM_PATH names another one.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { intentSearch } from '../src/search/match.ts'
import { drawCard } from '../src/build/card.ts'
import type { Intent } from '../src/search/intents.ts'
import { questions } from '../test/questions.ts'
import { measurePage, measureSearch, openBrowser } from './measure.ts'
import { build, makeProject, portal } from './project.ts'
import { serve } from './serve.ts'

const PAGES = ['/', '/huong-dan/dang-ky-tam-tru/', '/tin-bai/phao-no/', '/tim-kiem/']
const FULL_TEXT = ['lệ phí trực tuyến', 'giấy tờ chỗ ở', 'nghị định 58', 'chủ nhà xác nhận']
const SEARCH_PAGES = 200
const many = Number(process.argv[process.argv.indexOf('--pages') + 1]) || 0

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const rows: { what: string; reached: string; wanted: string }[] = []
const row = (what: string, reached: string, wanted: string) => {
  rows.push({ what, reached, wanted })
  process.stderr.write(`${what}: ${reached}\n`)
}

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
built.close()

const index = JSON.parse(readFileSync(path.join(portal, 'dist/tim-kiem/y-dinh.json'), 'utf8')) as Intent[]
const search = intentSearch(index)
const ranks = questions.map(({ slug, question }) =>
  search(question).findIndex(({ intent }) => intent.u === slug),
)
const share = (most: number) =>
  `${((ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length) * 100).toFixed(1)} %`
row('120 questions: first, first three', `${share(1)}, ${share(3)}`, '≥ 90 %, ≥ 97 %')

const project = makeProject(SEARCH_PAGES, false)
try {
  build(project.folder)
  const site = await serve(path.join(project.folder, 'dist'))
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
  project.remove()
  await browser.close()
}

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

if (many > 0) {
  const large = makeProject(many, false)
  try {
    row(
      `${many} pages without cards`,
      `${build(large.folder).toFixed(1)} s`,
      'Starlight 0.42: 76 s for 2,000',
    )
  } finally {
    large.remove()
  }
}
console.table(rows)
