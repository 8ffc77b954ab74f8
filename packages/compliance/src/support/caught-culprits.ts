import { patternFinder } from '@binhyen/vietnamese'
import type { MatchText } from '@binhyen/vietnamese'
import { sentenceAround } from './sentence.ts'

const label =
  '(?:(?:ten|thang|ke|nhom) (?:an trom|an cap|trom|cuop|moc tui|giet nguoi|lua dao|buon ma tuy|ban ma tuy|hiep dam|sat nhan|au dam)|hung thu|thu pham|(?:con|thang) nghien|trum ma tuy|yeu rau xanh)'
const someone = String.raw`(?:doi tuong|nguoi (?:nay|do)|thanh nien nay|nghi pham|han|ga|chu (?:quan|nha|tiem))`

/** “Bắt được tên trộm”, “tên cướp bị bắt”, “thằng nghiện ở xóm 2”, “đối tượng X. là kẻ lừa đảo”, “nghi phạm đã phạm tội”. */
const verdicts = [
  String.raw`(?:bat|tom|khong che) (?:(?:duoc|giu|gon|qua tang) )?(?:(?:\d\d?|mot|hai|ba) )?${label}\b`,
  String.raw`${label}(?: [a-z]+){0,4}? (?:(?:da |vua )?bi (?:bat|tam giu|khong che|tom)|sa luoi)\b`,
  String.raw`${label} o (?:thon|xom|to|ap|ban) \d`,
  String.raw`${someone}(?: [a-z])?\.?(?: (?:nay|do|tren))? (?:chinh )?la (?:${label}|ke pham toi|toi pham)\b`,
  String.raw`day la (?:${label}|ke da (?:an trom|lay trom|trom|cuop|giet|lua))\b|${label} nay (?:o|la|da|dang|ten)\b|chinh (?:no|han|y) (?:da )?(?:(?:an |lay )?trom|cuop|giet)\b`,
  String.raw`(?:doi tuong|nghi pham|han|ga)(?: (?:nay|do|tren))? da pham toi\b`,
].map((pattern) => patternFinder(new RegExp(pattern)))

/** What is only wished, taught or told. */
const unreal =
  /\b(?:neu|khi|thuong|deu|hay|giup|truy|som|chua|mong|phong (?:ngua|chong)|canh giac|truyen|phim|co tich|ngay xua|vo kich|tieu pham|cac|nhung|moi|co the)\b/
const event =
  /\b(?:da|cong an (?:xa |tinh )?bat|vua|bat (?:duoc|giu|gon|qua tang)|(?:toi|dem|hom|trua|chieu|sang) (?:qua|nay)|o xa|(?:thon|xom|ngay) \d)\b/

/** People without a name of whom a text says as a fact that they are criminals. */
export function* caughtCulprits(m: MatchText): Generator<[number, number]> {
  for (const [kind, find] of verdicts.entries())
    for (const { index, 0: found } of find(m)) {
      const range: [number, number] = [index, index + found.length]
      const [from, to] = sentenceAround(m.text, range)
      if (unreal.test(m.folded.slice(from, index))) continue
      if (/(?<!\bbi )\b(?:thuong|deu)\b/.test(m.folded.slice(range[1], to))) continue
      if (kind > 0 || event.test(m.folded.slice(from, to))) yield range
    }
}
