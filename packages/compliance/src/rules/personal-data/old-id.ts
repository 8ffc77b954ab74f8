import { findOldIds } from '@binhyen/vietnamese'
import { basicData, identifierRule, maskAllButTail } from './identifier.ts'

/**
 * Nine-digit identity card numbers: out of use since 2025, still in old papers and still somebody's.
 * Source: Luật Căn cước 26/2023/QH15, Điều 46; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const oldId = identifierRule({
  id: 'personal-data/old-id',
  title: 'Số chứng minh nhân dân',
  legalBasis: basicData,
  recognise: findOldIds,
  mask: maskAllButTail,
  mend: 'Không đăng số giấy tờ của cá nhân; xóa đi hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'CMND số 183456789',
      'cmnd 183 456 789',
      'Số CMT: 183.456.789',
      'chứng minh nhân dân 184123456',
      'chung minh thu so 183456789',
    ],
    valid: [
      'Kinh phí 183.456.789 đồng.',
      'CMND 9 số hết giá trị.',
      'Mã đơn 183456789 đã giao.',
      'Dân số 183456',
      'Không cần CMND.',
    ],
  },
})
