/**
 * Words, folded, that stand before and behind names in hurried writing, in groups that speak for or against a name in
 * about the same way; how much each group says is fitted (`name-weights.ts`). Written 11/2026.
 */
const group = <G extends string>(groups: Readonly<Record<G, string>>): ReadonlyMap<string, G> => {
  const found = new Map<string, G>()
  for (const [name, words] of Object.entries(groups) as [G, string][])
    for (const word of words.split(' ')) if (!found.has(word)) found.set(word, name)
  return found
}

export type Before =
  | 'clear-title' | 'title' | 'doubtful-title' | 'letter-title' | 'family' | 'reaches' | 'of' | 'joins' | 'order'
  | 'time' | 'event' | 'unit' | 'place' | 'grammar'

/** The word straight before. */
export const wordsBefore = group<Before>({
  'clear-title': 'ong bac thim lao mu dc gv bs',
  title: 'anh chi chau em thay cu',
  'doubtful-title': 'co chu di cau ba be mo thang duong bo me con dua',
  'letter-title': 'a c e o u b',
  family: 'vo chong nha cha ma gd ox bx vk ban ngoai noi ut ca',
  reaches:
    'gap goi hoi nho tim moi bao gui cho tra dua nhac nhan rep tag ib inbox hpbd rip mung on loi chao bat thay theo doi don lh',
  of: 'cua do khoan',
  joins: 'va voi cung',
  order: 'ten la tk stk hang',
  time: 'nay mai qua truoc chieu trua sang dem khuya hom',
  event: 'cuoi tiec gio vieng nhat thoi tang mung phung',
  unit:
    'kg ky ki lang hop goi chai bao thung cai chiec lon ly tui bo cap con cuon qua trai cay mon to tan yen ta met m lit binh ro bich chuc dong nghin trieu k',
  place:
    'thon xom xa duong pho ap buon ban lang quan huyen tinh cho cau truong song ho nui chua den dinh mieu khu phuong doi ngo hem lop mien',
  grammar:
    'khong chua da dang se duoc bi thi ma nen de vi neu khi cac nhung moi mot hai ba may rat qua hoac hay cang lai con den ve tu o tren duoi trong ngoai theo nay do kia ay',
})

export type After =
  | 'calls' | 'does' | 'did' | 'kin' | 'lives' | 'joins' | 'is' | 'grammar' | 'points'

/** The word straight behind. */
export const wordsAfter = group<After>({
  calls: 'oi a ah ak nhe nha nhe nhi ha u nhi',
  does:
    'bao noi ke nhan hoi keu goi di ve sang len xuong ra vao lay mua ban muon no tra gui nop dong ck chuyen mang dem giu truc nghi vang doi hen mat nhat tim xin nho khoc an uong hat day hoc choi chay lai cho chup ky khai dang nau quen biet thich lam viet doc xem nghe cam giao bat dap pha sua rua quet nuoi lap cat trong dung ngoi nam ngu danh thua thang moi tao lo ship gap dat chup nhay thu',
  did: 'da vua dang moi se chua cung con bi duoc hay tung phai',
  kin: 'con chau vo chong em anh chi ong ba nha bo me',
  lives: 'o to thon xom lop ap buon khoi doi tho que sn sinh so sdt dt stk cccd',
  joins: 'va voi cung',
  is: 'la co ten thi k ko khong',
  grammar: 'cua de tu tai trong tren duoi nhu ma nen neu vi ve theo den qua cac nhung rat ca nua lan roi',
  points: 'nay kia do ay no day',
})
