/**
 * Bodies of the State that ended, with the first day without them and what to write instead.
 * Sources: Nghị định 02/2025/NĐ-CP (no district police from 01/3/2025); Luật Tổ chức chính quyền địa phương
 * 72/2025/QH15 and Nghị quyết 203/2025/QH15 (no district level from 01/7/2025); Luật 81/2025/QH15, 82/2025/QH15
 * (regional courts and procuracies from 01/7/2025). Read November 2026.
 */
export interface EndedBody {
  /** As it is written; “…” may be followed by a place. */
  phrases: readonly string[]
  endedOn: string
  now: string
}

export const endedBodies: readonly EndedBody[] = [
  {
    phrases: [
      'Công an huyện',
      'Công an quận',
      'Công an thị xã',
      'Công an cấp huyện',
      'Đội Cảnh sát hình sự huyện',
      'CA huyện',
      'CA quận',
      'CA thị xã',
    ],
    endedOn: '2025-03-01',
    now: 'Công an xã hoặc Công an tỉnh',
  },
  {
    phrases: [
      'UBND huyện',
      'Ủy ban nhân dân huyện',
      'UBND quận',
      'Ủy ban nhân dân quận',
      'UBND thị xã',
      'Ủy ban nhân dân thị xã',
      'UBND cấp huyện',
      'Ủy ban nhân dân cấp huyện',
      'HĐND huyện',
      'Hội đồng nhân dân huyện',
      'HĐND cấp huyện',
      'Chủ tịch huyện',
      'UBND thị trấn',
      'Ủy ban nhân dân thị trấn',
    ],
    endedOn: '2025-07-01',
    now: 'UBND xã hoặc UBND tỉnh',
  },
  {
    phrases: ['Công an thị trấn'],
    endedOn: '2025-07-01',
    now: 'Công an xã hoặc Công an phường',
  },
  {
    phrases: ['Ban Chỉ đạo huyện', 'Ban Chỉ đạo 138 huyện', 'BCĐ huyện', 'BCĐ 138 huyện'],
    endedOn: '2025-07-01',
    now: 'Ban Chỉ đạo 138 tỉnh',
  },
  {
    phrases: [
      'Huyện ủy',
      'Thị ủy',
      'Quận ủy',
      'Huyện đoàn',
      'Mặt trận Tổ quốc huyện',
      'MTTQ huyện',
      'phòng ban cấp huyện',
      'chính quyền cấp huyện',
      'cơ quan cấp huyện',
    ],
    endedOn: '2025-07-01',
    now: 'tổ chức tương ứng của xã hoặc của tỉnh',
  },
  {
    phrases: [
      'Tòa án nhân dân huyện',
      'TAND huyện',
      'Tòa án huyện',
      'Tòa án nhân dân cấp huyện',
      'TAND cấp huyện',
    ],
    endedOn: '2025-07-01',
    now: 'Tòa án nhân dân khu vực',
  },
  {
    phrases: [
      'Viện kiểm sát nhân dân huyện',
      'VKSND huyện',
      'Viện kiểm sát huyện',
      'Viện kiểm sát nhân dân cấp huyện',
      'VKSND cấp huyện',
    ],
    endedOn: '2025-07-01',
    now: 'Viện kiểm sát nhân dân khu vực',
  },
]
