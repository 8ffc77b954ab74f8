import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { periodOf } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { composeReport, computeFigures, readRegister, renderReport, writeRegister } from '@binhyen/report'
import { afterAll, describe, expect, it } from 'vitest'
import { binhyen } from '../../packages/cli/test/run.ts'
import { PHONE, useDesk } from './desk.ts'
import {
  choosePeriod,
  docxButton,
  openRegister,
  sample,
  saved,
  shortSample,
  workbook,
} from './report-page.ts'

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

describe('figures', () => {
  it('of the sample stand beside last month and last year, in tables and in words under each chart', () =>
    open('bao-cao/', async ({ page }) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      expect(await page.locator('#register-is-sample').isVisible()).toBe(true)
      expect(await page.locator('#figures-heading').innerText()).toBe('3. Số liệu tháng 10/2026')
      const posts = page.locator('.figures tr', { hasText: 'Tổng số tin, bài đã đăng' })
      expect((await posts.innerText()).replace(/\s+/g, ' ')).toMatch(
        /tin, bài \d+ .*(tăng|giảm|bằng).*(tăng|giảm|bằng)/,
      )
      const charts = page.locator('.bars [role=img]')
      expect(await charts.count()).toBeGreaterThan(8)
      for (const label of await charts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
        expect(label).toMatch(/: (\d|không có số liệu)/)
      expect(await page.locator('#units-summary').innerText()).toMatch(/\d đúng hạn/)
    }))

  it('say where there is no number, and how a unit did', () =>
    open('bao-cao/', async ({ page }) => {
      await page.click('#register-sample')
      await page.locator('#figures').waitFor()
      await choosePeriod(page, '2024-02')
      await page.locator('#figures-heading', { hasText: 'tháng 2/2024' }).waitFor()
      expect(await page.locator('.figures').first().innerText()).toContain('không có số liệu')
      await page.selectOption('#period-unit', 'thon-mau-1')
      await page.locator('#figures-heading', { hasText: 'của Thôn Mẫu 1' }).waitFor()
      const { name } = await saved(page, docxButton)
      expect(name).toBe('bao-cao-2024-02-thon-mau-1.docx')
    }))

  it.each([
    ['2030-05', 'chưa bắt đầu'],
    ['2015-05', 'không có dữ liệu'],
  ])('a period that can’t be (%s) is told in its place, and the register stays', (period, said) =>
    open('bao-cao/', async ({ page }) => {
      const real = { ...shortSample(), sample: undefined }
      await openRegister(page, 'so.xlsx', await writeRegister(real))
      await choosePeriod(page, period)
      await expect.poll(() => page.locator('#period-error').innerText()).toContain(said)
      await expect.poll(() => page.locator('#documents').isVisible()).toBe(false)
      await choosePeriod(page, '2026-10')
      await page.locator('#documents').waitFor()
      expect(await page.locator('#period-error').innerText()).toBe('')
    }),
  )

  it('a day of signing on which the commune had no name makes no document', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.fill('#period-signed', '2019-06-01')
      await page.locator('#period-signed').blur()
      await expect.poll(() => page.locator('#period-error').innerText()).toContain('không có tên nào')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(true)
    }))
})

describe('what officers write', () => {
  it('is judged while they type; a phone number keeps the report from being made', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.fill('#words-strengths', 'Gọi 0912 345 678 để biết thêm.')
      await expect.poll(() => page.locator('#words-strengths-findings').innerText()).toContain('09xx xxx 678')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(true)
      expect(await page.locator('#documents-blocked').innerText()).toContain('bước 4')
      await page.fill('#words-strengths', 'Các thôn phối hợp tốt.')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(false)
    }))

  it.each([
    ['Khen người báo tin là ông Nguyễn Văn Mẫu.', 'người báo tin'],
    ['Theo công văn đóng dấu MẬT số 12.', 'bí mật nhà nước'],
  ])('turns the page red for what may not be on this machine: %s', (text, said) =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.fill('#words-proposals', text)
      await expect.poll(() => page.locator('#dung-lai').innerText()).toContain(said)
      for (const button of await page.locator('#documents button[data-make]').all())
        await expect.poll(() => button.isDisabled()).toBe(true)
      await page.click('#dung-lai button')
      expect(await page.inputValue('#words-proposals')).toBe('')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(false)
      expect(await page.locator('#dung-lai').isVisible()).toBe(false)
    }),
  )

  it('of units is named with its place in the register', () =>
    open('bao-cao/', async ({ page }) => {
      const data = shortSample()
      const form = data.reports.find(({ unit, period }) => unit === 'thon-mau-2' && period === '2026-10')
      form!.words = { proposals: 'Khen người báo tin là ông Nguyễn Văn Mẫu.' }
      await openRegister(page, 'so.xlsx', await writeRegister(data))
      await expect
        .poll(() => page.locator('#words-units').innerText())
        .toContain('Thôn Mẫu 2, báo cáo tháng 2026-10, cột “Đề xuất, kiến nghị”')
      expect(await page.locator('#words-units').innerText()).not.toContain('Nguyễn Văn Mẫu')
      await expect.poll(() => page.locator(docxButton).isDisabled()).toBe(true)
    }))

  it('is asked for where a year’s report lacks it, until it is there', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await choosePeriod(page, '2026')
      const gaps = page.locator('#words-gaps')
      await expect.poll(() => gaps.innerText()).toContain('Bài học kinh nghiệm')
      await page.fill('#words-lessons', 'Phát huy vai trò của thôn.')
      await expect.poll(() => gaps.innerText()).not.toContain('Bài học kinh nghiệm')
      expect(await gaps.innerText()).toContain('Nguyên nhân')
    }))

  it('can be saved, and opened again; leaving before that asks', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.fill('#words-causes', 'Một số hộ đi làm ăn xa: khó vận động.')
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void (dialog.type() === 'beforeunload' ? dialog.dismiss() : dialog.accept())
      })
      await page.evaluate(() => void location.reload())
      await expect.poll(() => asked).toEqual(['beforeunload'])
      const file = await saved(page, '#words-save')
      expect(file.name).toBe('loi-viet.yaml')
      await page.reload()
      expect(asked).toHaveLength(1)
      await openRegister(page, 'so.xlsx', register)
      await page.setInputFiles('#words-file', { name: file.name, mimeType: 'text/yaml', buffer: file.bytes })
      await expect.poll(() => page.inputValue('#words-causes')).toBe('Một số hộ đi làm ăn xa: khó vận động.')
      await page.setInputFiles('#words-file', {
        name: 'sai.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from('tinh-hinh: tốt'),
      })
      await expect.poll(() => page.locator('#words-error').innerText()).toContain('Không có mục này')
      expect(await page.inputValue('#words-causes')).not.toBe('')
    }))
})

