import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { periodOf } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { composeReport, computeFigures, readRegister, renderReport, writeRegister } from '@binhyen/report'
import { afterAll, describe, expect, it } from 'vitest'
import { binhyen } from '../../packages/cli/test/run.ts'
import { useDesk } from './desk.ts'
import { choosePeriod, docxButton, openRegister, sample, saved, shortSample } from './report-page.ts'

const open = useDesk()
const whole = await writeRegister(sample())
const register = await writeRegister(shortSample())
const COMMUNE = fileURLToPath(new URL('../../content/commune.yaml', import.meta.url))

const folder = mkdtempSync(path.join(tmpdir(), 'bàn trực '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const inFolder = (name: string) => path.join(folder, name)

/** The file that the command line makes of a register. */
async function commandLine(bytes: Uint8Array, ...args: string[]): Promise<Buffer> {
  writeFileSync(inFolder('so.xlsx'), bytes)
  const out = inFolder(`ra-${args.join('')}`.replace(/[^\w.]/g, '-'))
  const { code, stderr } = await binhyen(
    ['report', '--data', 'so.xlsx', '--commune', COMMUNE, '--out', out, ...args],
    { cwd: folder },
  )
  if (code !== 0) throw new Error(stderr)
  return readFileSync(out)
}

describe('the same bytes as the command line makes', () => {
  it('a month with all that an officer adds', () =>
    open('bao-cao/', async ({ page }) => {
      const situation = 'Tình hình an ninh, trật tự ổn định.\n- Không để xảy ra điểm nóng'
      await openRegister(page, 'so.xlsx', register)
      await choosePeriod(page, '2026-10')
      await page.selectOption('#period-issuer', 'people-committee')
      await page.fill('#period-signed', '2026-10-12')
      await page.fill('#words-situation', situation)
      const { name, bytes } = await saved(page, docxButton)
      expect(name).toBe('bao-cao-2026-10.docx')
      writeFileSync(inFolder('loi.yaml'), `situation: ${JSON.stringify(situation)}\n`)
      const flags = ['--period', '2026-10', '--issuer', 'people-committee', '--signed', '2026-10-12']
      expect(bytes.equals(await commandLine(register, ...flags, '--texts', 'loi.yaml'))).toBe(true)
    }))

  it('a year, untouched; its appendix and its figures as the library gives them', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', whole)
      await choosePeriod(page, '2025')
      await page.locator('#figures-heading', { hasText: 'năm 2025' }).waitFor()
      const docx = await saved(page, docxButton)
      expect(docx.bytes.equals(await commandLine(whole, '--period', '2025'))).toBe(true)
      const { dataset } = await readRegister(whole)
      const figures = computeFigures(dataset, periodOf('2025', dataset.calendar))
      const document = composeReport(figures, { commune: await readCommune(COMMUNE) })
      for (const format of ['xlsx', 'html', 'md', 'json'] as const) {
        const { name, bytes } = await saved(page, `[data-format=${format}]`)
        expect(name).toBe(`bao-cao-2025.${format}`)
        expect(bytes.equals(Buffer.from(await renderReport(document, figures, format)))).toBe(true)
      }
    }))

  it('the letter to units that are late or missing', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await choosePeriod(page, '2026-10')
      await page.locator('#reminder-form').waitFor()
      const { name, bytes } = await saved(page, '#reminder-make')
      expect(name).toBe('cong-van-nhac-2026-10.docx')
      expect(bytes.equals(await commandLine(register, '--period', '2026-10', '--reminder'))).toBe(true)
    }))
})
