import { questionResults } from '@binhyen/model'
import { required, unit, type SheetSpec } from '../column.ts'

export const questions: SheetSpec = {
  key: 'questions',
  name: 'Hỏi đáp thủ tục',
  columns: [
    { key: 'id', title: 'Mã dòng', kind: 'text', note: 'Có thể để trống.', width: 11 },
    { key: 'date', title: 'Ngày hỏi', kind: 'date', required, note: 'Ngày người dân hỏi.', width: 13 },
    unit('unit', 'Đơn vị trả lời', 'Đơn vị nhận câu hỏi.'),
    {
      key: 'procedure',
      title: 'Thủ tục',
      kind: 'text',
      required,
      note: 'Tên thủ tục, không ghi tên người hỏi.',
      width: 38,
    },
    { key: 'count', title: 'Số lượt hỏi', kind: 'whole', note: 'Để trống nếu là một lượt.', width: 12 },
    {
      key: 'result',
      title: 'Kết quả',
      kind: 'choice',
      labels: questionResults,
      required,
      note: 'Chọn trong danh sách.',
      width: 18,
    },
  ],
}
