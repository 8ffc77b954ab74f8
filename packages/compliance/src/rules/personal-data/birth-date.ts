import { findBirthDates } from '@binhyen/vietnamese'
import { basicData, identifierRule } from './identifier.ts'

/**
 * A person's day or year of birth. Dates of events, documents and holidays may stand.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const birthDate = identifierRule({
  id: 'personal-data/birth-date',
  title: 'Ngày sinh, năm sinh',
  legalBasis: basicData,
  recognise: findBirthDates,
  undisguised: true,
  mask: (_, written) => written.replace(/\d/g, 'x').replace(/x(?=x{3}(?!x))/, 'x'),
  mend: 'Không đăng ngày, năm sinh của cá nhân; nếu cần thì viết “khoảng 40 tuổi”.',
  examples: {
    invalid: [
      'Ông sinh ngày 05/9/1984.',
      'Nguyễn Văn Mẫu, sinh năm 1984',
      'nguyen van mau sn 1984',
      'Sinh: 05-09-1984',
      'chị Mẫu (SN 1990)',
    ],
    valid: [
      'Họp ngày 05/9/2026.',
      'Công dân sinh năm 2012 đủ 14 tuổi trong năm nay.',
      'Quốc khánh 02/9/1945',
      'Giấy khai sinh bản sao.',
      'Thành lập năm 1984.',
    ],
  },
})
