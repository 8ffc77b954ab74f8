import { periodOf, reportingCalendars } from '@binhyen/model'
import { readRegister, writeRegister, writeUnitForm } from '@binhyen/report'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillForm } from '../../packages/cli/test/fill-form.ts'
import { useDesk } from './desk.ts'
import { drop } from './files.ts'
import { choosePeriod, docxButton, openRegister, saved, shortSample, workbook } from './report-page.ts'

const open = useDesk()
const register = await writeRegister(shortSample())
const period = periodOf('2026-10', reportingCalendars.plan)

const unitForm = await writeUnitForm({ id: 'thon-mau-1', name: 'Thôn Mẫu 1' }, period)

/** The head of an old Office file, with the stream that a password-protected workbook has. */
const locked = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('EncryptedPackage', 'utf16le'),
])

/** With 250 posts of a unit that there is not. */
const wrong = async () => {
  const data = shortSample()
  const [post] = data.posts
  data.posts = [
    ...data.posts,
    ...Array.from({ length: 250 }, (_, i) => ({ ...post!, id: `SAI-${i}`, unit: 'thon-khong-co' })),
  ]
  return writeRegister(data)
}

/** A form as a unit sends it back. */
const form = async (unit: string, sentOn: string, posts: string) =>
  fillForm(await writeUnitForm({ id: unit, name: unit }, period), { B6: sentOn, B10: posts })
/** Without what the forms bring. */
const unreported = () => {
  const all = shortSample()
  return { ...all, reports: all.reports.filter((one) => one.period !== '2026-10') }
}

describe('a file that is no register', () => {
  it.each([
    ['anh.xlsx', Buffer.from('không phải Excel'), 'không phải là sổ Excel'],
    ['rong.xlsx', Buffer.alloc(0), 'không phải là sổ Excel'],
    ['khoa.xlsx', locked, 'mật khẩu'],
    ['mau-thon.xlsx', unitForm, 'không có trang nào'],
    ['hong.xlsx', Buffer.from(register.subarray(0, 4000)), 'bị hỏng'],
  ])('%s is refused in its place, with what to do; what is open stays', (name, bytes, said) =>
    open('bao-cao/', async ({ page }) => {
      await page.setInputFiles('#register-file', workbook(name, bytes))
      await expect.poll(() => page.locator('#register-error').innerText()).toContain(said)
      expect(await page.locator('#register-error').innerText()).toContain(name)
      await openRegister(page, 'so.xlsx', register)
      expect(await page.locator('#register-error').innerText()).toBe('')
      await page.setInputFiles('#register-file', workbook(name, bytes))
      await expect.poll(() => page.locator('#register-error').innerText()).toContain(said)
      expect(await page.locator('#register-name').innerText()).toContain('so.xlsx')
      expect(await page.locator(docxButton).isEnabled()).toBe(true)
    }),
  )
})

it('a file larger than any register is refused before it is read', () =>
  open('bao-cao/', async ({ page }) => {
    await page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(41 * 2 ** 20)], 'lon.xlsx'))
      const field = document.querySelector<HTMLInputElement>('#register-file')!
      field.files = transfer.files
      field.dispatchEvent(new Event('change'))
    })
    await expect.poll(() => page.locator('#register-error').innerText()).toContain('lớn hơn mọi sổ')
  }))

describe('a register with mistakes', () => {
  it('has each told by sheet and cell, the first 200 on the page and all in a list', () =>
    open('bao-cao/', async ({ page }) => {
      const bytes = await wrong()
      await openRegister(page, 'so-sai.xlsx', bytes)
      expect(await page.locator('#register-name').innerText()).toContain('250 chỗ phải sửa')
      expect(await page.locator('.problems tbody tr').count()).toBe(200)
      expect(await page.locator('#register-problems summary').innerText()).toContain('250 chỗ')
      const first = await page.locator('.problems tbody tr').first().innerText()
      expect(first).toMatch(/ô [A-Z]+\d+|dòng \d+/)
      expect(first).toContain('thon-khong-co')
      const list = await saved(page, '#register-list')
      expect(list.name).toBe('so-sai-cho-phai-sua.xlsx')
      const sheet = strFromU8(unzipSync(list.bytes)['xl/worksheets/sheet1.xml']!)
      expect(sheet.match(/<row /g)).toHaveLength(251)
    }))

  it('makes no report until they are mended or accepted', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so-sai.xlsx', await wrong())
      expect(await page.locator(docxButton).isDisabled()).toBe(true)
      expect(await page.locator('#documents-blocked').innerText()).toContain('250 chỗ phải sửa')
      await page.check('#register-skip')
      await expect.poll(() => page.locator(docxButton).isEnabled()).toBe(true)
      await saved(page, docxButton)
    }))
})

