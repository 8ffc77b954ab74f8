import { defineRule } from '../../engine/rule.ts'
import { childrenIn } from '../../support/children.ts'
import { undisguisedly } from '../../support/plain-view.ts'

/**
 * A child that can be recognised: name with age, school or class; age in a bad story.
 * Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 24; Nghị định 56/2017/NĐ-CP, Điều 33; Luật Trẻ em, Điều 1.
 */
export const child = defineRule({
  id: 'personal-data/child',
  title: 'Trẻ em nhận ra được',
  severity: 'error',
  legalBasis: { document: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15', article: 'Điều 24' },
  find: (view) => undisguisedly(view, childrenIn),
  mask: () => 'một cháu',
  messages: {
    found: ({ masked }) =>
      `Có thông tin làm lộ một trẻ em (${masked}). Bỏ tên, tuổi, lớp, trường; trẻ từ 7 tuổi thì cha mẹ và trẻ đều phải đồng ý.`,
    story: ({ masked }) =>
      `Kể tuổi của một trẻ em trong vụ việc xấu (${masked}). Bỏ tuổi và nơi ở, chỉ viết “một cháu nhỏ”.`,
  },
  examples: {
    invalid: [
      'Cháu Mẫu, 12 tuổi, đi lạc từ chiều qua.',
      'Em Nguyễn Văn Mẫu, học sinh lớp 6A Trường THCS Mẫu, bị đánh.',
      'chau mau lop 5b truong tieu hoc mau bi bat nat',
      'Bé gái 8 tuổi ở thôn Mẫu 1 bị xâm hại.',
      'Một nữ sinh 14 tuổi bỏ nhà đi.',
      'Nữ sinh lớp 9A Trường THCS Mẫu bị đánh.',
    ],
    valid: [
      'Trẻ em dưới 16 tuổi được bảo vệ.',
      'Học sinh lớp 1 nhập học ngày 05/9.',
      'Trẻ từ 7 tuổi phải có cha mẹ đồng ý.',
      'Gọi 111 khi thấy trẻ em bị bạo hành.',
      'Công dân đủ 14 tuổi phải làm thẻ căn cước.',
      'Con em trong xã được học bơi.',
    ],
  },
})
