import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { useDesk } from './desk.ts'
import { docx, drop, paragraph, part, run } from './files.ts'

const open = useDesk()

const text = (page: Page) => page.inputValue('#van-ban')
const about = (page: Page) => page.locator('#ve-tep').innerText()
const openDocx = async (page: Page, bytes: Uint8Array) => {
  await drop(page, { name: 'cong-van.docx', bytes })
  await expect.poll(() => about(page)).toContain('cong-van.docx')
  return text(page)
}

const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

const photo = (artist = 'Nguyễn Văn Mẫu') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Artist: artist, Make: 'Máy Mẫu' } })
    .jpeg()
    .toBuffer()

describe('a text file', () => {
  it('opens by dropping, in any encoding, and Ctrl+Z brings back what stood there', () =>
    open('', async ({ page }) => {
      await page.fill('#van-ban', 'Đang viết dở')
      await drop(page, { name: 'tin.txt', bytes: strToU8('\uFEFFGọi 0912 345 678\r\nnhé') })
      await expect.poll(() => text(page)).toBe('Gọi 0912 345 678\nnhé')
      await expect.poll(() => page.locator('.marks mark.error').count()).toBe(1)
      await page.keyboard.press('Control+z')
      expect(await text(page)).toBe('Đang viết dở')
      const old = Uint8Array.from([...'C«ng an x· §øc Quang th«ng b¸o'].map((c) => c.charCodeAt(0)))
      await drop(page, { name: 'cu.txt', bytes: old })
      await expect.poll(() => text(page)).toBe('Công an xã Đức Quang thông báo')
      expect(await about(page)).toContain('bảng mã cũ')
    }))

  it('of many pages opens at once, and a press brings back what stood there', () =>
    open('', async ({ page }) => {
      await page.fill('#van-ban', 'Đang viết dở')
      const long = 'Bà con chú ý, gọi 0912 345 678.\n'.repeat(3000)
      const start = Date.now()
      await drop(page, { name: 'dai.txt', bytes: strToU8(long) })
      await expect.poll(() => text(page)).toBe(long)
      // Written as if typed, it would keep the page still for half a minute.
      expect(Date.now() - start).toBeLessThan(8000)
      await page.getByRole('button', { name: 'Lấy lại chữ cũ' }).click()
      expect(await text(page)).toBe('Đang viết dở')
    }))

  it('opens by the button, and is saved under its name', () =>
    open('', async ({ page }) => {
      const choosing = page.waitForEvent('filechooser')
      await page.click('#mo-tep')
      await (
        await choosing
      ).setFiles({ name: 'tin.txt', mimeType: 'text/plain', buffer: Buffer.from('Một\nHai') })
      await expect.poll(() => text(page)).toBe('Một\nHai')
      const saving = page.waitForEvent('download')
      await page.click('#luu-tep')
      const download = await saving
      expect(download.suggestedFilename()).toBe('tin-da-sua.txt')
      const saved = await download.createReadStream()
      expect(Buffer.concat(await saved.toArray()).toString()).toBe('\uFEFFMột\r\nHai')
    }))
})

