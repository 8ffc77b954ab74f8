import { emptyDataset, type Dataset } from '../dataset.ts'
import { calendarOf, namesOn } from './commune.ts'
import type { Commune } from './schema.ts'

/**
 * The dataset that a commune's first register is written from: its name on the day, its reporting calendar, its units,
 * and no rows yet.
 *
 * @param date the day from which the register is kept; it chooses the commune's name
 * @example await writeRegister(newDataset(commune, '2026-11-25'))
 * @throws DataError when the profile knows no name for that day
 */
export function newDataset(commune: Commune, date: string): Dataset {
  const { fullName, province } = namesOn(commune, date)
  return {
    ...emptyDataset(),
    commune: { name: fullName, province, ...(commune.remote && { remote: true }) },
    calendar: calendarOf(commune),
    units: commune.units,
  }
}
