/** The labels of a unit's monthly form, by which its cells are found again wherever they have moved to. */
export const heads = {
  code: 'Mã đơn vị',
  name: 'Đơn vị',
  period: 'Tháng báo cáo',
  submittedOn: 'Ngày gửi',
} as const