describe('a page of the site', () => {
  it('is read as what its front matter says, and offline too', () =>
    open('', async ({ page, context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      await context.setOffline(true)
      await page.reload()
      const source =
        '---\ntitle: Mẫu\nprocedure:\n  where: ở xã\n---\n\nGọi <b title="0987 654 321">đây</b>\n'
      await drop(page, { name: 'bai.mdx', bytes: strToU8(source) })
      await expect.poll(() => page.locator('.marks mark.error').allInnerTexts()).toContain('0987 654 321')
      expect(await page.inputValue('#loai')).toBe('guide')
      expect(await text(page)).toBe(source)
    }))
})

describe('a Word file', () => {
  it('gives paragraphs and tables as they are read', () =>
    open('', async ({ page }) => {
      const body = `${paragraph(run('Ông '), run('Mẫu'))}<w:tbl><w:tr>${cell('Họ tên')}${cell('0912 345 678')}</w:tr></w:tbl>${paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>')}`
      expect(await openDocx(page, docx(body))).toBe('Ông Mẫu\nHọ tên\t0912 345 678\na\tb\nc')
      await expect.poll(() => page.locator('.marks mark.error').allInnerTexts()).toContain('0912 345 678')
    }))

  it('hides nothing: what the printed page does not show is read too', () =>
    open('', async ({ page }) => {
      const hidden = run('ẩn 0911 111 111', '<w:vanish/>')
      const deleted = '<w:del><w:r><w:delText>xóa 0922 222 222</w:delText></w:r></w:del>'
      const styled = `<w:p><w:pPr><w:pStyle w:val="An"/></w:pPr>${run('ẩn theo kiểu')}</w:p>`
      const read = await openDocx(
        page,
        docx(`${paragraph(run('Thân'), hidden, deleted)}${styled}`, {
          'word/header1.xml': part('hdr', paragraph(run('Đầu'))),
          'word/footer1.xml': part('ftr', paragraph(run(''))),
          'word/footnotes.xml': part('footnotes', `<w:footnote>${paragraph(run('Cước'))}</w:footnote>`),
          'word/comments.xml': part(
            'comments',
            `<w:comment>${paragraph(run('Ghi chú của chị Mẫu'))}</w:comment>`,
          ),
          'word/styles.xml': part(
            'styles',
            '<w:style w:styleId="An"><w:basedOn w:val="Goc"/></w:style><w:style w:styleId="Goc"><w:basedOn w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
          ),
          'word/_rels/document.xml.rels': strToU8(
            '<Relationships><Relationship TargetMode="External" Target="mailto:mau@example.com"/><Relationship Target="styles.xml"/></Relationships>',
          ),
          'docProps/core.xml': strToU8(
            '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>Nguyễn Văn Mẫu</dc:creator></cp:coreProperties>',
          ),
          'word/media/image1.jpeg': await photo(),
        }),
      )
      expect(read).toBe(
        [
          'Thân',
          '[Đầu trang]\nĐầu',
          '[Cước chú]\nCước',
          '[Ghi chú bên lề]\nGhi chú của chị Mẫu',
          '[Chữ ẩn]\nẩn 0911 111 111\nẩn theo kiểu',
          '[Chữ đã xóa nhưng tệp còn giữ]\nxóa 0922 222 222',
          '[Liên kết]\nmailto:mau@example.com',
        ].join('\n\n'),
      )
      const said = await about(page)
      expect(said).toContain('chữ ẩn')
      expect(said).toContain('tên người soạn')
      expect(said).toContain('1 ảnh còn kèm thông tin')
      expect(said).not.toContain('Nguyễn')
    }))

  it('is turned into Unicode where its fonts are of before Unicode', () =>
    open('', async ({ page }) => {
      const body = [
        paragraph(run('C«ng a', font('.VnTime')), run('n x·', font('.VnTime'))),
        paragraph(run('th«ng b¸o', font('.VnTimeH'))),
        paragraph(run('Töï do', font('VNI-Times'))),
        paragraph(run('Café', font('Times New Roman'))),
      ].join('')
      expect(await openDocx(page, docx(body))).toBe('Công an xã\nTHÔNG BÁO\nTự do\nCafé')
      expect(await about(page)).toContain('phông chữ cũ')
    }))

  it('stops everything when it bears a mark of secrecy, wherever', () =>
    open('', async ({ page }) => {
      await openDocx(
        page,
        docx(paragraph(run('Kính gửi')), { 'word/header1.xml': part('hdr', paragraph(run('TỐI MẬT'))) }),
      )
      await expect.poll(() => page.locator('#dung-lai').isVisible()).toBe(true)
    }))
})

describe('a picture', () => {
  it('says what it tells beside the pixels, and is saved without', () =>
    open('', async ({ page }) => {
      await drop(page, { name: 'anh.jpg', bytes: await photo(), type: 'image/jpeg' })
      const card = page.locator('.picture')
      await card.waitFor()
      expect(await card.innerText()).toContain('Tên người chụp')
      expect(await card.innerText()).toContain('Máy chụp')
      expect(await card.innerText()).not.toContain('Nguyễn')
      expect(
        await card
          .locator('img')
          .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBe(8)
      const saving = page.waitForEvent('download')
      await card.getByRole('button', { name: 'Lưu bản' }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('anh-sach.jpg')
      const clean = await sharp(await download.path()).metadata()
      expect(clean.exif).toBeUndefined()
      expect(clean.width).toBe(8)
      await card.getByRole('button', { name: 'Đóng ảnh' }).click()
      expect(await card.count()).toBe(0)
    }))

  it('says so when there is nothing, and offers no copy', () =>
    open('', async ({ page }) => {
      const plain = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
        .png()
        .toBuffer()
      await drop(page, { name: 'sach.png', bytes: plain, type: 'image/png' })
      await page.locator('.picture').waitFor()
      expect(await page.locator('.picture').innerText()).toContain('không kèm thông tin gì')
      expect(await page.getByRole('button', { name: 'Lưu bản' }).count()).toBe(0)
    }))
})

describe('a file that can’t be used', () => {
  const BAD: [name: string, bytes: Uint8Array, why: string][] = [
    ['cu.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'Word đời cũ'],
    ['mat-khau.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'có mật khẩu'],
    ['hong.docx', strToU8('x'), 'bị hỏng'],
    ['rong.docx', new Uint8Array(), 'bị hỏng'],
    ['khac.docx', zipSync({ 'a.xml': strToU8('<a/>') }), 'không có nội dung của Word'],
    ['do-dang.docx', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'bị hỏng ở bên trong'],
    ['phim.txt', Uint8Array.of(1, 0, 2), 'không phải tệp chữ'],
    ['may.exe', strToU8('MZ'), 'không phải loại tệp mở được'],
    ['anh.png', strToU8('x'), 'không phải ảnh'],
    ['anh.heic', strToU8('x'), 'lưu thành .jpg'],
    ['dai.txt', strToU8('a'.repeat(400_001)), 'dài quá'],
    ['commune.yaml', strToU8('a: ['), 'Chưa đổi được hồ sơ'],
  ]

  it('is told by name, with the reason and the way out, and nothing is lost', () =>
    open('', async ({ page, errors }) => {
      await page.fill('#van-ban', 'Đang viết dở.')
      for (const [name, bytes, why] of BAD) {
        await drop(page, { name, bytes })
        const place = name.endsWith('yaml') ? '#ho-so-loi-nhan' : '#ve-tep'
        await expect.poll(() => page.locator(place).innerText()).toContain(name)
        expect(await page.locator(place).innerText()).toContain(why)
      }
      expect(await text(page)).toBe('Đang viết dở.')
      // Chromium styles its own report about the broken XML, and its own policy check complains of that.
      expect(errors.filter((error) => !/^(?:Applying inline style|style-src-attr )/.test(error))).toEqual([])
      errors.length = 0
    }))

  it('does not keep the others from opening', () =>
    open('', async ({ page }) => {
      await drop(
        page,
        { name: 'may.exe', bytes: strToU8('MZ') },
        { name: 'tin.txt', bytes: strToU8('Tin một') },
        { name: 'tin-hai.txt', bytes: strToU8('Tin hai') },
      )
      await expect.poll(() => text(page)).toBe('Tin một')
      const said = await about(page)
      expect(said).toContain('may.exe')
      expect(said).toContain('tin-hai.txt: chưa mở')
    }))
})
