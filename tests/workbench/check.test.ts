import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { LAPTOP, PHONE, useDesk } from './desk.ts'

const open = useDesk()

const headline = '#ket-luan'
const type = (page: Page, text: string) => page.fill('#bai', text)
const says = (page: Page, line: string) =>
  page.waitForFunction(
    ([place, wanted]) => document.querySelector(place!)?.textContent?.includes(wanted!),
    [headline, line],
  )

const isMarked = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('mark.error')].some((mark) => mark.textContent?.includes(wanted)),
    words,
  )

/** Purpose, audience and source, so that only the text is judged. */
async function settle(page: Page): Promise<void> {
  await page.selectOption('#muc-dich', 'inform')
  await page.selectOption('#doi-tuong', 'everyone')
  await page.fill('#nguon', 'Công an xã')
}

const drop = (page: Page, name: string, bytes: Uint8Array, type = '') =>
  page.evaluate(
    ([file, content, media]) => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File([new Uint8Array(content as number[])], file as string, { type: media as string }),
      )
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
    },
    [name, [...bytes], type] as const,
  )

const clean = async (page: Page) => {
  await settle(page)
  await type(page, 'Mời bà con họp thôn.\n')
  await says(page, 'không thấy lỗi nào')
  await page.click('#chep')
}

