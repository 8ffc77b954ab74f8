import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, CLEAN, describeText, FOUND, item, text, verdict } from './check-page.ts'
import { useDesk } from './desk.ts'

const open = useDesk()

const SECRET = 'Bà con đọc nhé: công văn này đóng dấu MẬT.'
const INFORMANT = 'Bác Tư xóm 3 đã tố giác vụ đánh bạc.'

describe('a text', () => {
  it('is checked as one types, without a request and without storage', () =>
    open('', async ({ page, requests, settled }) => {
      await settled()
      await page.locator('#van-ban').pressSequentially(FOUND, { delay: 0 })
      await verdict(page)
      const said = await item(page, 'Số điện thoại').textContent()
      expect(said).toContain('09xx xxx 678')
      expect(said).toMatch(/Căn cứ: .*356\/2025/)
      expect(await page.locator('#ket-qua').textContent()).not.toContain('0912 345 678')
      expect(await page.locator('.marks mark.error').allInnerTexts()).toContain('0912 345 678')
      await page.click('#che-het')
      await page.fill('#van-ban', CLEAN)
      await verdict(page)
      expect(requests).toEqual([])
      expect(
        await page.evaluate(async () => {
          const databases = await indexedDB.databases()
          return [localStorage.length, sessionStorage.length, document.cookie, databases.length]
        }),
      ).toEqual([0, 0, '', 0])
    }))

  it('may not be sent anywhere, whoever tries', () =>
    open('', async ({ page, errors }) => {
      const refused = await page.evaluate(async () => {
        const blocked: string[] = []
        addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
        await fetch('https://dich-vu.example/').catch(() => undefined)
        await new Promise((done) => {
          const image = new Image()
          image.addEventListener('error', done)
          image.src = 'https://dich-vu.example/a.png'
        })
        const script = document.createElement('script')
        script.textContent = 'globalThis.ran = true'
        document.body.append(script)
        await new Promise((done) => setTimeout(done, 50)) // Violations are told behind the deed.
        return [...blocked, 'ran' in globalThis]
      })
      expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', false])
      errors.length = 0 // The browser's own words about the three refusals.
    }))

  it('shows the answer of the last key, however fast they came', () =>
    open('', async ({ page }) => {
      const long = `${CLEAN}\n`.repeat(200)
      await page.fill('#van-ban', long)
      await page.locator('#van-ban').pressSequentially('Gọi 0912 345 678', { delay: 0 })
      await expect.poll(() => page.locator('.marks mark.error').last().innerText()).toBe('0912 345 678')
      await expect.poll(() => page.locator('#van-ban').inputValue()).toBe(`${long}Gọi 0912 345 678`)
    }))

  it('is counted as Zalo counts it', () =>
    open('', async ({ page }) => {
      const composed = 'Đường về xã '.repeat(300).slice(0, 2001)
      await check(page, composed.normalize('NFD'))
      expect(await page.locator('#do-dai').innerText()).toContain('2.001 / 2.000 ký tự')
      await check(page, composed.slice(0, 2000).normalize('NFD'))
      expect(await page.locator('#do-dai').innerText()).toBe('2.000 / 2.000 ký tự')
      await check(page, `${composed}${composed}`)
      expect(await page.locator('#do-dai').innerText()).toContain('cắt thành nhiều tin')
    }))
})

describe('a finding', () => {
  it('leads to its place, and its place leads to it', () =>
    open('', async ({ page }) => {
      await check(page, `${'Dòng dài cho đủ trang.\n'.repeat(60)}${FOUND}`)
      await item(page, 'Số điện thoại').locator('.place').click()
      const selected = await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#van-ban')!
        return field.value.slice(field.selectionStart, field.selectionEnd)
      })
      expect(selected).toBe('0912 345 678')
      const mark = page.locator('.marks mark.active')
      expect(await mark.innerText()).toBe('0912 345 678')
      expect(await item(page, 'Số điện thoại').getAttribute('aria-current')).toBe('true')
      const inside = await page.evaluate(() => {
        const box = document.querySelector('#giay')!.getBoundingClientRect()
        const mark = document.querySelector('.marks mark.active')!.getBoundingClientRect()
        return mark.top >= box.top && mark.bottom <= box.bottom
      })
      expect(inside).toBe(true)
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#van-ban')!
        const at = field.value.indexOf('CMND') + 1
        field.setSelectionRange(at, at)
      })
      await expect.poll(() => item(page, 'Tên gọi cũ').getAttribute('aria-current')).toBe('true')
    }))

  it('is mended by one press, and Ctrl+Z takes it back', () =>
    open('', async ({ page }) => {
      await check(page, FOUND)
      await item(page, 'Tên gọi cũ').getByRole('button', { name: 'Viết “thẻ căn cước”' }).click()
      expect(await text(page)).toBe(FOUND.replace('CMND', 'thẻ căn cước'))
      await expect.poll(() => item(page, 'Tên gọi cũ').count()).toBe(0)
      await page.keyboard.press('Control+z')
      expect(await text(page)).toBe(FOUND)
    }))

  it('stays the same part of the page while the text around it changes', () =>
    open('', async ({ page }) => {
      await check(page, FOUND)
      const before = await item(page, 'Tên gọi cũ').elementHandle()
      await check(page, `Chào bà con.\n${FOUND}`)
      expect(await before!.evaluate((element) => element.isConnected)).toBe(true)
      expect(await before!.textContent()).toContain('dòng 3')
      expect(await page.locator('#dau').textContent()).toBe(`Chào bà con.${FOUND.replace('\n', '')}`)
    }))

  it('about the whole text leads to what is missing', () =>
    open('', async ({ page }) => {
      await check(page, CLEAN)
      expect(await verdict(page)).toContain('1 chỗ nên xem lại')
      await item(page, 'Thiếu mục đích').locator('.place').click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('muc-dich')
      await describeText(page, { purpose: 'warn', audience: 'everyone' })
      await expect.poll(() => page.locator('#ket-luan').innerText()).toMatch(/^Không thấy chỗ nào phải sửa/)
    }))

  it('can be reached and mended by keyboard alone', () =>
    open('', async ({ page }) => {
      // What lacks beside the text is found at the first word, and is the last of the list when there is more.
      await check(page, 'Ai')
      await check(page, FOUND)
      const places = page.locator('#ket-qua .place')
      expect(await page.locator('#ket-qua .place[tabindex="0"]').count()).toBe(1)
      expect(await places.first().getAttribute('tabindex')).toBe('0')
      await places.first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await places.nth(1).evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('End')
      await page.keyboard.press('Home')
      expect(await places.first().evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Che lại/)
      await page.keyboard.press('Enter')
      expect(await text(page)).not.toBe(FOUND)
    }))

  it('is told to a screen reader once, after a pause', () =>
    open('', async ({ page }) => {
      await page.evaluate(() => {
        const said: string[] = []
        Object.assign(globalThis, { said })
        new MutationObserver(() => said.push(document.querySelector('#loi-nhan')!.textContent)).observe(
          document.querySelector('#loi-nhan')!,
          { childList: true, characterData: true, subtree: true },
        )
      })
      await page.locator('#van-ban').pressSequentially(FOUND, { delay: 10 })
      const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
      await expect.poll(async () => (await said()).length).toBe(1)
      expect(await said()).toEqual([await verdict(page)])
    }))
})