it('the preview is the printed report, follows what is written, and runs nothing', () =>
  open('bao-cao/', async ({ page }) => {
    await openRegister(page, 'so.xlsx', register)
    await page.click('#documents-preview')
    const frame = page.frameLocator('#preview-frame')
    await frame.locator('.sheet').first().waitFor()
    // The report's own style came in: a sheet of A4.
    const sheet = await frame.locator('.sheet').first().boundingBox()
    expect(sheet!.width).toBeGreaterThan(700)
    expect(sheet!.width).toBeLessThan(900)
    await page.fill('#words-situation', 'Lời viết vừa thêm.')
    await expect.poll(() => frame.locator('body').innerText()).toContain('Lời viết vừa thêm.')
    await page.click('#preview-print')
    expect(await page.getAttribute('#preview-frame', 'sandbox')).not.toContain('allow-scripts')
  }))

it('goes out under another letterhead when another profile is opened, with the register and the words kept', () =>
  open('bao-cao/', async ({ page }) => {
    await openRegister(page, 'so.xlsx', register)
    await page.fill('#words-situation', 'Lời viết còn nguyên.')
    await page.click('#documents-preview')
    const preview = page.frameLocator('#preview-frame').locator('body')
    await expect.poll(() => preview.innerText()).toContain('CÔNG AN XÃ ĐỨC QUANG')
    const other = readFileSync(COMMUNE, 'utf8').replaceAll('CÔNG AN XÃ ĐỨC QUANG', 'CÔNG AN XÃ MẪU')
    await page.setInputFiles('#ho-so-xa', {
      name: 'commune.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(other),
    })
    await expect.poll(() => preview.innerText()).toContain('CÔNG AN XÃ MẪU')
    expect(await preview.innerText()).toContain('Lời viết còn nguyên.')
  }))

it('works by keyboard alone, and focus goes where the news is', () =>
  open('bao-cao/', async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    await page.focus('#register-file')
    for (let i = 0; i < 4 && (await focused()) !== 'register-sample'; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('register-sample')
    await page.keyboard.press('Enter')
    await page.locator('#figures').waitFor()
    await expect.poll(focused).toBe('register-name')
    const reached: string[] = []
    for (let i = 0; i < 60 && reached.at(-1) !== 'documents-preview'; i++) {
      await page.keyboard.press('Tab')
      reached.push(await focused())
    }
    expect(reached).toEqual(
      expect.arrayContaining(['period-month', 'period-signed', 'words-basis', 'words-file']),
    )
    await page.keyboard.press('Enter')
    await page.frameLocator('#preview-frame').locator('.sheet').first().waitFor()
  }))

it('works on a phone, from the sample to the report', () =>
  open(
    'bao-cao/',
    async ({ page }) => {
      await page.tap('#register-sample')
      await page.locator('#figures').waitFor()
      const { bytes } = await saved(page, docxButton)
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    },
    PHONE,
  ))

it('sends nothing and keeps nothing, from the register to the report', () =>
  open('bao-cao/', async ({ page, address, requests, settled }) => {
    await settled() // The worker keeps the desk's own files for when there is no network.
    await openRegister(page, 'so-bi-mat.xlsx', register)
    await page.fill('#words-situation', 'Câu này không được đi đâu.')
    await saved(page, docxButton)
    await page.click('#documents-preview')
    await page.frameLocator('#preview-frame').locator('.sheet').first().waitFor()
    const own = new RegExp(`^${address}_astro/[\\w.-]+\\.(js|css)$`)
    // Blob addresses lie in this page's own memory.
    expect(
      requests.filter((url) => !own.test(url) && !url.startsWith('blob:') && url !== 'about:srcdoc'),
    ).toEqual([])
    expect(requests.some((url) => own.test(url))).toBe(true)
    const kept = await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .filter(({ url }) => /so-bi-mat|blob:/.test(url)).length,
    }))
    expect(kept).toEqual({ storage: 0, databases: 0, cookies: '', cached: 0 })
  }))

it('reads and reports without a network after the first visit', () =>
  open('bao-cao/', async ({ page, context }) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.reload()
    await page.setInputFiles('#register-file', workbook('so.xlsx', register))
    await page.locator('#figures').waitFor()
    const { bytes } = await saved(page, docxButton)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    await page.click('#register-again', { trial: true })
  }))
