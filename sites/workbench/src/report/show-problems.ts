import { DataError, type Problem } from '@binhyen/model'
import { ConfigUnread } from '../shell/config.ts'
import { el } from '../shell/dom.ts'
import { placeOf, reasonOf, type ProblemGroup } from './problem-list.ts'

/** What an error has to say to an officer. */
export function problemsIn(error: unknown): Problem[] {
  if (error instanceof DataError) return error.problems
  if (error instanceof ConfigUnread) return [{ message: error.message, mend: 'Tải lại trang rồi thử lại.' }]
  console.error(error)
  return [
    {
      message: 'máy không làm xong việc này, có thể vì tệp quá lớn so với bộ nhớ',
      mend: 'Đóng bớt trang khác rồi mở lại tệp. Vẫn không được thì gửi người phụ trách kỹ thuật tên tệp và việc đang làm.',
    },
  ]
}

/** An error in its place, told at once to screen readers (`place` has role="alert"). */
export function showError(place: HTMLElement, error: unknown, file?: string): void {
  const items = problemsIn(error).map((problem) =>
    el('li', {}, el('b', {}, [file, whole(problem)].filter(Boolean).join(': ')), ' ', problem.mend),
  )
  place.replaceChildren(el('ul', { class: 'refusal' }, ...items))
}

/** A problem with its place in front, where it has one. */
function whole(problem: Problem): string {
  const place = [
    problem.file,
    problem.sheet && `trang “${problem.sheet}”`,
    (problem.row ?? problem.column) !== undefined && placeOf(problem),
  ].filter(Boolean)
  return place.length === 0 ? reasonOf(problem) : `${place.join(', ')}: ${reasonOf(problem)}`
}

/** Problems of one sheet as a table under its name. */
export function problemTable({ sheet, count, shown }: ProblemGroup): HTMLElement {
  const rows = shown.map((problem) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, placeOf(problem)),
      el('td', {}, problem.warning ? el('span', { class: 'mild' }, 'Lưu ý: ') : '', reasonOf(problem)),
      el('td', {}, problem.mend),
    ),
  )
  const head = ['Chỗ', 'Sai ở đâu', 'Sửa thế nào'].map((title) => el('th', { scope: 'col' }, title))
  return el(
    'details',
    { open: true },
    el('summary', {}, `${sheet === '' ? 'Cả sổ' : `Trang “${sheet}”`}: ${count} chỗ`),
    el(
      'div',
      {
        class: 'scroll',
        tabindex: '0',
        role: 'group',
        'aria-label': `Chỗ phải sửa, ${sheet === '' ? 'cả sổ' : sheet}`,
      },
      el('table', { class: 'problems' }, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows)),
    ),
    count > shown.length
      ? el('p', { class: 'soft' }, `Còn ${count - shown.length} chỗ nữa trong danh sách tải về.`)
      : '',
  )
}
