import { patternFinder } from '@binhyen/vietnamese'
import { age } from './child-names.ts'

/** A class as it is written in lists and messages: lớp 5A, l3b, lớp năm, lớp lá; folded. */
const GRADE = '(?:1[0-2]|[1-9])'
const NUMBER = '(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)'
const CLASS = String.raw`lop ?${GRADE}(?: ?[a-k]\d{0,2}|[./]\d{1,2})?(?![a-z0-9])|lop ${NUMBER}(?: [a-k]\d?)?(?![a-z0-9])|lop (?:la|choi|mam|nha tre|hoa [a-z]+|xung toi|them suc|ghep|mau giao|ba tuoi|bon tuoi|nam tuoi)(?: \d)?(?![a-z0-9])|(?:l|t)\.?${GRADE}(?:[a-k]\d{0,2}|\/\d{1,2})(?![a-z0-9/])`
const SCHOOL = String.raw`(?:hoc sinh|dang hoc|hoc|hs) (?:o |tai |truong )*(?:truong|th|tieu hoc|thcs|thpt|mam non|mn|mau giao|cap [123]|noi tru|ban tru) [a-z]+|truong (?:th|tieu hoc|thcs|thpt|mam non|mn|mau giao|cap [123]|noi tru) [a-z]+`
export const classes = patternFinder(new RegExp(`(?<![a-z0-9])(?:${CLASS})`))
/** A class by its number and letter alone, where a name stands before it: “2A”, “8d”, “9A1”; not “7h”. */
export const bareClasses = patternFinder(
  new RegExp(String.raw`(?<![a-z0-9/.,-])${GRADE}(?:[a-gi]\d{0,2}|h\d)(?![a-z0-9/])`),
)
/** A child's age, where a name stands before it. */
export const childAges = patternFinder(
  new RegExp(
    String.raw`(?<![a-z0-9/.,-])(?:[1-9]|1[0-5]) ?(?:tuoi|tui|t)(?![a-z0-9])|(?<![a-z0-9])(?<!(?:hai|ba|bon|nam|sau|bay|tam|chin) )${NUMBER} (?:tuoi|tui)(?![a-z])`,
  ),
)
const classOrSchool = new RegExp(`(?<![a-z0-9])(?:${CLASS}|${SCHOOL})`)

const ages = new RegExp(
  String.raw`(?<![\d/.,-])(?:[1-9]|1[0-5]) ?(?:t|tui|t\.)(?![a-z0-9])|(?<![\d/.,-])\d{1,2} ?(?:thang|th)(?: tuoi|(?=,))|(?<![a-z])(?:hon |gan |moi |co |tam )?${NUMBER}(?: (?:mot|hai|ba|bon|lam))? (?:tuoi|tui)(?![a-z])|(?<![a-z])sinh (?:nam )?201[1-9](?!\d)|(?<![a-z])(?:lop|hoc) ${GRADE}(?![\d/])`,
)

/** What makes a child known beside a name: age, class or school; in folded text. */
export const factIn = (folded: string): RegExpExecArray | undefined =>
  [...folded.matchAll(age)][0] ?? classOrSchool.exec(folded) ?? ages.exec(folded) ?? undefined

/** What happens in a story that no child should be known by. */
export const badStories = patternFinder(
  new RegExp(
    String.raw`\b(?:xam hai|hiep dam|ruot hiep|hiep|dam o|so mo|mo vu|bop|ham hiep|giao cau|loan luan|so soang|sam so|lam nhuc|bao hanh|hanh ha|danh nhau|danh hoi dong|danh ban|dam ban|nhot|bo roi|vut bo|bat nat|bat coc|ban sang|lua ban|bo nha|bo di|bo hoc|tron hoc|di bui|tu tu|rach tay|nhay cau|mang thai|co thai|co bau|mang bau|dinh bau|co chua|sinh con|pha thai|tao hon|bat (?:lay chong|cuoi)|an cap|an trom|trom|moc tui|cuop|giat do|ma tuy|keo cho|thuoc lac|thuoc la dien tu|hut (?:co|can|keo|da|thuoc)|bong cuoi|nghien|tu vong|chet duoi|chet|duoi nuoc|mat tich|mat khi|di lac|that lac|goi y|quay roi|quay lén|quay len|lot (?:do|quan|ao)|duoi hoc|dinh chi|ky luat|kiem diem|pham toi|vi pham|gay roi|pha phach|phat tan|lo clip|lo anh|clip nong|anh nong|giao duong|ra toa|tam giu|chem|tai nan|mo coi|con hoang|con roi|nan nhan|doa giet|uy hiep|ep (?:an|uong|hut|quan)|quyt tien|no tien|khong cho an|bo doi|tat|treo|doi nuoc soi|nuoc soi|uong nham|nuot|ban can|bi (?!(?:da|mat|quyet)\b)[a-z]+|thieu nang|hiv)\b`,
  ),
  { every: true },
)
