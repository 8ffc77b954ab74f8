import { activityKinds } from '@binhyen/model'
import { required, unit, type SheetSpec } from '../column.ts'

export const activities: SheetSpec = {
  key: 'activities',
  name: 'Hoạt động',
  columns: [
    { key: 'id', title: 'Mã hoạt động', kind: 'text', note: 'Có thể để trống.', width: 13 },
    { key: 'date', title: 'Ngày', kind: 'date', required, note: 'Ngày thực hiện.', width: 13 },
    unit('unit', 'Đơn vị', 'Đơn vị thực hiện.'),
    {
      key: 'kind',
      title: 'Loại hoạt động',
      kind: 'choice',
      labels: activityKinds,
      required,
      note: 'Chọn trong danh sách.',
      width: 30,
    },
    {
      key: 'count',
      title: 'Số lượng',
      kind: 'whole',
      note: 'Số buổi, số văn bản; để trống nếu là một.',
      width: 11,
    },
    {
      key: 'attendance',
      title: 'Số lượt người dự',
      kind: 'whole',
      note: 'Để trống nếu không biết; không ghi 0.',
      width: 15,
    },
    { key: 'title', title: 'Nội dung', kind: 'text', note: 'Một câu. Không ghi tên người dân.', width: 46 },
  ],
}
