import { unitKinds } from '@binhyen/model'
import { required, type SheetSpec } from '../column.ts'

export const units: SheetSpec = {
  key: 'units',
  name: 'Danh mục',
  columns: [
    {
      key: 'id',
      title: 'Mã đơn vị',
      kind: 'text',
      required,
      note: 'Chữ thường không dấu, chữ số, gạch nối; ví dụ thon-1. Mỗi lần cập nhật số hộ ghi thêm một dòng cùng mã.',
      width: 18,
    },
    {
      key: 'name',
      title: 'Tên đơn vị',
      kind: 'text',
      note: 'Tên dùng trong các danh sách chọn. Dòng cập nhật số hộ có thể để trống.',
      width: 32,
    },
    {
      key: 'kind',
      title: 'Loại đơn vị',
      kind: 'choice',
      labels: unitKinds,
      note: 'Chọn trong danh sách.',
      width: 26,
    },
    { key: 'from', title: 'Tham gia từ ngày', kind: 'date', note: 'Để trống nếu từ đầu.', width: 16 },
    { key: 'until', title: 'Tham gia đến ngày', kind: 'date', note: 'Để trống nếu còn tham gia.', width: 16 },
    {
      key: 'reports',
      title: 'Phải báo cáo',
      kind: 'yes',
      note: 'Để trống: mọi đơn vị trừ Công an xã.',
      width: 12,
    },
    { key: 'date', title: 'Ngày số liệu', kind: 'date', note: 'Ngày của số hộ, số khẩu.', width: 13 },
    { key: 'households', title: 'Số hộ', kind: 'whole', note: 'Tổng số hộ của thôn.', width: 9 },
    { key: 'people', title: 'Số khẩu', kind: 'whole', note: 'Tổng số khẩu của thôn.', width: 9 },
  ],
}
