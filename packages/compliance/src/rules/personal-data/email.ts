import { findEmails } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { basicData, identifierRule } from './identifier.ts'

/**
 * E-mail addresses of persons, also with the signs written out. Addresses of State bodies (.gov.vn) may stand.
 * Source: RFC 5321; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const email = identifierRule({
  id: 'personal-data/email',
  title: 'Địa chỉ thư điện tử',
  legalBasis: basicData,
  recognise: (m) => findEmails(m).filter(({ value }) => !/@(?:[a-z0-9-]+\.)*gov\.vn$/i.test(value)),
  mask: (value) => `${value.slice(0, 1)}***@…`,
  mend: 'Không đăng thư điện tử của cá nhân; dùng địa chỉ của cơ quan (.gov.vn) hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'Gửi về nguyenvanmau@gmail.com',
      'mail: mau.nguyen (at) gmail.com',
      'NGUYENVANMAU@GMAIL.COM',
      'nguyenmau84@yahoo.com.vn nhé',
      'thư: mau_nv@example.org',
    ],
    valid: [
      'Gửi về congan@hatinh.gov.vn',
      'Ký hiệu @ gọi là a còng.',
      'Đi chợ @ 8h',
      text('Gửi congan@example.vn', { publicValues: ['congan@example.vn'] }),
      'Thư điện tử của xã chưa cập nhật.',
    ],
  },
})
