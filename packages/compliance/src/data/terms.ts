/**
 * Names that law has ended, with the first day without them.
 * Sources: Luật Cư trú 68/2020/QH14, Điều 38 (household and temporary residence books until 31/12/2022); Luật Căn cước
 * 26/2023/QH15, Điều 46 (name of the card from 01/7/2024; 9-digit cards until 31/12/2024). Read November 2026.
 */
export interface OutdatedTerm {
  phrases: readonly string[]
  endedOn: string
  now: string
  /** Papers of this name still hold until the day printed on them. */
  held?: true
}

export const outdatedTerms: readonly OutdatedTerm[] = [
  {
    phrases: ['sổ hộ khẩu', 'hộ khẩu giấy', 'sổ tạm trú', 'sổ KT3', 'sổ hộ khẩu gia đình'],
    endedOn: '2023-01-01',
    now: 'thông tin cư trú trên VNeID hoặc giấy xác nhận thông tin cư trú (CT07)',
  },
  {
    phrases: ['CMND', 'chứng minh nhân dân', 'giấy chứng minh nhân dân', 'CMT', 'chứng minh thư'],
    endedOn: '2025-01-01',
    now: 'thẻ căn cước',
  },
  {
    phrases: [
      'thẻ CCCD',
      'thẻ căn cước công dân',
      'căn cước công dân gắn chip',
      'CCCD gắn chip',
      ...['làm', 'cấp', 'cấp lại', 'cấp đổi', 'làm lại', 'đổi'].flatMap((verb) => [
        `${verb} CCCD`,
        `${verb} căn cước công dân`,
      ]),
    ],
    endedOn: '2024-07-01',
    now: 'thẻ căn cước',
    held: true,
  },
]
