import { outcomeKinds } from '@binhyen/model'
import { required, unit, type SheetSpec } from '../column.ts'

export const outcomes: SheetSpec = {
  key: 'outcomes',
  name: 'Kết quả',
  columns: [
    { key: 'id', title: 'Mã kết quả', kind: 'text', note: 'Có thể để trống.', width: 12 },
    { key: 'date', title: 'Ngày', kind: 'date', required, note: 'Ngày có kết quả.', width: 13 },
    unit('unit', 'Đơn vị', 'Đơn vị đạt kết quả.'),
    {
      key: 'kind',
      title: 'Loại kết quả',
      kind: 'choice',
      labels: outcomeKinds,
      required,
      note: 'Chọn trong danh sách.',
      width: 42,
    },
    { key: 'cases', title: 'Số vụ', kind: 'whole', required, note: 'Số vụ, số việc, số lần.', width: 9 },
    {
      key: 'persons',
      title: 'Số đối tượng, số người',
      kind: 'whole',
      note: 'Để trống nếu không biết.',
      width: 20,
    },
    {
      key: 'amount',
      title: 'Số tiền (đồng)',
      kind: 'whole',
      note: 'Tiền phạt hoặc tiền không bị chiếm đoạt, đồng.',
      width: 16,
    },
    {
      key: 'quantity',
      title: 'Số lượng',
      kind: 'number',
      note: 'Khẩu, cái với vũ khí; kg với pháo.',
      width: 11,
    },
    { key: 'tip', title: 'Mã tin', kind: 'text', note: 'Nếu kết quả từ tin của người dân.', width: 11 },
  ],
}
