/**
 * flow: adds up over months; stock: as on the last day; status: how things of the period stand on its last day;
 * share: percent, computed anew; duration: minutes, computed anew.
 */
export type CounterKind = 'flow' | 'stock' | 'status' | 'share' | 'duration'

/** A part of the appendix. */
export type CounterSection =
  'organisation' | 'communication' | 'procedures' | 'tips' | 'outcomes' | 'reporting'

/** What a counter is called and how it is counted. */
export interface CounterInfo {
  /** Vietnamese, as the appendix names it. */
  label: string
  /** Vietnamese unit of measure: “nhóm”, “lượt”, “đồng”, “%”, “phút”. */
  unit: string
  /** The part of the appendix where it stands. */
  section: CounterSection
  /** How it goes over months. */
  kind: CounterKind
}

const define = <K extends string>(counters: Record<K, CounterInfo>) => counters

/** Every counter of a report, in the order of the appendix. */
export const counters = define({
  villages: { label: 'Số thôn', unit: 'thôn', section: 'organisation', kind: 'stock' },
  population: { label: 'Số khẩu', unit: 'khẩu', section: 'organisation', kind: 'stock' },
  modelPoints: { label: 'Số điểm mô hình', unit: 'điểm', section: 'organisation', kind: 'stock' },
  groups: { label: 'Số nhóm Zalo', unit: 'nhóm', section: 'organisation', kind: 'stock' },
  membersStart: { label: 'Số thành viên đầu kỳ', unit: 'thành viên', section: 'organisation', kind: 'stock' },
  membersEnd: { label: 'Số thành viên cuối kỳ', unit: 'thành viên', section: 'organisation', kind: 'stock' },
  membersChange: {
    label: 'Số thành viên tăng, giảm',
    unit: 'thành viên',
    section: 'organisation',
    kind: 'stock',
  },
  householdsParticipating: {
    label: 'Số hộ có người tham gia',
    unit: 'hộ',
    section: 'organisation',
    kind: 'stock',
  },
  householdsTotal: { label: 'Tổng số hộ', unit: 'hộ', section: 'organisation', kind: 'stock' },
  householdShare: { label: 'Tỷ lệ hộ có người tham gia', unit: '%', section: 'organisation', kind: 'share' },
  admins: { label: 'Số quản trị viên', unit: 'người', section: 'organisation', kind: 'stock' },
  advisoryDocuments: { label: 'Số văn bản tham mưu', unit: 'văn bản', section: 'organisation', kind: 'flow' },

  posts: { label: 'Tổng số tin, bài đã đăng', unit: 'tin, bài', section: 'communication', kind: 'flow' },
  reach: { label: 'Số lượt tiếp cận', unit: 'lượt', section: 'communication', kind: 'flow' },
  interactions: { label: 'Số lượt tương tác', unit: 'lượt', section: 'communication', kind: 'flow' },
  talks: { label: 'Số buổi tuyên truyền trực tiếp', unit: 'buổi', section: 'communication', kind: 'flow' },
  attendance: {
    label: 'Số lượt người dự tuyên truyền',
    unit: 'lượt người',
    section: 'communication',
    kind: 'flow',
  },

  questions: { label: 'Số lượt hỏi thủ tục', unit: 'lượt', section: 'procedures', kind: 'flow' },
  questionsAnswered: { label: 'Đã trả lời', unit: 'lượt', section: 'procedures', kind: 'flow' },
  questionsReferred: { label: 'Chuyển nơi khác', unit: 'lượt', section: 'procedures', kind: 'flow' },
  questionsPending: { label: 'Chưa trả lời', unit: 'lượt', section: 'procedures', kind: 'flow' },

  tipsCarriedOver: { label: 'Số tin kỳ trước chuyển sang', unit: 'tin', section: 'tips', kind: 'stock' },
  tips: { label: 'Số tin tiếp nhận trong kỳ', unit: 'tin', section: 'tips', kind: 'flow' },
  tipPeople: { label: 'Số lượt người cung cấp tin', unit: 'lượt người', section: 'tips', kind: 'flow' },
  tipsValuable: { label: 'Số tin có giá trị', unit: 'tin', section: 'tips', kind: 'flow' },
  tipsResolved: { label: 'Đã xác minh, giải quyết', unit: 'tin', section: 'tips', kind: 'status' },
  tipsVerifying: { label: 'Đang xác minh', unit: 'tin', section: 'tips', kind: 'status' },
  tipsPending: { label: 'Chưa xác minh', unit: 'tin', section: 'tips', kind: 'status' },
  tipsTransferred: { label: 'Đã chuyển cơ quan khác', unit: 'tin', section: 'tips', kind: 'status' },
  tipsUnfounded: { label: 'Không đủ cơ sở', unit: 'tin', section: 'tips', kind: 'status' },
  tipsDuplicate: { label: 'Trùng tin', unit: 'tin', section: 'tips', kind: 'status' },
  tipsStateUnknown: {
    label: 'Chưa rõ kết quả (theo báo cáo của đơn vị)',
    unit: 'tin',
    section: 'tips',
    kind: 'status',
  },
  settledShare: { label: 'Tỷ lệ tin đã giải quyết xong', unit: '%', section: 'tips', kind: 'share' },
  responseMean: { label: 'Thời gian phản hồi trung bình', unit: 'phút', section: 'tips', kind: 'duration' },
  responseMedian: { label: 'Thời gian phản hồi trung vị', unit: 'phút', section: 'tips', kind: 'duration' },
  responseP90: {
    label: 'Thời gian phản hồi của 90% số tin',
    unit: 'phút',
    section: 'tips',
    kind: 'duration',
  },
  crimeTips: { label: 'Số tố giác, tin báo về tội phạm', unit: 'tin', section: 'tips', kind: 'flow' },
  crimeTipsInTime: {
    label: 'Chuyển cơ quan điều tra trong hạn',
    unit: 'tin',
    section: 'tips',
    kind: 'status',
  },
  crimeTipsLate: { label: 'Chuyển cơ quan điều tra quá hạn', unit: 'tin', section: 'tips', kind: 'status' },
  inTimeShare: { label: 'Tỷ lệ chuyển trong hạn', unit: '%', section: 'tips', kind: 'share' },

  securityCases: {
    label: 'Số vụ việc về an ninh, trật tự được giải quyết',
    unit: 'vụ',
    section: 'outcomes',
    kind: 'flow',
  },
  securityPersons: {
    label: 'Số đối tượng trong các vụ việc',
    unit: 'đối tượng',
    section: 'outcomes',
    kind: 'flow',
  },
  criminalCases: { label: 'Số vụ hình sự giúp làm rõ', unit: 'vụ', section: 'outcomes', kind: 'flow' },
  criminalPersons: {
    label: 'Số đối tượng trong các vụ hình sự',
    unit: 'đối tượng',
    section: 'outcomes',
    kind: 'flow',
  },
  penaltyCases: { label: 'Số vụ xử phạt vi phạm hành chính', unit: 'vụ', section: 'outcomes', kind: 'flow' },
  penaltyPersons: { label: 'Số đối tượng bị xử phạt', unit: 'đối tượng', section: 'outcomes', kind: 'flow' },
  penaltyAmount: { label: 'Số tiền xử phạt', unit: 'đồng', section: 'outcomes', kind: 'flow' },
  mediations: {
    label: 'Số mâu thuẫn, tranh chấp hòa giải thành',
    unit: 'vụ',
    section: 'outcomes',
    kind: 'flow',
  },
  personsFound: { label: 'Số người tìm được', unit: 'người', section: 'outcomes', kind: 'flow' },
  propertiesFound: {
    label: 'Số vụ tìm được, trả lại tài sản',
    unit: 'vụ',
    section: 'outcomes',
    kind: 'flow',
  },
  weaponsSurrendered: {
    label: 'Vũ khí, công cụ hỗ trợ giao nộp',
    unit: 'khẩu, cái',
    section: 'outcomes',
    kind: 'flow',
  },
  fireworksSurrendered: { label: 'Pháo giao nộp', unit: 'kg', section: 'outcomes', kind: 'flow' },
  fraudCases: { label: 'Số vụ lừa đảo ngăn chặn được', unit: 'vụ', section: 'outcomes', kind: 'flow' },
  fraudAmount: { label: 'Số tiền lừa đảo ngăn chặn được', unit: 'đồng', section: 'outcomes', kind: 'flow' },

  unitsDue: { label: 'Số đơn vị phải báo cáo', unit: 'đơn vị', section: 'reporting', kind: 'stock' },
  unitsOnTime: { label: 'Báo cáo đúng hạn', unit: 'đơn vị', section: 'reporting', kind: 'stock' },
  unitsLate: { label: 'Báo cáo chậm', unit: 'đơn vị', section: 'reporting', kind: 'stock' },
  unitsMissing: { label: 'Chưa báo cáo', unit: 'đơn vị', section: 'reporting', kind: 'stock' },
})

/** Code of a counter. */
export type CounterKey = keyof typeof counters

export const counterKeys = Object.keys(counters) as CounterKey[]
