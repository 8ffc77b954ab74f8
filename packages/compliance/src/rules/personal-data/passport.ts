import { findPassports } from '@binhyen/vietnamese'
import { basicData, identifierRule, maskAllButTail } from './identifier.ts'

/**
 * Passport numbers: a letter and seven or eight digits, by the word beside them.
 * Source: Thông tư 31/2023/TT-BCA; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const passport = identifierRule({
  id: 'personal-data/passport',
  title: 'Số hộ chiếu',
  legalBasis: basicData,
  recognise: findPassports,
  mask: maskAllButTail,
  mend: 'Không đăng số giấy tờ của cá nhân; xóa đi hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'Hộ chiếu số C1234567',
      'ho chieu B 1234567',
      'passport: P01234567',
      'Số hộ chiếu C1234567 bị mất',
      'PASSPORT NO C1234567',
    ],
    valid: [
      'Lệ phí cấp hộ chiếu 200.000 đồng.',
      'Mẫu TK01 dùng cho hộ chiếu.',
      'Mã hàng C1234567.',
      'Hộ chiếu có hạn 10 năm.',
      'Điều 15 về hộ chiếu',
    ],
  },
})
