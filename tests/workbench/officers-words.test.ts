import { writeRegister } from '@binhyen/report'
import { describe, expect, it } from 'vitest'
import { useDesk } from './desk.ts'
import { choosePeriod, docxButton, openRegister, saved, shortSample } from './report-page.ts'

const open = useDesk()
const register = await writeRegister(shortSample())

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
