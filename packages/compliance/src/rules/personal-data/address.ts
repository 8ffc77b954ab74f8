import { findAddresses } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { basicData, identifierRule } from './identifier.ts'

/** What is left of an address: the hamlet or street, without the house. */
function maskAddress(value: string, written: string): string {
  const area =
    /(?:thôn|xóm|tổ dân phố|tổ|khối phố|khối|ấp|bản|buôn)\s+[\p{L}\d]+(?:\s+\p{Lu}[\p{L}]*)*/iu.exec(written)
  return area ? `một hộ ở ${area[0]}` : '(địa chỉ)'
}

/**
 * Where a person lives: house number with street, lane or hamlet; place of registration. Addresses of offices may stand.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const address = identifierRule({
  id: 'personal-data/address',
  title: 'Địa chỉ nhà',
  legalBasis: basicData,
  recognise: findAddresses,
  undisguised: true,
  mask: maskAddress,
  mend: 'Không đăng địa chỉ nhà của cá nhân; viết “một hộ ở thôn …”.',
  examples: {
    invalid: [
      'Nhà anh Mẫu ở số 12 ngõ 5 đường Trần Phú.',
      'HKTT: thôn Mẫu 1, xã Đức Quang',
      'thường trú tại thôn Mẫu 2, xã Đức Quang',
      'so nha 15 ngo 3 duong tran phu',
      'Số nhà 27, tổ 4, phường Trần Phú',
    ],
    valid: [
      'Trụ sở Công an xã ở số 10 đường Trần Phú.',
      'Họp tại nhà văn hóa thôn Mẫu 1.',
      text('Nơi đăng ký thường trú là nơi ở ổn định.', { kind: 'article' }),
      'Đăng ký tạm trú trong 30 ngày.',
      'Đường Trần Phú cấm xe tải.',
    ],
  },
})