describe('masking', () => {
  it('covers all personal data by one press, and Ctrl+Z takes it back', () =>
    open('', async ({ page }) => {
      await check(page, FOUND)
      await page.click('#che-het')
      await expect.poll(() => text(page)).toContain('09xx xxx 678')
      expect(await text(page)).not.toContain('Mẫu')
      await expect.poll(() => page.locator('#che-het').isVisible()).toBe(false)
      await page.keyboard.press('Control+z')
      expect(await text(page)).toBe(FOUND)
    }))
})

describe('clearing', () => {
  it('is taken back by Ctrl+Z', () =>
    open('', async ({ page }) => {
      await check(page, FOUND)
      await page.click('#xoa-het')
      expect(await text(page)).toBe('')
      await page.keyboard.press('Control+z')
      expect(await text(page)).toBe(FOUND)
    }))
})

describe.each([
  ['a state secret', SECRET, 'dấu hiệu bí mật nhà nước'],
  ['an informant', INFORMANT, 'lộ người báo tin'],
])('%s', (_, source, said) => {
  it('turns the page red, says what to do and whom to ask, and gives no copy', () =>
    open('', async ({ page }) => {
      await check(page, `${FOUND}\n${source}`)
      const alert = page.locator('#dung-lai')
      expect(await alert.innerText()).toContain(said)
      expect(await alert.innerText()).toContain('hỏi Trưởng Công an xã Đức Quang')
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(179, 38, 30)',
      )
      for (const press of ['#che-het', '#sao-chep', '#luu-tep'])
        expect(await page.locator(press).isVisible()).toBe(false)
      await alert.getByRole('button', { name: 'Xóa chữ khỏi trang này' }).click()
      expect(await text(page)).toBe('')
      await page.keyboard.press('Control+z')
      expect(await text(page)).toBe('')
      await expect.poll(() => alert.isVisible()).toBe(false)
    }))
})

/** A text that may be copied. */
describe('the rules', () => {
  it('know the numbers of the profile in use', () =>
    open('', async ({ page }) => {
      await check(page, 'Hỏi trực ban Công an xã: 0912 345 678.')
      expect(await item(page, 'Số điện thoại').count()).toBe(1)
      const profile = readFileSync(new URL('../../content/commune.yaml', import.meta.url), 'utf8')
      const withPhone = /^police:.*$/m.test(profile)
        ? profile.replace(/^police:.*$/m, "police:\n  dutyPhone: '0912 345 678'")
        : `${profile}\npolice:\n  dutyPhone: '0912 345 678'\n`
      await page.setInputFiles('#ho-so-xa', {
        name: 'commune.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from(withPhone),
      })
      await expect.poll(() => item(page, 'Số điện thoại').count()).toBe(0)
    }))

  it('read a page with its front matter as a page', () =>
    open('', async ({ page }) => {
      await page.selectOption('#loai', 'article')
      await check(page, '---\ntitle: Thử\n---\n\n<Khung>Chữ</Khung>\n')
      await expect.poll(() => page.locator('#ket-qua').textContent()).toContain('Khung')
      expect(await page.locator('#do-dai').isVisible()).toBe(false)
      expect(await page.locator('#muc-dich').isVisible()).toBe(false)
    }))
})

describe('a check that fails', () => {
  it('is told as no check: nothing can be copied', () =>
    open('', async ({ page, context, errors }) => {
      await context.route('**/check.worker*', (route) => route.abort())
      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name)
      })
      await page.reload()
      await page.fill('#van-ban', CLEAN)
      await expect.poll(() => page.locator('#ket-luan').innerText()).toContain('coi như chưa kiểm tra')
      await page.click('#sao-chep', { force: true })
      await expect.poll(() => page.locator('#loi-nhan').innerText()).toContain('Chưa sao chép')
      errors.length = 0 // The browser's word about the file that was kept from it.
    }))
})
