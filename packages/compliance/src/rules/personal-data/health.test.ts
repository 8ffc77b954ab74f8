import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const isFound = (text: string): boolean =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.some(
    ({ ruleId }) => ruleId === 'personal-data/health',
  )

/** As people write, with marks or without; all made up. */
const found = [
  'chị Lê Thị Mẫu nhiễm HIV giai đoạn cuối',
  'Ông Mẫu thôn 2 bị tâm thần',
  'bà Sáu bị tiểu đường',
  'ong tu bi ung thu phoi',
  'Anh Hùng nghiện ma túy đang cai tại trung tâm',
  'F0 là anh Mẫu thôn 3',
  'Cháu Mẫu bị tự kỷ',
  'Vợ anh Mẫu bị trầm cảm sau sinh',
  'Bệnh nhân Trần Thị Mẫu dương tính với sốt xuất huyết',
  'chi lan moi sinh con, bi viem gan b',
  'Anh Ba bị lao phổi, mọi người tránh xa',
  'Ông Mẫu phải chạy thận tuần 3 lần',
]

const silent = [
  'Người nhiễm HIV được giữ bí mật',
  'Khám bệnh tiểu đường, huyết áp miễn phí cho người cao tuổi',
  'Phòng chống sốt xuất huyết',
  'Người nghiện ma túy tự nguyện cai được hỗ trợ',
  'Ông bà nào bị cao huyết áp đến trạm y tế',
  'Bà con bị đau mắt đỏ nên đi khám',
  'Chi hội chữ thập đỏ tặng quà bệnh nhân nghèo',
  'Ngày thế giới phòng chống AIDS 1/12',
  'Trạm y tế xã tiêm vắc xin viêm gan B',
]

it.each(found)('finds: %s', (text) => {
  expect(isFound(text)).toBe(true)
})

it.each(silent)('leaves alone: %s', (text) => {
  expect(isFound(text)).toBe(false)
})
