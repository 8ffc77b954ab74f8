import { findDrivingLicences } from '@binhyen/vietnamese'
import { basicData, identifierRule, maskAllButTail } from './identifier.ts'

/**
 * Numbers of driving licences, by the word beside them.
 * Source: Thông tư 12/2025/TT-BCA; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const drivingLicence = identifierRule({
  id: 'personal-data/driving-licence',
  title: 'Số giấy phép lái xe',
  legalBasis: basicData,
  recognise: findDrivingLicences,
  mask: maskAllButTail,
  mend: 'Không đăng số giấy tờ của cá nhân; xóa đi hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'GPLX số 420123456789',
      'giay phep lai xe 420123456789',
      'Bằng lái xe: 420 123 456 789',
      'Số GPLX 380012345678 bị rơi',
      'giấy phép lái xe số AB 123456',
    ],
    valid: [
      'Giấy phép lái xe hạng A1.',
      'GPLX có 12 điểm.',
      'Lệ phí cấp GPLX 135.000 đồng.',
      'Đổi bằng lái trước ngày 01/7/2026.',
      'Thông tư 12/2025/TT-BCA về giấy phép lái xe',
    ],
  },
})
