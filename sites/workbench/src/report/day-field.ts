import { byId } from '../shell/dom.ts'
import { today } from '../shell/today.ts'

/** `ngày 09 tháng 11 năm 2026` */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-')
  return `ngày ${day} tháng ${month} năm ${year}`
}

/**
 * A field for a day, with a button for today and, below it, the day in words: browsers write days in the order of their
 * own language, and the words leave no doubt.
 * @param without what holds when the field is empty
 */
export function setUpDayField(
  id: string,
  without: string,
  changed: () => void,
): { show: (date: string) => void } {
  const field = byId<HTMLInputElement>(id)
  const tell = () => {
    byId(`${id}-words`).textContent = field.value === '' ? without : dayInWords(field.value)
  }
  const show = (date: string) => {
    field.value = date
    tell()
  }
  field.addEventListener('change', () => {
    tell()
    changed()
  })
  byId(`${id}-today`).addEventListener('click', () => {
    show(today())
    changed()
  })
  return { show }
}
