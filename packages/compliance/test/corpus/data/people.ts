/**
 * The made-up people and numbers of the corpus. Nobody has them: the phones lie around the documented sample number
 * 0912 345 678, the names are put together from common syllables, the places are “Mẫu”.
 */
export const names = [
  'Nguyễn Văn Mẫu',
  'Trần Thị Hạnh',
  'Lê Quang Định',
  'Phạm Thị Thu Hà',
  'Hoàng Minh Tuấn',
  'Phan Đình Lộc',
  'Võ Thị Sương',
  'Đặng Hữu Phúc',
  'Bùi Thị Ngọc Lan',
  'Đỗ Xuân Trường',
  'Hồ Thị Mai',
  'Ngô Đức Thắng',
  'Dương Thị Yến',
  'Lý A Páo',
  'Y Blim Niê',
  'Đinh Công Sáu',
  'Nguyễn Thị Bích Thảo',
  'Trần Hữu Nghĩa',
  'Cao Bá Tùng',
  'Lương Thị Quyên',
] as const
export const phones = [
  '0912345678',
  '0987654321',
  '0356781234',
  '0834567891',
  '0769123456',
  '0589123457',
  '02393812345',
  '0961234987',
] as const
export const citizenIds = [
  '042189003217',
  '042084001234',
  '040301005678',
  '001199012345',
  '038063004321',
  '042215006789',
] as const
export const oldIds = ['183456789', '184123987', '187654321'] as const
export const passports = ['C1234567', 'B7654321', 'P01234567'] as const
export const licences = ['420123456789', '380012345678', '401987654321'] as const
export const plates = [
  '38-B1 123.45',
  '38A-123.45',
  '38-MĐ1 123.45',
  '37B2-567.89',
  '30K-678.90',
  '38H-1234',
] as const
export const accounts = ['0123456789012', '19036789012345', '3712205123456', '0912345678'] as const
export const banks = ['Vietcombank', 'Agribank', 'BIDV', 'Techcombank', 'MB'] as const
export const taxCodes = ['0100233488', '0314409058'] as const
export const insurance = ['DN4420123456789', 'GD4420987654321', 'TE1421234567890'] as const
export const emails = ['nguyenvanmau@gmail.com', 'hanh.tran84@yahoo.com', 'mau_nv.1990@example.org'] as const
