import { findPlates } from '@binhyen/vietnamese'
import { basicData, identifierRule } from './identifier.ts'

/**
 * Number plates of cars, motorbikes, electric bikes, the army and diplomats.
 * Source: Thông tư 79/2024/TT-BCA; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const vehiclePlate = identifierRule({
  id: 'personal-data/vehicle-plate',
  title: 'Biển số xe',
  legalBasis: basicData,
  recognise: findPlates,
  context: {
    words: ['biển số', 'biển kiểm soát', 'bks', 'bsx', 'biển', 'xe', 'xe máy', 'ô tô', 'mang biển'],
    boost: 0.3,
  },
  mask: (value) => `${/^\d{2}/.exec(value)?.[0] ?? ''}x-xxx.xx`,
  mend: 'Không đăng biển số xe của cá nhân; viết “một xe máy màu …” hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'Xe máy biển số 38-B1 123.45',
      'ô tô 38A-123.45 đỗ sai',
      'bks 38b1 12345',
      'Xe 38-MĐ1 123.45',
      'xe quân đội TM-12-34',
    ],
    valid: [
      'Công văn 42/BC-CAX',
      'Giá 30 nghìn đồng',
      'Thông tư 79/2024/TT-BCA',
      'Biển số xe gồm hai dòng.',
      'Nghị quyết 38-NQ/TW',
    ],
  },
})
