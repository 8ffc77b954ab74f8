import { healthConditions } from '../../data/health-conditions.ts'
import { phraseFinder } from '../../engine/phrases.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { personNear } from '../../support/person-near.ts'
import { isUnmarkedNear } from '../../support/sentence.ts'
import { undisguisedly } from '../../support/plain-view.ts'
import { wordAt } from '../../support/tokens.ts'
import { sensitiveData } from './identifier.ts'

const conditions = phraseFinder(healthConditions)

/**
 * A health fact tied to a person.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 4; Luật Khám bệnh, chữa bệnh 15/2023/QH15, Điều 10.
 */
export const health = defineRule({
  id: 'personal-data/health',
  title: 'Thông tin sức khỏe của cá nhân',
  severity: 'error',
  legalBasis: sensitiveData,
  find: (view) => undisguisedly(view, factsIn),
  mask: () => 'một người trong xã',
  messages: {
    found: () =>
      'Câu này gắn một người với tình trạng sức khỏe. Bỏ hẳn, hoặc viết “một người trong xã”; đây là dữ liệu cá nhân nhạy cảm.',
  },
  examples: {
    invalid: [
      'Chị Mẫu bị nhiễm HIV.',
      'Ông Nguyễn Văn Mẫu mắc bệnh lao phổi, bà con tránh tiếp xúc.',
      'anh hung bi tam than, hay la het',
      'Hoàn cảnh bà Mẫu, ung thư giai đoạn cuối.',
      'HIV dương tính là anh Mẫu ở xóm 2.',
    ],
    valid: [
      'Người nhiễm HIV được điều trị miễn phí.',
      'Tầm soát ung thư tại trạm y tế.',
      'Bác sĩ khuyên phụ nữ mang thai khám định kỳ.',
      'Phòng, chống sốt xuất huyết.',
      'Anh chị em bị tiểu đường nên ăn ít tinh bột.',
    ],
  },
})

function* factsIn(view: View): Generator<Match> {
  for (const { range, marked } of conditions(view)) {
    const { folded, text } = view.m
    if (!marked && !isUnmarkedNear(text, range, unmistakable.test(folded.slice(...range)) ? 0 : 14)) continue
    if (otherwise.test(folded.slice(range[0], range[1] + 14))) continue
    const person = personNear(view, wordAt(view, range[0]), wordAt(view, range[1]))
    if (!person || isAnothers(view, person, range[0])) continue
    yield {
      range: [Math.min(person[0], range[0]), Math.max(person[1], range[1])],
      explanation: { pattern: 'người – tình trạng sức khỏe' },
    }
  }
}

/** Without marks nothing else is meant. */
const unmistakable =
  /ung thu|tam than|tram cam|dong kinh|dot quy|giang mai|viem |tieu duong|benh|tu ky|phan liet|hoa tri|chay than|xo gan|suy than|mang thai|say thai|pha thai|vo sinh|than kinh|hiv/
/** What looks like an illness and is none. */
const otherwise =
  /^(?:bi dien (?:giat|mat)|(?:con )?nghien (?:tro|game|cuu|ngam|dien thoai|face|tiktok|mang|cong|bong|phim|doc)|duong tinh lo|co thai do|co mang theo|dieu tri vien|cap cuu (?:115|ngoai vien)|dong kinh nghia)/
/** Before a person: an illness that swindlers tell of, or one who treats the illness of others. */
const pretended =
  /(?:mao danh|gia danh|gia vo|gia lam|bao tin gia)[a-z ]*$|(?:bac si|bs|y si|y ta|dieu duong|ho sinh|duoc si|luong y|thay thuoc|tien si|giao su|gs|ts|ths)[ .:]{1,3}$/
/** Between a person and an illness: it is that of others, or prevented. */
const others =
  /(?<![a-z])(?:khong chua duoc|benh nhan|nguoi benh|tre em|phu nu|cac chau|nguoi dan|ba con|hoi vien|nguoi cao tuoi|nguoi ngheo|hoi nguoi|cho nguoi|nhung nguoi|cac|chuong trinh|chien dich|tuyen truyen|tam soat|phong chong|phong, chong|phong ngua|do la nen|co ban|tiem phong|vac xin|khoa|cham soc|benh vien|tap huan|mo hinh|hien mau|nghien cuu|cho biet|huong dan|bao cao|phong benh|cach|ve benh)(?![a-z])/

function isAnothers({ m: { folded } }: View, [start, end]: readonly [number, number], at: number): boolean {
  return (
    pretended.test(folded.slice(Math.max(0, start - 30), start)) ||
    (end < at && others.test(folded.slice(end, at)))
  )
}
