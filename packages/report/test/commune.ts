import { parseCommune } from '@binhyen/model'
import type { Commune } from '@binhyen/model'

const letterheads = (police: string, name: string, to: string) => ({
  police: {
    superior: police,
    body: `CÔNG AN XÃ ${name}`,
    addressees: [to],
    recipients: ['Như trên', 'Đảng ủy, UBND xã (để báo cáo)', 'Lưu: VT, CAX'],
    signer: ['TRƯỞNG CÔNG AN XÃ'],
  },
  'steering-committee': {
    superior: `ỦY BAN NHÂN DÂN XÃ ${name}`,
    body: 'BAN CHỈ ĐẠO 138',
    addressees: [to, 'Thường trực Đảng ủy xã'],
    recipients: ['Như trên', 'Các thành viên trong mô hình', 'Lưu: VT, CAX'],
    signer: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'CHỦ TỊCH UBND XÃ'],
  },
  'people-committee': {
    body: `ỦY BAN NHÂN DÂN\nXÃ ${name}`,
    addressees: [to],
    recipients: ['Như trên', 'Lưu: VT, CAX'],
    signer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  },
})

/** A profile of three eras, as the commune lived through them: with a district, without its police, without it. */
export const commune: Commune = parseCommune({
  model: 'Zalo kết nối bình yên',
  siteUrl: 'https://binhyen.example',
  shorthand: 'Công an xã Đức Quang',
  names: [
    {
      from: '2020-01-01',
      until: '2025-02-28',
      kind: 'xã',
      name: 'Bùi La Nhân',
      district: 'huyện Đức Thọ',
      province: 'tỉnh Hà Tĩnh',
      superior: 'Công an huyện Đức Thọ',
      letterheads: letterheads('CÔNG AN HUYỆN ĐỨC THỌ', 'BÙI LA NHÂN', 'Công an huyện Đức Thọ'),
    },
    {
      from: '2025-03-01',
      until: '2025-06-30',
      kind: 'xã',
      name: 'Bùi La Nhân',
      district: 'huyện Đức Thọ',
      province: 'tỉnh Hà Tĩnh',
      superior: 'Công an tỉnh Hà Tĩnh',
      letterheads: letterheads('CÔNG AN TỈNH HÀ TĨNH', 'BÙI LA NHÂN', 'Công an tỉnh Hà Tĩnh'),
    },
    {
      from: '2025-07-01',
      kind: 'xã',
      name: 'Đức Quang',
      province: 'tỉnh Hà Tĩnh',
      superior: 'Công an tỉnh Hà Tĩnh',
      letterheads: letterheads('CÔNG AN TỈNH HÀ TĨNH', 'ĐỨC QUANG', 'Công an tỉnh Hà Tĩnh'),
    },
  ],
  issuers: {
    police: { name: 'Công an xã', symbol: 'BC-CAX', series: 'cong-an-xa' },
    'steering-committee': { name: 'Ban Chỉ đạo 138 xã', symbol: 'BC-BCĐ', series: 'bcd-138' },
    'people-committee': { name: 'Ủy ban nhân dân xã', symbol: 'BC-UBND', series: 'ubnd-xa' },
  },
  reporting: { issuer: 'police', calendar: 'plan', confirmed: false },
  contacts: [{ id: '113', label: 'Công an', value: '113', use: 'Khi khẩn cấp', free: true, emergency: true }],
})
