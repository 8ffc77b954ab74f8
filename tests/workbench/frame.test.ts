import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PHONE, useDesk } from './desk.ts'

const open = useDesk()
const commune = readFileSync(new URL('../../content/commune.yaml', import.meta.url), 'utf8')

const yamlFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
})

describe('the frame', () => {
  it('opens without a network after the first visit, under the path where it lies', () =>
    open('', async ({ page, context, address }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      await context.setOffline(true)
      await page.goto(`${address}?tu=zalo`)
      expect(await page.locator('h1').innerText()).toBe('Kiểm tra bài đăng')
      await expect.poll(() => page.locator('#ten-xa').innerText()).toContain('xã Đức Quang')
    }))

  it('keeps nothing but its own files', () =>
    open('', async ({ page, address }) => {
      const kept = await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        const names = await caches.keys()
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return requests.flat().map(({ url }) => url)
      })
      expect(kept.length).toBeGreaterThan(4)
      expect(kept.filter((url) => !url.startsWith(address))).toEqual([])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    }))

  it('offers a new version when there is one, and changes nothing before it is asked to', () =>
    open('', async ({ page, address, settled, instead }) => {
      await settled()
      const worker = await (await page.request.get(`${address}sw.js`)).text()
      const newer = worker.replace(/const version = "\w+"/, 'const version = "moi"')
      expect(newer).not.toBe(worker)
      instead.set('sw.js', newer)
      await page.reload()
      await page.locator('#ban-moi').waitFor()
      // The page reloads once the new version has taken over: what is asked before that is asked of a page that goes.
      await page.evaluate(() => Object.assign(globalThis, { before: true }))
      await page.getByRole('button', { name: 'Tải lại để dùng bản mới' }).click()
      await page.waitForFunction(() => !('before' in globalThis))
      await expect
        .poll(() =>
          page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith(' moi')).length),
        )
        .toBe(1)
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
      expect(await page.locator('#ban-moi').isVisible()).toBe(false)
    }))

  it('takes another commune.yaml for the visit, and goes back', () =>
    open('', async ({ page }) => {
      const other = commune.replaceAll('name: Đức Quang', 'name: Mẫu')
      await page.setInputFiles('#ho-so-xa', yamlFile('commune.yaml', other))
      await expect.poll(() => page.locator('#ten-xa').innerText()).toContain('xã Mẫu')
      await page.reload()
      await expect.poll(() => page.locator('#ten-xa').innerText()).toContain('xã Mẫu')
      await page.click('#ho-so-goc')
      await expect.poll(() => page.locator('#ten-xa').innerText()).toContain('xã Đức Quang')
    }))

  it.each([
    ['a file that is no YAML', 'a: [', 'sai.yaml, dòng 1: viết sai quy cách YAML'],
    ['a key of the wrong kind', commune.replace(/^model:.*$/m, 'model: 3'), 'sai.yaml, mục model: “3”'],
    ['an empty file', '', 'sai.yaml'],
  ])('says what is wrong with %s, and keeps the profile in use', (_, text, said) =>
    open('', async ({ page }) => {
      await page.setInputFiles('#ho-so-xa', yamlFile('sai.yaml', text))
      await expect.poll(() => page.locator('#ho-so-loi-nhan').innerText()).toContain(said)
      expect(await page.locator('#ten-xa').innerText()).toContain('xã Đức Quang')
    }),
  )

  it('leads past the navigation by keyboard', () =>
    open(
      '',
      async ({ page }) => {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
      },
      PHONE,
    ))
})
