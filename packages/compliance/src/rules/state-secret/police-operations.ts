import { operationLexicon } from '../../data/operation-lexicon.ts'
import { defineRule } from '../../engine/rule.ts'
import { operationReading } from '../../support/operation-readings.ts'
import { placesOfLetters, readAll } from '../../support/readings.ts'

const work = placesOfLetters(operationLexicon, 'CcKJVRBDEMXwTUW')

/**
 * A running operation: its words, its codes, its times and places. News of a finished case and lessons stay silent.
 * Source: Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5; facts of police practice, read November 2026.
 */
export const policeOperations = defineRule({
  id: 'state-secret/police-operations',
  title: 'Hoạt động nghiệp vụ công an',
  severity: 'error',
  approval: 'head-of-police',
  legalBasis: { document: 'Luật Bảo vệ bí mật nhà nước 117/2025/QH15', article: 'Điều 5' },
  find: (view) => readAll(view, [work], operationReading),
  messages: {
    found: ({ masked }) =>
      `Nhắc đến hoạt động nghiệp vụ (“${masked}”). Bỏ đi; nếu việc đã xong và được phép công bố, xin phê duyệt của Trưởng Công an xã.`,
    patrol: () =>
      'Cho biết giờ hoặc nơi lực lượng sẽ tuần tra, kiểm tra. Bỏ giờ và địa điểm, chỉ viết “lực lượng chức năng tăng cường tuần tra”.',
  },
  examples: {
    invalid: [
      'Chuyên án mang bí số 126X đang được đấu tranh.',
      'Tổ công tác mật phục ở đầu thôn Mẫu 1.',
      'Đêm nay từ 22 giờ đến 2 giờ, tổ tuần tra đi dọc đê.',
      'Hai trinh sát đang theo dõi nhà đối tượng.',
      'to cong tac mat phuc o cau, dac tinh bao ve',
      'Đối tượng sưu tra của xã gồm những ai thì Công an xã nắm rõ.',
    ],
    valid: [
      'Công an tỉnh phá thành công chuyên án ma túy lớn.',
      'Máy bay trinh sát bay trên biển.',
      'Công an xã tăng cường tuần tra dịp Tết.',
      'Lúc 22 giờ ngày 10/3, tổ tuần tra phát hiện một vụ đánh bạc.',
      'Bác từng là lính trinh sát của sư đoàn trong kháng chiến.',
      'Tính cách đặc biệt của mỗi người khác nhau.',
    ],
  },
})
