import { expect, it } from 'vitest'
import { check } from '../../index.ts'

const isFound = (text: string): boolean =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.some(
    ({ ruleId }) => ruleId === 'personal-data/child',
  )

/** As people write, with marks or without; all made up. */
const found = [
  'cháu Nguyễn Gia Bảo học sinh lớp 7B',
  'Cháu Mẫu lớp 5A trường tiểu học Mẫu bị bạn đánh',
  'chau mau hoc lop 3b bi xam hai',
  'Bé Na (7 tuổi, thôn 2) bị bố đánh',
  'Bé gái 13 tuổi mang thai, trú thôn 5',
  'Ai thấy cháu bé tên Bảo, 5 tuổi, học mầm non Hoa Mai',
  'Con anh Mẫu, 12 tuổi, trộm xe đạp',
  'nam sinh lớp 8C trường Mẫu bị bạo hành',
  'Cháu trai 6 tuổi đuối nước tại đập, con chị Mẫu',
  'hai chị em 8 tuổi và 5 tuổi bị mẹ kế hành hạ',
  'Nữ sinh lớp 10A2 Trường THPT Mẫu bị phát tán clip',
  'chau gai 11 tuoi bi dam o o thon 4',
]

const silent = [
  'Trẻ từ 6 tuổi vào lớp 1',
  'Học sinh từ 12 đến 15 tuổi học bơi miễn phí',
  'Chiến dịch tiêm vắc xin cho trẻ 5 tuổi',
  'Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế',
  'Trường Tiểu học Mẫu có 5 lớp 3',
  'Người phạm tội với trẻ dưới 13 tuổi bị phạt nặng',
  'Em nào 14 tuổi đến làm căn cước',
  'Lớp 9A đạt giải nhất kéo co',
  'Hội thi dành cho học sinh lớp 8',
  'Trẻ em bị xâm hại cần được giúp ngay, gọi 111',
  'Trong năm có 2 trẻ em đuối nước',
  'Mỗi năm cả nước có nhiều trẻ từ 1 đến 15 tuổi tử vong do đuối nước',
]

it.each(found)('finds: %s', (text) => {
  expect(isFound(text)).toBe(true)
})

it.each(silent)('leaves alone: %s', (text) => {
  expect(isFound(text)).toBe(false)
})
