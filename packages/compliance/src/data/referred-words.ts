/** How people speak of somebody without his whole name. Put together by hand, 11/2026. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What somebody is called by, in its marked writing. */
export const calledPersons = set(
  'ông bà anh chị em cô chú bác cụ cháu dì cậu mợ thím dượng o mệ mự thầy thằng con cái đứa bé bố mẹ má cha ba vợ chồng bạn lão mụ nhóc cu ku nhà hộ eng ả mạ bu u tía sếp nó hắn bn bầm dâu rể út thày ổng bả',
)
/** Between what somebody is called by and what tells who it is. */
export const linkWords = set(
  'gái trai út cả hai ba tư năm sáu bảy tám nhỏ bé lớn đầu giữa ruột họ dâu rể nội ngoại của nhà chồng vợ tên là thằng con cái cu ku đứa ông bà anh chị em cô chú bác cụ cháu dì cậu mợ thím o mệ mự thầy mẹ bố má cha lão mụ già nhóc hàng xóm ' +
    'phòng cùng bên kế cũ trưởng chủ quán tiệm riêng nuôi đẻ ghẻ kia nớ sinh đôi thợ đích tôn cố cha sơ trùm giáo trước sau giúp việc điệu',
)
/** Whose kin it is: the writer's own. */
export const firstPersons = set('em tôi tui mình tao tau tớ con cháu e mk toi minh')
/** Of whom one says “my”: folded. */
export const kinOfMine = set(
  'ong ba anh chi em co chu bac cu chau di cau mo thim con bo me ma cha vo chong dua thang ban sep be u bu tia cu o',
)
/** Before it, a group is meant: folded. */
export const groups = set('cac nhung moi nhieu may tung tat anh bon')
/** Of these the unmarked writing is another word more often (“có”, “chỉ”, “bà” and “ba”): a name has to be likely behind it. */
export const unclearCalls = set(
  'co o di cu chi con nha me bo thay cau chu ba ma a em be ban ho dua vo mu u e c cai cha bon ca la nam hai to',
)
/** Behind a word that calls somebody, it tells of anybody or of a body. */
export const nobodys = set(
  'an si giao chuc vien bo dan uy tac dong doi truong lop nhan phuong phap hoi ban khoa phong benh tre chong me nguoi ai nao cho khac do nay ay kia minh ta no bi mac da dang se khong chua di den ve ra vao len xuong o tai tu de nhu hay la va voi cung duoc lam noi biet thay cai con vat ga lon bo cho meo trau ca the gi roi nua lai moi het rat nhieu it sang ngoan khoe bau y chet thuong',
)
