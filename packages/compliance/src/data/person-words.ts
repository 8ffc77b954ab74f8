/** Words around the names of people, put together by hand in November 2026; all folded but `titleForms`. */

/** Words that a person is called by, folded. “o”, “mệ”, “mự” are said in Hà Tĩnh. */
export const titles: ReadonlySet<string> = new Set([
  'ong',
  'ba',
  'anh',
  'chi',
  'em',
  'co',
  'chu',
  'bac',
  'cu',
  'chau',
  'di',
  'cau',
  'mo',
  'thim',
  'duong',
  'o',
  'me',
  'mu',
  'thay',
])

/** Words that follow a title and are no name: “anh em”, “bà con”, “chị nào”, “chú công an”. */
/** The same words with their marks: “Đặng” is a surname where “đang” is none. */
export const noNameMarked: ReadonlySet<string> = new Set(
  (
    'em chị anh ông bà con cô chú bác nào ấy này nay đó kia đã đang sẽ bị được là và hoặc hay nếu khi công cán xã thôn dân tộc địa ' +
    'người mình ta tui tôi chúng các mỗi những họ hàng nội ngoại ruột già trẻ không chưa cũng đều vừa mới phải nên thì mà ' +
    'lớp trường học lúc tại ở từ với cho về để đến lên xuống ra vào gì ai mấy bao đội quân bộ cả bốn nhất vui lòng hội'
  ).split(' '),
)

export const noName: ReadonlySet<string> = new Set(
  (
    'em chi anh ong ba con co chu bac nao ay nay do kia da dang se bi duoc la va hoac hay neu khi cong can xa thon dan toc dia ' +
    'nguoi minh ta tui toi minh chung cac moi nhung ho hang noi ngoai ruot gia tre khong chua cung deu vua moi phai nen thi ma ' +
    'lop truong hoc luc tai o tu voi cho ve de den len xuong ra vao gi ai may bao doi quan bo ca hai ba bon nhat nhi vui long hoi'
  ).split(' '),
)

/** Numbers and kin words that are also given names in the countryside: “bác Tư”, “anh Ba”. */
export const capitalName: ReadonlySet<string> = new Set([
  'ba',
  'truong',
  'hai',
  'bon',
  'tu',
  'nhat',
  'nhi',
  'co',
  'di',
  'an',
  'bao',
  'mai',
  'hong',
  'do',
  'bac',
  'ho',
  'ly',
  'toan',
  'minh',
  'quan',
  'cong',
  'dan',
  'long',
  'can',
  'thon',
  'gia',
  'vui',
  'hoi',
])

export const placeWords: ReadonlySet<string> = new Set([
  'xom',
  'thon',
  'to',
  'khoi',
  'ap',
  'ban',
  'buon',
  'xa',
  'phuong',
  'doi',
  'nha',
  'so',
  'ngo',
  'duong',
  'khu',
  'lang',
  'cum',
  'dau',
  'cuoi',
  'canh',
  'gan',
  'sau',
  'truoc',
  'cho',
  'tram',
])

export const titleForms: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'cô',
  'chú',
  'bác',
  'cụ',
  'cháu',
  'dì',
  'cậu',
  'mợ',
  'thím',
  'dượng',
  'o',
  'mệ',
  'mự',
  'thầy',
])
