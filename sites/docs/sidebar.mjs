import { rules } from '@binhyen/compliance'
import { groupsInWords } from './generate/data/rules.ts'

/** A heading in both languages, with what stands under it. */
const group = (vi, en, items, collapsed = false) => ({ label: vi, translations: { en }, collapsed, items })

/** What stands at the left of every page. Titles of pages come from the pages. */
export function sidebar() {
  return [
    group('Bắt đầu', 'Start here', [
      'start/resident',
      'start/editor',
      'start/duty-officer',
      'start/unit-reporter',
      'start/technician',
    ]),
    group('Làm thế nào', 'How to', [
      'how-to/monthly-report',
      'how-to/host',
      'how-to/daily-build',
      'how-to/private-content',
      'how-to/approve',
      'how-to/privacy',
      'how-to/upgrade',
      'how-to/write-a-rule',
    ]),
    group('Quy tắc', 'Rules', [
      'rules',
      'rules/accuracy',
      ...Object.entries(groupsInWords).map(([id, { vi, en }]) =>
        group(
          vi,
          en,
          rules.filter((rule) => rule.group === id).map((rule) => `rules/${rule.id}`),
          true,
        ),
      ),
    ]),
    group('Các lệnh', 'Commands', [{ autogenerate: { directory: 'commands' } }], true),
    group('Tệp và các mục', 'Files and their keys', [{ autogenerate: { directory: 'keys' } }], true),
    group('API', 'API', [{ autogenerate: { directory: 'api' } }], true),
  ]
}
