import { memberRoles } from '@binhyen/model'
import { MANY, required, unit, type SheetSpec } from '../column.ts'

export const members: SheetSpec = {
  key: 'members',
  name: 'Thành viên',
  columns: [
    { key: 'id', title: 'Mã thành viên', kind: 'text', required, note: 'Ví dụ tv-1.', width: 14 },
    {
      key: 'name',
      title: 'Họ và tên',
      kind: 'text',
      required,
      note: 'Chỉ ghi người được giao nhiệm vụ trong mô hình, không ghi người dân trong nhóm.',
      width: 28,
    },
    unit('unit', 'Đơn vị', 'Đơn vị của người được giao nhiệm vụ.'),
    {
      key: 'roles',
      title: 'Nhiệm vụ',
      kind: 'choices',
      labels: memberRoles,
      required,
      note: MANY,
      width: 32,
    },
    {
      key: 'joinedOn',
      title: 'Ngày nhận nhiệm vụ',
      kind: 'date',
      required,
      note: 'Ngày bắt đầu.',
      width: 18,
    },
    { key: 'leftOn', title: 'Ngày thôi nhiệm vụ', kind: 'date', note: 'Để trống nếu còn làm.', width: 18 },
  ],
}
