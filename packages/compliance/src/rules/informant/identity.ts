import { tipLexicon } from '../../data/tip-lexicon.ts'
import { defineRule } from '../../engine/rule.ts'
import type { View } from '../../engine/rule.ts'
import { namesIn } from '../../support/names.ts'
import { placesOfLetters, readAll } from '../../support/readings.ts'
import { tipReading } from '../../support/tip-readings.ts'

const told = placesOfLetters(tipLexicon, 'AUHhSYKEsFT')
const named =
  'người báo, người tố giác, người tố cáo, người cung cấp, người phản ánh, người trình báo, người gửi, kẻ báo, kẻ chỉ điểm'
const called = placesOfLetters({ ...tipLexicon, '+': named }, 'Pqru+')
const people = (view: View): readonly number[] =>
  [...called(view), ...namesIn(view).map(({ range }) => range[0])].sort((a, b) => a - b)

/**
 * Says, or lets one guess, who gave a tip.
 * Source: BLTTHS 2015, Điều 56 (người tố giác, báo tin được giữ bí mật); Luật Tố cáo 25/2018/QH14, Điều 8, 56.
 */
export const informantIdentity = defineRule({
  id: 'informant/identity',
  title: 'Danh tính người cung cấp tin',
  severity: 'error',
  approval: 'nobody',
  locked: true,
  legalBasis: { document: 'Bộ luật Tố tụng hình sự 101/2015/QH13', article: 'Điều 56' },
  find: (view) => readAll(view, [told, people], tipReading),
  mask: () => '(người cung cấp tin)',
  messages: {
    found: () =>
      'Câu này cho biết ai đã báo tin cho Công an. Bỏ hẳn người đó ra khỏi bài, viết “từ tin báo của Nhân dân”; danh tính người báo tin phải được giữ bí mật.',
  },
  examples: {
    invalid: [
      'Bác Tư xóm 3 đã tố giác vụ đánh bạc.',
      'Tin do anh Mẫu cung cấp, Công an xã đã bắt quả tang.',
      'Người báo tin là chị Mai ở thôn 2.',
      'anh hung xom 4 da bao tin cho cong an xa',
      'Theo tin báo của ông Nguyễn Văn Mẫu, Công an xã đã có mặt.',
      'CẢM ƠN CÔ SÁU ĐÃ BÁO TIN CHO CÔNG AN',
      'Người tố giác nhà ở cạnh trạm y tế thôn 3.',
    ],
    valid: [
      'Người dân đã tố giác vụ đánh bạc.',
      'Ảnh của ông Mẫu, người đang được tìm.',
      'Xem https://example.gov.vn/thu-tuc-hanh-chinh/Trinh-bao-mat-ho-chieu-17',
      'Danh tính người báo tin được giữ bí mật.',
      'Đề nghị bà con kịp thời báo tin cho Công an xã.',
      'Anh chị phát hiện người lạ hãy báo tin ngay.',
      'Từ tin báo của quần chúng, Công an xã đã có mặt.',
      'Người tố giác là cá nhân phát hiện hành vi có dấu hiệu tội phạm.',
      'Đã tiếp nhận 12 tin do Nhân dân cung cấp.',
    ],
  },
})
