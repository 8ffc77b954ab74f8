import { readFileSync } from 'node:fs'
import { parseDataset, type Dataset } from '@binhyen/model'
import type { Page } from 'playwright-core'

/** The sample that the desk also offers: three years of a commune that does not exist. */
export const sample = (): Dataset =>
  parseDataset(
    JSON.parse(readFileSync(new URL('../../packages/report/sample/dataset.json', import.meta.url), 'utf8')),
  )

const since = <T extends { date: string }>(rows: T[]): T[] => rows.filter(({ date }) => date >= '2026-07-10')

/** The last months of it: enough for everything that needs no year, and read in no time. */
export function shortSample(): Dataset {
  const data = sample()
  return {
    ...data,
    posts: since(data.posts),
    questions: since(data.questions),
    activities: since(data.activities),
    outcomes: since(data.outcomes),
    tips: data.tips.filter(({ receivedAt }) => receivedAt >= '2026-07-10'),
    reports: data.reports.filter(({ period }) => period >= '2026-08'),
  }
}

export const workbook = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
})

/** Opens a register by the file field and waits until its figures stand there. */
export async function openRegister(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles('#register-file', workbook(name, bytes))
  await page.locator('#register-open').waitFor()
  await page.locator('#figures').waitFor()
}

/** What a press of a button gives to save. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Chooses a month, a half-year or a year and waits for what the desk has to say to it. */
export async function choosePeriod(page: Page, period: string): Promise<void> {
  const [year = '', part] = period.split('-')
  const kind = part === undefined ? 'year' : part === 'H1' ? 'half-year' : 'month'
  await page.fill('#period-year', year)
  await page.check(`#period-form [value=${kind}]`)
  if (kind === 'month') await page.selectOption('#period-month', part ?? '')
  await page.locator('#period-year').blur()
}

export const docxButton = '[data-make=report][data-format=docx]'
