import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { endedBodies } from '../data/bodies.ts'
import type { EndedBody } from '../data/bodies.ts'

/** Bodies of a district that are more than can be listed: “Phòng Kinh tế và Hạ tầng huyện”, “BHXH huyện”. */
const ofDistrict = patternFinder(
  /(?:phong (?:tu phap|noi vu|gd|giao duc|ldtbxh|lao dong|tn|tai nguyen|y te|kinh te|van hoa|tai chinh|nong nghiep|nn|dan toc)(?:[ &,-]+[a-z]+){0,7}?|chi cuc (?:thue|thi hanh an|thong ke)(?: [a-z]+){0,3}?|hat kiem lam|ban (?:chqs|chi huy quan su)|hoi dong (?:nvqs|nghia vu quan su)|hoi (?:lhpn|lien hiep phu nu|phu nu|nong dan|ccb|cuu chien binh|chu thap do|nguoi cao tuoi)|bhxh|bao hiem xa hoi|trung tam (?:phuc vu )?hanh chinh cong|(?:bo phan )?mot cua|thanh tra|uy ban|kho bac(?: nha nuoc)?|(?:toa an|vien kiem sat)(?: nhan dan)?)\s(?:cap )?(?:huyen\b|quan \d)/,
)
/** Towns and cities below a province, by name: those that answer to the State went on. */
const ofTown = patternFinder(
  /(cong an|ubnd|uy ban nhan dan|hdnd|toa an nhan dan|vien kiem sat nhan dan) (?:tx|(?:thanh pho|tp)\.? ?(?!(?:ha noi|ho chi minh|hcm|hai phong|da nang|can tho|hue)\b)(?=[a-z]))/,
)

const [police, committee] = endedBodies
const others: EndedBody = {
  phrases: [],
  endedOn: '2025-07-01',
  now: 'cơ quan tương ứng của xã hoặc của tỉnh',
}

/** Bodies of a district or a town, told by how they are called. */
export function* districtBodies(m: MatchText): Generator<{ range: [number, number]; body: EndedBody }> {
  for (const { index, 0: found } of ofDistrict(m)) {
    const range: [number, number] = [index, index + found.length]
    const written = m.text.slice(...range)
    // With other marks it is another word: “huyền”, “quản 1”.
    if (/(?:huyện|huyen|quận \d)$/i.test(written)) yield { range, body: others }
  }
  for (const { index, 0: found, 1: kind } of ofTown(m)) {
    const end = index + found.length
    if (!found.endsWith('tx') && !/^\p{Lu}/u.test(m.text.slice(end))) continue
    const body = kind === 'cong an' ? police : committee
    if (body) yield { range: [index, index + found.trimEnd().length], body }
  }
}
