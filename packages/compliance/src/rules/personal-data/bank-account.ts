import { findBankAccounts } from '@binhyen/vietnamese'
import { identifierRule, maskAllButTail, sensitiveData } from './identifier.ts'

/**
 * Bank accounts by the words beside them, cards by their prefix and the Luhn digit.
 * Source: ISO/IEC 7812-1; Nghị định 356/2025/NĐ-CP, Điều 4.
 */
export const bankAccount = identifierRule({
  id: 'personal-data/bank-account',
  title: 'Số tài khoản, số thẻ ngân hàng',
  legalBasis: sensitiveData,
  recognise: findBankAccounts,
  validator: 'từ đi kèm hoặc số kiểm tra Luhn',
  mask: maskAllButTail,
  mend: 'Không đăng tài khoản của cá nhân; quyên góp thì dùng tài khoản của cơ quan đã công khai trong hồ sơ của xã.',
  kinds: {
    unnamed: {
      title: 'Dãy số dài không rõ là số gì',
      mend: 'Nếu là số tài khoản, số giấy tờ của một người thì xóa đi; nếu là mã của đồ vật, hồ sơ thì viết rõ mã gì ở trước.',
    },
  },
  examples: {
    invalid: [
      'STK 0123456789 Vietcombank',
      'so tai khoan 19036789012 techcombank',
      'Chuyển khoản về số tài khoản: 3712 345 678',
      'TK Agribank 3712205123456',
      'Thẻ 4111 1111 1111 1111',
      'gui 12 lan vo 31410001234567',
    ],
    valid: [
      'Mở tài khoản định danh mức 2.',
      'Không chuyển tiền cho người lạ.',
      'Số tiền 19.036.789 đồng.',
      'Ngân hàng nghỉ ngày 02/9/2026.',
      'Tài khoản VNeID gồm 2 mức.',
      'Mã đơn hàng 8412345678901 đang giao.',
    ],
  },
})
