import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { namesIn } from '../../support/names.ts'
import { bare, basicData } from './identifier.ts'

const titleBefore = /(?:^|[^\p{L}])(ông|bà|anh|chị|em|cô|chú|bác|cụ|cháu|dì|cậu|mợ|thím|dượng)[ \u00a0]$/iu

/** At the head of a sentence a street looks like a surname. */
const ways = /^(?:(?:Đường|Phố|Trường|Cầu|Chợ|Ngõ|Thôn|Xóm|Xã|Phường) (?!Thị |Văn )|Hồ (?:Gươm|Tây|Khe|Đập) )/

const isLake = (after: string): boolean =>
  /^:? (?:cao trình|mực nước|dung tích|tích nước|xả |\+ ?\d)/.test(after)

/** “M.” after a title (“chị M.”), “(tên một người)” where the name stands alone. */
function maskName(name: string): string {
  const given = name.trim().split(/\s+/).at(-1) ?? ''
  return `${given.slice(0, 1).toUpperCase()}.`
}

/**
 * The name of a person. An officer named in office is a note only; streets, schools, places, unions and historic
 * persons are no persons.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 3; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16.
 */
export const personName = defineRule({
  id: 'personal-data/person-name',
  title: 'Tên người',
  severity: 'error',
  legalBasis: basicData,
  exclusive: true,
  *find(view): Iterable<Match> {
    const { m } = view
    for (const { range, value, valid, kind, confidence } of namesIn(view)) {
      if (ways.test(value) || (value.startsWith('Hồ ') && isLake(m.text.slice(range[1], range[1] + 16))))
        continue
      const titled = titleBefore.test(m.text.slice(Math.max(0, range[0] - 8), range[0]))
      yield {
        range,
        value,
        valid,
        ...(valid === undefined && confidence !== undefined ? { confidence } : {}),
        masked: titled || !/\s/.test(value.trim()) ? maskName(value) : '(tên một người)',
        ...(kind === 'official' || kind === 'public-person' ? { severity: 'info', messageId: kind } : {}),
        explanation: {
          pattern: kind === 'official' ? 'cán bộ nêu theo chức vụ' : 'tên người',
          validator: 'họ, đệm, tên',
        },
      }
    }
  },
  messages: {
    found: ({ masked }) =>
      `Có tên người (${bare(masked)}). Viết tắt tên, ví dụ “chị M.”, hoặc bỏ đi; cần nêu đủ tên thì xin phê duyệt.`,
    official: () =>
      'Nêu tên cán bộ theo chức vụ. Được phép nếu người đó phụ trách việc này; nên chỉ ghi chức vụ.',
    'public-person': () =>
      'Có tên người ở đoạn nói về sách, phim, bài hát hoặc lịch sử. Nhân vật, tác giả thì để nguyên; người ở địa bàn thì viết tắt.',
  },
  examples: {
    invalid: [
      'Chị Nguyễn Thị Mẫu bị mất ví.',
      'NGUYỄN VĂN MẪU, trú tại thôn Mẫu 1',
      'anh nguyen van hung bi mat xe',
      'Tìm chủ nhân giấy tờ mang tên Trần Thị Hoa.',
      'Nguyễn Thị Lan đã nhận tiền.',
    ],
    valid: [
      'Đường Trần Phú cấm xe tải.',
      'Học tập và làm theo tư tưởng Hồ Chí Minh.',
      'Trường THCS Nguyễn Trãi khai giảng.',
      'Hội Liên hiệp Phụ nữ xã Đức Quang.',
      text('Đại úy Lê Văn Tuyến – Trưởng Công an xã', { rules: { 'personal-data/person-name': 'off' } }),
      'Xã Bùi La Nhân nay là xã Đức Quang.',
      text('Truyện ngắn kể chị Dậu bán khoai; nhân vật lão Hạc bán chó.', {
        rules: { 'personal-data/person-name': 'off' },
      }),
    ],
  },
})
