/** What a post, an article or a guide is about; one list for posts, content and figures. */
export const topics = {
  'policy-law': 'Chủ trương, chính sách, pháp luật',
  'crime-prevention': 'Phòng ngừa tội phạm',
  'online-fraud': 'Lừa đảo qua mạng',
  drugs: 'Phòng, chống ma túy',
  'weapons-fireworks': 'Vũ khí, pháo nổ',
  'fire-safety': 'Phòng cháy, chữa cháy',
  'traffic-safety': 'An toàn giao thông',
  environment: 'Vệ sinh môi trường',
  'children-school': 'Trẻ em, học đường',
  identity: 'Căn cước, định danh điện tử',
  residence: 'Cư trú',
  'vehicles-licences': 'Đăng ký xe, giấy phép lái xe',
  'security-business': 'Ngành, nghề có điều kiện về an ninh, trật tự',
  foreigners: 'Người nước ngoài',
  schedule: 'Lịch làm việc, sinh hoạt',
  'wanted-missing': 'Truy nã, truy tìm, tìm người',
  'good-deeds': 'Người tốt, việc tốt',
  other: 'Nội dung khác',
} as const

/** What a text is meant to do. */
export const purposes = {
  inform: 'Thông báo',
  warn: 'Cảnh báo',
  guide: 'Hướng dẫn',
  mobilise: 'Vận động',
  seek: 'Tìm kiếm',
} as const

/** Whom a text is for. */
export const audiences = {
  everyone: 'Mọi người dân',
  households: 'Hộ gia đình',
  elderly: 'Người cao tuổi',
  'parents-pupils': 'Phụ huynh, học sinh',
  businesses: 'Cơ sở kinh doanh',
  drivers: 'Người tham gia giao thông',
  'landlords-tenants': 'Chủ nhà trọ, người thuê trọ',
  'unit-leads': 'Trưởng các đơn vị',
} as const

/** Code of what a text is about. */
export type Topic = keyof typeof topics
/** Code of what a text is to do. */
export type Purpose = keyof typeof purposes
/** Code of whom a text is for. */
export type Audience = keyof typeof audiences

/** The keys of a list of labels, as a zod enum needs them. */
export function keysOf<T extends Record<string, string>>(
  labels: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]
}
