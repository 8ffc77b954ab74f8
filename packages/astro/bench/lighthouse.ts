import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { peers } from './peers.ts'

/** What Lighthouse's mobile run says of a page: categories from 0 to 100, times in milliseconds. */
export interface LighthouseNumbers {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  lcp: number
  cls: number
  tbt: number
}

interface Audited {
  lhr: {
    categories: Record<string, { score: number | null }>
    audits: Record<string, { numericValue?: number; score: number | null; title: string }>
  }
}

type Lighthouse = (address: string, flags: object) => Promise<Audited | undefined>

/**
 * Runs Lighthouse's mobile preset (1.6 Mbit/s, 150 ms, processor ÷ 4) on some pages, each the median of three runs, and
 * names what cost a page its full score.
 */
export async function lighthouse(addresses: readonly string[]) {
  const entry = path.join(peers, 'node_modules/lighthouse/core/index.js')
  const { default: run } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse }
  const port = 9300 + (process.pid % 500)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${port}`,
    ],
  })
  try {
    const results: { address: string; numbers: LighthouseNumbers; lost: string[] }[] = []
    for (const address of addresses) {
      const runs: Audited['lhr'][] = []
      for (let count = 0; count < 3; count++) {
        const audited = await run(address, { port, logLevel: 'silent', output: 'json' })
        if (!audited) throw new Error(`Lighthouse gave no answer for ${address}.`)
        runs.push(audited.lhr)
      }
      runs.sort(
        (a, b) => numbersOf(a).performance - numbersOf(b).performance || numbersOf(b).lcp - numbersOf(a).lcp,
      )
      const middle = runs[1]!
      const lost = Object.values(middle.audits).flatMap(({ score, title }) =>
        score !== null && score < 0.9 ? [title] : [],
      )
      results.push({ address, numbers: numbersOf(middle), lost })
    }
    return results
  } finally {
    await browser.close()
  }
}

function numbersOf({ categories, audits }: Audited['lhr']): LighthouseNumbers {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  }
}