const word = (text: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`) })

describe('a post is checked as it is typed', () => {
  it('marks, says why and by which law, and leads to the place', () =>
    open('', async ({ page }) => {
      await settle(page)
      await page.locator('#bai').pressSequentially('Gọi anh Mẫu 0912 345 678 theo Nghị định 144/2021/NĐ-CP')
      await says(page, 'Chưa đăng được: 2 lỗi, 1 cảnh báo')
      expect(await page.locator('.copy mark.error').allTextContents()).toEqual(['Mẫu', '0912 345 678'])
      const items = await page.locator('.finding').allTextContents()
      expect(items[1]).toMatch(/số điện thoại \(09xx xxx 678\).*Căn cứ: Điều 3, Nghị định 356\/2025\/NĐ-CP/)
      await page.getByRole('button', { name: /Đến chỗ này: 09xx/ }).click()
      const chosen = await page.$eval('#bai', (field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      )
      expect(chosen).toBe('0912 345 678')
    }))

  it('draws marks exactly under the letters, also in a long text and on a phone', () =>
    open(
      '',
      async ({ page }) => {
        await type(page, `${'Bà con thôn Mẫu chú ý phòng cháy.\n'.repeat(40)}Gọi 0912 345 678 nhé.`)
        await page.waitForSelector('mark.error')
        const [field, copy] = await page.$$eval('.paper > *', (all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect()
            return [width, height, one.scrollHeight, getComputedStyle(one).font].join(' ')
          }),
        )
        expect(field).toBe(copy)
      },
      PHONE,
    ))

  it('puts a suggestion in its place, masks, and Ctrl+Z takes both back', () =>
    open('', async ({ page }) => {
      await settle(page)
      const text = 'Theo Nghị định 144/2021/NĐ-CP, gọi 0912 345 678.'
      await type(page, text)
      await page.getByRole('button', { name: /Sửa thành “282\/2025\/NĐ-CP”/ }).click()
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>('#bai')?.value.includes('282/2025'),
      )
      await page.click('#che')
      await says(page, 'Đăng được, không thấy lỗi nào')
      expect(await page.inputValue('#bai')).toBe('Theo Nghị định 282/2025/NĐ-CP, gọi 09xx xxx 678.')
      await page.focus('#bai')
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      expect(await page.inputValue('#bai')).toBe(text)
    }))

  it('asks for purpose, audience and source beside the text', () =>
    open('', async ({ page }) => {
      await type(page, 'Mời bà con họp thôn.')
      await says(page, 'còn 3 điều nên xem lại')
      expect(await page.locator('.copy mark').count()).toBe(0)
      await page.getByRole('button', { name: 'Đến ô nguồn' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('nguon')
      await settle(page)
      await says(page, 'không thấy lỗi nào')
    }))

  it('counts as Zalo does and says when Zalo cuts', () =>
    open('', async ({ page }) => {
      await type(page, 'Đăng ký thường trú '.normalize('NFD').repeat(140))
      expect(await page.textContent('#do-dai')).toBe('2.660 ký tự / 2.000, Zalo sẽ cắt thành nhiều tin')
      await page.selectOption('#loai', 'article')
      expect(await page.textContent('#do-dai')).toBe('2.660 ký tự')
    }))
})

describe('a state secret or an informant', () => {
  it.each(['Gửi anh em công văn đóng dấu MẬT, gọi 0912 345 678.', 'bac tu xom 3 da to giac vu danh bac'])(
    'stops everything: %s',
    (text) =>
      open('', async ({ page }) => {
        await type(page, text)
        await says(page, 'Dừng lại')
        expect(await page.isVisible('#chep')).toBe(false)
        expect(await page.isVisible('#che')).toBe(false)
        expect(await page.textContent('#bi-mat')).toMatch(/Báo ngay Trưởng Công an xã Đức Quang/)
        const [red] = await page.$eval('body', (body) =>
          getComputedStyle(body).backgroundColor.match(/\d+/g)!.map(Number),
        )
        expect(red).toBeGreaterThan(150)
        await page.click('#xoa')
        await says(page, 'Chưa có bài')
        expect(await page.evaluate(() => document.documentElement.hasAttribute('data-stop'))).toBe(false)
      }),
  )
})

describe('copying for Zalo', () => {
  it('puts the text on the clipboard', () =>
    open(
      '',
      async ({ page }) => {
        await clean(page)
        await says(page, 'Đã chép')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Mời bà con họp thôn.')
      },
      { ...LAPTOP, permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  it('selects the text for Ctrl+C where the browser allows neither way, and claims nothing', () =>
    open('', async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        document.execCommand = () => false
      })
      await settle(page)
      await page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#bai')!
        field.value = 'Mời bà con họp thôn.'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await says(page, 'không thấy lỗi nào')
      await page.click('#chep')
      expect(await page.textContent(headline)).not.toContain('Đã chép')
      expect(await page.isVisible('#chep-tay-nhan')).toBe(true)
      expect(await page.evaluate(() => getSelection()?.toString() || document.activeElement?.id)).toMatch(
        /Mời bà con|chep-tay/,
      )
    }))
})

describe('files', () => {
  it('opens a text, a page and a Word file by dropping them', () =>
    open('', async ({ page }) => {
      await drop(page, 'tin.txt', strToU8('Gọi 0912 345 678'))
      await says(page, '1 lỗi')
      await drop(page, 'bai.mdx', strToU8('---\ntitle: Mẫu\n---\n\nGọi <b title="0987 654 321">đây</b>\n'))
      await isMarked(page, '0987')
      expect(await page.inputValue('#loai')).toBe('article')
      await drop(page, 'cong-van.docx', word('TỐI MẬT'))
      await says(page, 'Dừng lại')
      expect(await page.inputValue('#bai')).toBe('TỐI MẬT')
    }))

  it('says what is wrong with a file and loses nothing', () =>
    open('', async ({ page }) => {
      await type(page, 'Bài đang viết dở.')
      for (const [name, bytes, why] of [
        ['cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'đời cũ'],
        ['hong.docx', strToU8('x'), 'đã hỏng'],
        ['ansi.txt', new Uint8Array([0xc0, 0xff, 0x80]), 'UTF-8'],
        ['may.exe', strToU8('MZ'), 'không mở được loại tệp này'],
        ['anh.png', strToU8('x'), 'không phải ảnh'],
      ] as const) {
        await drop(page, name, bytes)
        await page.waitForFunction(
          (line) => document.querySelector('#loi-tep')?.textContent?.includes(line),
          why,
        )
        expect(await page.textContent('#loi-tep')).toContain(name)
      }
      expect(await page.inputValue('#bai')).toBe('Bài đang viết dở.')
    }))

  it('shows what a picture gives away and saves a copy without it', () =>
    open('', async ({ page }) => {
      const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
        .withExif({ IFD0: { Artist: 'Nguyễn Văn Mẫu', Make: 'Máy Mẫu' } })
        .jpeg()
        .toBuffer()
      await drop(page, 'anh.jpg', picture, 'image/jpeg')
      await page.waitForSelector('#anh:not([hidden])')
      expect(await page.textContent('#anh')).toMatch(/còn kèm: .*tác giả/)
      expect(await page.textContent('#anh')).not.toContain('Nguyễn')
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: /Lưu ảnh/ }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('anh-sach.jpg')
      const clean = await sharp(await download.path()).metadata()
      expect(clean.exif).toBeUndefined()
      expect(clean.width).toBe(8)
    }))
})

it('asks nothing of any network and stores nothing while a text is checked', () =>
  open('', async ({ page, context, requests }) => {
    await type(page, 'Gọi 0987 111 222, căn cước 042189003217.')
    await says(page, 'Chưa đăng được')
    await page.click('#che')
    await says(page, 'Đăng được')
    expect(requests).toEqual([])
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      cached: await Promise.all(
        (await caches.keys()).map(async (name) =>
          Promise.all(
            (await (await caches.open(name)).keys()).map(
              async (key) => (await (await caches.match(key))?.text()) ?? '',
            ),
          ),
        ),
      ),
    }))
    expect(kept).toMatchObject({ local: 0, session: 0, cookies: '', databases: 0 })
    expect(JSON.stringify(kept.cached).includes('0987 111 222')).toBe(false)
    expect(await context.cookies()).toEqual([])
  }))

it('checks without a network after the first visit', () =>
  open('', async ({ page, context }) => {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await context.setOffline(true)
    await page.reload()
    await type(page, 'Gọi 0912 345 678')
    await says(page, 'Chưa đăng được')
    await drop(page, 'bai.mdx', strToU8('---\ntitle: Mẫu\n---\n\nGọi 0987 654 321\n'))
    await isMarked(page, '0987')
  }))

it('asks before a text is left behind', () =>
  open('', async ({ page }) => {
    await page.locator('#bai').pressSequentially('Bài')
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.accept()
      }),
    )
    await page.goto('about:blank')
    expect(await asked).toBe('beforeunload')
  }))

it('works by keyboard alone', () =>
  open('', async ({ page }) => {
    await page.focus('#bai')
    await page.keyboard.type('Gọi 0912 345 678')
    await says(page, 'Chưa đăng được')
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.textContent?.includes('Che hết'))) break
    }
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#bai')?.value === 'Gọi 09xx xxx 678',
    )
  }))
