import { groupKinds } from '@binhyen/model'
import { required, unit, type SheetSpec } from '../column.ts'

export const groups: SheetSpec = {
  key: 'groups',
  name: 'Nhóm Zalo',
  columns: [
    {
      key: 'id',
      title: 'Mã nhóm',
      kind: 'text',
      required,
      note: 'Chữ thường không dấu, chữ số, gạch nối; ví dụ nhom-thon-1. Mỗi lần đếm thành viên ghi thêm một dòng cùng mã.',
      width: 18,
    },
    {
      key: 'name',
      title: 'Tên nhóm',
      kind: 'text',
      note: 'Tên nhóm trên Zalo. Dòng đếm sau của cùng nhóm có thể để trống.',
      width: 38,
    },
    unit('unit', 'Đơn vị phụ trách', 'Đơn vị quản lý nhóm.', { required: false }),
    {
      key: 'kind',
      title: 'Loại nhóm',
      kind: 'choice',
      labels: groupKinds,
      note: 'Cấp xã, thôn hay chuyên đề.',
      width: 14,
    },
    { key: 'openedOn', title: 'Ngày lập', kind: 'date', note: 'Ngày lập nhóm.', width: 13 },
    {
      key: 'closedOn',
      title: 'Ngày giải thể',
      kind: 'date',
      note: 'Để trống nếu nhóm còn hoạt động.',
      width: 13,
    },
    {
      key: 'date',
      title: 'Ngày đếm',
      kind: 'date',
      note: 'Ngày đếm thành viên; mỗi kỳ đếm một lần vào cuối kỳ.',
      width: 13,
    },
    {
      key: 'members',
      title: 'Số thành viên',
      kind: 'whole',
      note: 'Số thành viên của nhóm vào ngày đếm. Không ghi danh sách người dân.',
      width: 14,
    },
    {
      key: 'households',
      title: 'Số hộ tham gia',
      kind: 'whole',
      aliases: ['Số hộ có người tham gia'],
      note: 'Số hộ có người trong nhóm; để trống nếu không biết.',
      width: 14,
    },
  ],
}
