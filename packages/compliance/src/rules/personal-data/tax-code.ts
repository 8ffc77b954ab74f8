import { findTaxCodes } from '@binhyen/vietnamese'
import { basicData, identifierRule, maskAllButTail } from './identifier.ts'

/**
 * Tax codes, by their name or their check digit.
 * Source: Thông tư 86/2024/TT-BTC; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const taxCode = identifierRule({
  id: 'personal-data/tax-code',
  title: 'Mã số thuế',
  legalBasis: basicData,
  recognise: findTaxCodes,
  validator: 'số kiểm tra',
  mask: maskAllButTail,
  mend: 'Không đăng mã số thuế của cá nhân, hộ kinh doanh; xóa đi hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'MST 0100233488',
      'ma so thue: 0100233488',
      'Mã số thuế cá nhân 0100233488',
      'mst 0314409058-002',
      'Mã số thuế: 0314409058',
    ],
    valid: [
      'Tra mã số thuế trên trang của cơ quan thuế.',
      'Mã số thuế là số định danh cá nhân.',
      'Nộp thuế 1.002.334.880 đồng.',
      'Mã số thuế gồm 10 chữ số.',
      'Thuế năm 2026',
    ],
  },
})
