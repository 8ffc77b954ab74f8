import { findInsuranceNumbers } from '@binhyen/vietnamese'
import { basicData, identifierRule, maskAllButTail } from './identifier.ts'

/**
 * Numbers of social and health insurance.
 * Source: Quyết định 1351/QĐ-BHXH (health card); Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const insuranceNumber = identifierRule({
  id: 'personal-data/insurance-number',
  title: 'Số bảo hiểm xã hội, thẻ bảo hiểm y tế',
  legalBasis: basicData,
  recognise: findInsuranceNumbers,
  mask: maskAllButTail,
  mend: 'Không đăng số giấy tờ của cá nhân; xóa đi hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'Thẻ BHYT DN4420123456789',
      'thẻ bảo hiểm y tế GD 4 42 0123456789',
      'Mã số BHXH 4212345678',
      'so so BHXH: 4212345678',
      'bhyt TE1420123456789',
    ],
    valid: [
      'Mức đóng BHYT 1.263.600 đồng mỗi năm.',
      'Mang theo thẻ BHYT.',
      'BHXH tự nguyện từ 01/7/2025.',
      'Mã BHXH gồm 10 số.',
      'Quyết định 1351/QĐ-BHXH',
    ],
  },
})
