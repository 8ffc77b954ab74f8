import { addDays, deadlinesBetween, deadlinesCalendar, calendarOf } from '@binhyen/model'
import { readCommune } from '@binhyen/model/node'
import { writeRegister } from '@binhyen/report'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { useDesk } from './desk.ts'
import { saved, shortSample, workbook } from './report-page.ts'

const open = useDesk()
const commune = await readCommune(fileURLToPath(new URL('../../content/commune.yaml', import.meta.url)))
const DAY = '2026-11-12'

/** The desk as it stands on a day. */
const on =
  (day: string) => (page: { evaluate: (set: (day: string) => void, day: string) => Promise<unknown> }) =>
    page.evaluate((today) => {
      document.documentElement.dataset['today'] = today
      document.querySelector('#calendar-span')?.dispatchEvent(new Event('change'))
    }, day)

it('says what is due when, and gives it to a phone as the library writes it', () =>
  open('lich/', async ({ page }) => {
    await on(DAY)(page)
    const next = page.locator('.deadlines .next')
    expect((await next.innerText()).replace(/\s+/g, ' ')).toContain('Tháng 11/2026 việc gần nhất')
    expect(await next.innerText()).toContain('đã qua')
    expect(await next.innerText()).toContain('còn 2 ngày')
    expect(await page.locator('#calendar-unconfirmed').isVisible()).toBe(!commune.reporting.confirmed)
    const { name, bytes } = await saved(page, '#calendar-ics')
    expect(name).toBe('han-bao-cao.ics')
    const deadlines = deadlinesBetween(DAY, addDays(DAY, 183), calendarOf(commune))
    expect(bytes.toString()).toBe(deadlinesCalendar(`Hạn báo cáo ${commune.shorthand}`, deadlines, DAY))
    await page.selectOption('#calendar-span', '92')
    expect(await page.locator('.deadlines tbody tr').count()).toBeLessThan(deadlines.length / 2)
  }))

it('names who is late and missing in an open register, and writes the letter to them', () =>
  open('lich/', async ({ page }) => {
    await on('2026-10-14')(page)
    const data = shortSample()
    data.sample = undefined
    const mine = data.reports.filter(({ period }) => period === '2026-10')
    const [first] = mine
    first!.submittedOn = '2026-10-11'
    const gone = mine.at(-1)!
    data.reports = data.reports.filter((one) => one !== gone)
    const name = (id: string) => data.units.find((unit) => unit.id === id)!.name
    data.tips.push({
      id: 'T-CHUA-CHUYEN',
      receivedAt: '2026-10-12T08:00',
      channel: 'phone',
      receivedBy: 'cong-an-xa',
      informant: 'anonymous',
      class: 'denunciation',
      handling: [],
    })
    await page.setInputFiles('#register-file', workbook('so.xlsx', await writeRegister(data)))
    await page.locator('#reminder').waitFor()
    const who = await page.locator('#reminder-who').innerText()
    expect(who).toMatch(new RegExp(`Chưa gửi \\(\\d+\\): .*${name(gone.unit)}`))
    expect(who).toMatch(new RegExp(`Gửi muộn \\(\\d+\\): .*${name(first!.unit)}`))
    expect(await page.locator('#forward-list').innerText()).toMatch(
      /T-CHUA-CHUYEN: chuyển trước .* đã quá hạn/,
    )
    const letter = await saved(page, '#reminder-make')
    expect(letter.name).toBe('cong-van-nhac-2026-10.docx')
    expect(letter.bytes.subarray(0, 2).toString()).toBe('PK')
  }))
