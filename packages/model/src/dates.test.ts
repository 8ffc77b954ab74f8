import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInVietnam, momentInVietnam } from './dates.ts'

test('after 17:00 UTC it is the next day in Việt Nam', () => {
  expect(momentInVietnam(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31T23:59')
  expect(momentInVietnam(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00')
  expect(dayInVietnam(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01')
})

test('the time zone database says the same for every instant of our years', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const instants = fc.date({
    min: new Date('1980-01-01T00:00:00Z'),
    max: new Date('2099-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instants, (instant) => {
      expect(momentInVietnam(instant)).toBe(clock.format(instant).replace(' ', 'T'))
    }),
  )
})