describe('forms of units', () => {
  it('are merged into a new register; late, missing and unfit ones are named; the old one stays as it was', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', await writeRegister(unreported()))
      await choosePeriod(page, '2026-10')
      await page.locator('#merge-period', { hasText: 'Tháng 10/2026' }).waitFor()
      await page.fill('#period-signed', '2026-10-20')
      await drop(
        page,
        { name: 'thon-1.xlsx', bytes: await form('thon-mau-1', '09/10/2026', '4') },
        { name: 'thon-2.xlsx', bytes: await form('thon-mau-2', '12/10/2026', '3') },
        { name: 'la.xlsx', bytes: await form('thon-la', '09/10/2026', '1') },
        { name: '~$thon-1.xlsx', bytes: new Uint8Array(8) },
        { name: 'ghi-chu.txt', bytes: new Uint8Array(8) },
      )
      const said = page.locator('#merge-result')
      await expect.poll(() => said.innerText()).toContain('Gộp được 2 mẫu')
      expect(await said.innerText()).toContain('Gửi muộn: Thôn Mẫu 2')
      expect(await said.innerText()).toMatch(/Chưa gửi: .*Thôn Mẫu 3/)
      expect(await said.innerText()).toContain('la.xlsx')
      expect(await said.innerText()).toContain('không phải .xlsx: ghi-chu.txt')
      expect(await said.innerText()).not.toContain('~$')
      const { name, bytes } = await saved(page, '#merge-save')
      expect(name).toBe('so-da-gop.xlsx')
      const { dataset, problems } = await readRegister(bytes)
      expect(problems).toEqual([])
      expect(
        dataset.reports
          .filter((one) => one.period === '2026-10')
          .map(({ unit, submittedOn, counters }) => [unit, submittedOn, counters.posts]),
      ).toEqual([
        ['thon-mau-1', '2026-10-09', 4],
        ['thon-mau-2', '2026-10-12', 3],
      ])
      // The merged one is open now, with what was chosen.
      expect(await page.inputValue('#period-signed')).toBe('2026-10-20')
      await expect.poll(() => page.locator('#register-name').innerText()).toContain('so-da-gop.xlsx')
      await expect
        .poll(() => page.locator('.units tr', { hasText: 'Thôn Mẫu 2' }).innerText())
        .toContain('Gửi muộn')
    }))

  it('a folder without any is told', () =>
    open('bao-cao/', async ({ page }) => {
      await openRegister(page, 'so.xlsx', register)
      await page.setInputFiles('#merge-files', [workbook('ghi-chu.txt', new Uint8Array(4))])
      await expect.poll(() => page.locator('#merge-error').innerText()).toContain('không có tệp .xlsx nào')
    }))
})

describe('empty files for a beginning', () => {
  it('an empty register that the desk itself reads, with the commune’s units in it', () =>
    open('bao-cao/', async ({ page }) => {
      const { name, bytes } = await saved(page, '#blank-register')
      expect(name).toBe('so-theo-doi.xlsx')
      const { dataset, problems } = await readRegister(bytes)
      expect(problems).toEqual([])
      expect(dataset.commune?.name).toBe('xã Đức Quang')
      expect(dataset.units.map(({ id }) => id)).toContain('ubnd-xa')
      await page.setInputFiles('#register-file', workbook(name, bytes))
      await expect.poll(() => page.locator('#period-error').innerText()).toContain('không có dữ liệu')
    }))

  it('a form for one unit, and all of them as one archive', () =>
    open('bao-cao/', async ({ page }) => {
      await page.selectOption('#blank-month', { index: 0 })
      const month = await page.inputValue('#blank-month')
      const all = await saved(page, '#blank-form button')
      expect(all.name).toBe(`mau-bao-cao-${month}.zip`)
      expect(Object.keys(unzipSync(all.bytes)).sort()).toEqual([
        `bao-cao-mttq-xa-${month}.xlsx`,
        `bao-cao-ubnd-xa-${month}.xlsx`,
      ])
      await page.selectOption('#blank-unit', 'ubnd-xa')
      const one = await saved(page, '#blank-form button')
      expect(one.name).toBe(`bao-cao-ubnd-xa-${month}.xlsx`)
      expect(one.bytes.equals(Buffer.from(unzipSync(all.bytes)[one.name]!))).toBe(true)
    }))
})
