import { unitCounters } from '@binhyen/model'
import { required, unit, type ColumnSpec, type SheetSpec } from '../column.ts'

export const reports: SheetSpec = {
  key: 'reports',
  name: 'Báo cáo đơn vị',
  columns: [
    unit('unit', 'Đơn vị', 'Đơn vị gửi báo cáo.'),
    {
      key: 'period',
      title: 'Tháng báo cáo',
      kind: 'month',
      required,
      note: 'Viết 2026-11 hoặc 11/2026.',
      width: 14,
    },
    {
      key: 'submittedOn',
      title: 'Ngày gửi',
      kind: 'date',
      note: 'Để trống nếu chưa gửi: dòng tô vàng. Gửi chậm: ô tô đỏ.',
      width: 13,
    },
    ...Object.entries(unitCounters).map(([key, title]): ColumnSpec => ({
      key,
      title,
      kind: 'whole',
      note: 'Để trống nếu không biết; không có việc gì thì ghi 0.',
      width: 16,
    })),
    {
      key: 'situation',
      title: 'Tình hình',
      kind: 'text',
      note: 'Không ghi tên người cung cấp tin.',
      width: 40,
    },
    { key: 'strengths', title: 'Ưu điểm', kind: 'text', note: 'Việc làm tốt.', width: 40 },
    { key: 'weaknesses', title: 'Tồn tại, hạn chế', kind: 'text', note: 'Việc chưa làm được.', width: 40 },
    {
      key: 'proposals',
      title: 'Đề xuất, kiến nghị',
      kind: 'text',
      note: 'Đề nghị với xã, với cấp trên.',
      width: 40,
    },
  ],
}
