import { secretLexicon } from '../../data/secret-lexicon.ts'
import { placesOfLetters, readAll } from '../../support/readings.ts'
import { secretReading } from '../../support/secret-readings.ts'
import { defineRule } from '../../engine/rule.ts'
import { bracketed, spacedLines, spacedOut, stampedLines, stamps } from '../../support/secrecy-stamps.ts'

const degrees = placesOfLetters(secretLexicon, 'MDGQg')

/**
 * Marks of a state secret: the stamps TUYỆT MẬT, TỐI MẬT, MẬT, a stated degree, a paper called secret, in any
 * writing. Talk about the law of state secrets is not a mark.
 * Source: Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5; Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 10a, 11).
 */
export const marking = defineRule({
  id: 'state-secret/marking',
  title: 'Dấu chỉ độ mật',
  severity: 'error',
  approval: 'nobody',
  locked: true,
  legalBasis: { document: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15', article: 'Điều 5' },
  *find(view) {
    yield* readAll(view, [degrees], secretReading)
    yield* stampedLines(view)
    yield* spacedOut(view)
    yield* spacedLines(view)
    yield* bracketed(view)
    yield* stamps(view)
  },
  messages: {
    found: ({ masked }) =>
      `Có dấu hiệu của tài liệu bí mật nhà nước (“${masked}”). Dừng lại: không đăng, không gửi qua Zalo, xóa khỏi máy nối mạng và báo người phụ trách bảo mật.`,
  },
  examples: {
    invalid: [
      'TỐI MẬT\nKế hoạch tuần tra',
      'Số: 12/KH-CAX (MẬT)',
      'Độ mật: Tuyệt mật',
      'do mat: toi mat',
      'M Ậ T\nBáo cáo tuần',
      'TUYET MAT - ke hoach so 5',
      'Gửi các đồng chí công văn mật số 15 của tỉnh.',
      'Văn bản có đóng dấu MẬT, đề nghị đọc xong trả lại.',
      'TÀI LIỆU THU HỒI',
      'tai lieu mat cua huyen, doc xong xoa',
      'Tài liệu này thuộc danh mục bí mật nhà nước, đừng gửi ra ngoài.',
    ],
    valid: [
      'Bán mật ong rừng, ai mua nhắn tin.',
      'Không cho ai biết mật khẩu và mã OTP.',
      'Bí mật nhà nước có ba độ: tuyệt mật, tối mật, mật.',
      'Người báo tin được giữ bí mật danh tính.',
      'Không đăng tài liệu mật lên mạng xã hội.',
      'Mật độ dân cư của xã còn thưa.',
      'Thông tin bảo mật, đời sống riêng tư là bất khả xâm phạm.',
      'bao cao mat xe may o thon 2',
      'Tập huấn cách quản lý văn bản mật cho cán bộ văn thư.',
    ],
  },
})
