import {
  activityKinds,
  audiences,
  deliveryBodies,
  groupKinds,
  memberRoles,
  outcomeKinds,
  postFormats,
  purposes,
  questionResults,
  tipChannels,
  tipClasses,
  topics,
  unitCounters,
  unitKinds,
} from '@binhyen/model'

export type ColumnKind =
  | 'text'
  | 'date'
  | 'moment'
  | 'whole'
  | 'number'
  | 'yes'
  | 'month'
  | 'choice'
  | 'choices'
  | 'unit'
  | 'groups'
  | 'informant'

/** A column of the register: what it is called, what may stand in it, what the note on it says. */
export interface ColumnSpec {
  key: string
  title: string
  kind: ColumnKind
  /** Rows of the sheet can't do without it. */
  required?: boolean
  /** Other titles that people give it. */
  aliases?: readonly string[]
  labels?: Readonly<Record<string, string>>
  note: string
  width: number
}

export type SheetKey =
  'groups' | 'members' | 'posts' | 'tips' | 'questions' | 'activities' | 'outcomes' | 'reports' | 'units'

export interface SheetSpec {
  key: SheetKey
  name: string
  columns: readonly ColumnSpec[]
}

const required = true
const MANY = 'Nhiều mục thì cách nhau bằng dấu chấm phẩy.'

const unit = (key: string, title: string, note: string, rest: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  title,
  kind: 'unit',
  required,
  note: `${note} Chọn trong danh sách (trang Danh mục).`,
  width: 24,
  ...rest,
})

const settled = {
  resolved: 'Đã giải quyết',
  transferred: 'Đã chuyển cơ quan khác',
  unfounded: 'Không đủ cơ sở',
  duplicate: 'Trùng tin',
}

const groups: SheetSpec = {
  key: 'groups',
  name: 'Nhóm Zalo',
  columns: [
    {
      key: 'id',
      title: 'Mã nhóm',
      kind: 'text',
      required,
      note: 'Chữ thường không dấu, chữ số, gạch nối; ví dụ nhom-thon-1. Mỗi lần đếm thành viên ghi thêm một dòng cùng mã.',
      width: 18,
    },
    {
      key: 'name',
      title: 'Tên nhóm',
      kind: 'text',
      note: 'Tên nhóm trên Zalo. Dòng đếm sau của cùng nhóm có thể để trống.',
      width: 38,
    },
    unit('unit', 'Đơn vị phụ trách', 'Đơn vị quản lý nhóm.', { required: false }),
    {
      key: 'kind',
      title: 'Loại nhóm',
      kind: 'choice',
      labels: groupKinds,
      note: 'Cấp xã, thôn hay chuyên đề.',
      width: 14,
    },
    { key: 'openedOn', title: 'Ngày lập', kind: 'date', note: 'Ngày lập nhóm.', width: 13 },
    {
      key: 'closedOn',
      title: 'Ngày giải thể',
      kind: 'date',
      note: 'Để trống nếu nhóm còn hoạt động.',
      width: 13,
    },
    {
      key: 'date',
      title: 'Ngày đếm',
      kind: 'date',
      note: 'Ngày đếm thành viên; mỗi kỳ đếm một lần vào cuối kỳ.',
      width: 13,
    },
    {
      key: 'members',
      title: 'Số thành viên',
      kind: 'whole',
      note: 'Số thành viên của nhóm vào ngày đếm. Không ghi danh sách người dân.',
      width: 14,
    },
    {
      key: 'households',
      title: 'Số hộ tham gia',
      kind: 'whole',
      aliases: ['Số hộ có người tham gia'],
      note: 'Số hộ có người trong nhóm; để trống nếu không biết.',
      width: 14,
    },
  ],
}

const members: SheetSpec = {
  key: 'members',
  name: 'Thành viên',
  columns: [
    { key: 'id', title: 'Mã thành viên', kind: 'text', required, note: 'Ví dụ tv-1.', width: 14 },
    {
      key: 'name',
      title: 'Họ và tên',
      kind: 'text',
      required,
      note: 'Chỉ ghi người được giao nhiệm vụ trong mô hình, không ghi người dân trong nhóm.',
      width: 28,
    },
    unit('unit', 'Đơn vị', 'Đơn vị của người được giao nhiệm vụ.'),
    {
      key: 'roles',
      title: 'Nhiệm vụ',
      kind: 'choices',
      labels: memberRoles,
      required,
      note: MANY,
      width: 32,
    },
    {
      key: 'joinedOn',
      title: 'Ngày nhận nhiệm vụ',
      kind: 'date',
      required,
      note: 'Ngày bắt đầu.',
      width: 18,
    },
    { key: 'leftOn', title: 'Ngày thôi nhiệm vụ', kind: 'date', note: 'Để trống nếu còn làm.', width: 18 },
  ],
}

const posts: SheetSpec = {
  key: 'posts',
  name: 'Bài đăng',
  columns: [
    { key: 'id', title: 'Mã bài', kind: 'text', note: 'Có thể để trống.', width: 11 },
    { key: 'date', title: 'Ngày đăng', kind: 'date', required, note: 'Ngày đăng lần đầu.', width: 13 },
    {
      key: 'title',
      title: 'Nội dung tóm tắt',
      kind: 'text',
      required,
      aliases: ['Tiêu đề'],
      note: 'Một câu. Không ghi tên, số điện thoại của người dân.',
      width: 46,
    },
    unit('unit', 'Đơn vị đăng', 'Đơn vị soạn và đăng.'),
    {
      key: 'topic',
      title: 'Chủ đề',
      kind: 'choice',
      labels: topics,
      required,
      note: 'Chọn trong danh sách.',
      width: 32,
    },
    {
      key: 'purpose',
      title: 'Mục đích',
      kind: 'choice',
      labels: purposes,
      required,
      note: 'Chọn trong danh sách.',
      width: 14,
    },
    {
      key: 'audience',
      title: 'Nhóm đối tượng',
      kind: 'choices',
      labels: audiences,
      required,
      note: MANY,
      width: 24,
    },
    {
      key: 'format',
      title: 'Hình thức',
      kind: 'choice',
      labels: postFormats,
      required,
      note: 'Tin, bài viết, video hay hình ảnh.',
      width: 22,
    },
    {
      key: 'groups',
      title: 'Nhóm đã đăng',
      kind: 'groups',
      required,
      note: `Mã hoặc tên nhóm. ${MANY}`,
      width: 30,
    },
    { key: 'approval', title: 'Mã phê duyệt', kind: 'text', note: 'Nếu bài phải được phê duyệt.', width: 14 },
    {
      key: 'reach',
      title: 'Lượt tiếp cận',
      kind: 'whole',
      note: 'Để trống nếu Zalo không cho biết; không ghi 0.',
      width: 14,
    },
    {
      key: 'interactions',
      title: 'Lượt tương tác',
      kind: 'whole',
      note: 'Để trống nếu không biết; không ghi 0.',
      width: 14,
    },
  ],
}

const tips: SheetSpec = {
  key: 'tips',
  name: 'Tin tiếp nhận',
  columns: [
    {
      key: 'id',
      title: 'Mã tin',
      kind: 'text',
      required,
      note: 'Số thứ tự trong sổ giấy, ví dụ T-0012.',
      width: 11,
    },
    {
      key: 'receivedAt',
      title: 'Tiếp nhận lúc',
      kind: 'moment',
      required,
      note: 'Ngày và giờ: 09/11/2026 14:30.',
      width: 18,
    },
    {
      key: 'channel',
      title: 'Kênh tiếp nhận',
      kind: 'choice',
      labels: tipChannels,
      required,
      note: 'Chọn trong danh sách.',
      width: 20,
    },
    unit('receivedBy', 'Đơn vị tiếp nhận', 'Nơi người dân báo tin đầu tiên.'),
    {
      key: 'handedOverOn',
      title: 'Bàn giao Công an xã lúc',
      kind: 'moment',
      note: 'Khi đơn vị khác nhận tin rồi chuyển cho Công an xã. Thời hạn 24 giờ tính từ lúc này.',
      width: 22,
    },
    {
      key: 'informant',
      title: 'Mã người cung cấp tin',
      kind: 'informant',
      required,
      note: 'Chỉ ghi mã trong sổ giấy, ví dụ NCT-0012, hoặc “Không rõ”. Không ghi tên, số điện thoại, địa chỉ.',
      width: 20,
    },
    { key: 'people', title: 'Số lượt người', kind: 'whole', note: 'Để trống nếu là một người.', width: 13 },
    {
      key: 'class',
      title: 'Phân loại',
      kind: 'choice',
      labels: tipClasses,
      required,
      note: 'Chọn trong danh sách.',
      width: 34,
    },
    unit('place', 'Nơi xảy ra', 'Thôn nơi xảy ra việc.', { required: false }),
    {
      key: 'valuable',
      title: 'Tin có giá trị',
      kind: 'yes',
      note: 'Có hoặc Không; để trống nếu chưa đánh giá.',
      width: 13,
    },
    {
      key: 'respondedAt',
      title: 'Phản hồi lúc',
      kind: 'moment',
      note: 'Lúc trả lời người cung cấp tin.',
      width: 18,
    },
    {
      key: 'classifiedAt',
      title: 'Phân loại lúc',
      kind: 'moment',
      note: 'Lúc Công an xã phân loại tin.',
      width: 18,
    },
    {
      key: 'verifyingAt',
      title: 'Xác minh từ lúc',
      kind: 'moment',
      note: 'Lúc bắt đầu kiểm tra, xác minh.',
      width: 18,
    },
    {
      key: 'settled',
      title: 'Kết quả xử lý',
      kind: 'choice',
      labels: settled,
      note: 'Để trống nếu chưa xong.',
      width: 24,
    },
    { key: 'settledAt', title: 'Kết thúc lúc', kind: 'moment', note: 'Lúc có kết quả xử lý.', width: 18 },
    {
      key: 'deliveredTo',
      title: 'Chuyển đến',
      kind: 'choice',
      labels: deliveryBodies,
      note: 'Cơ quan nhận tin.',
      width: 18,
    },
    { key: 'sentAt', title: 'Chuyển lúc', kind: 'moment', note: 'Lúc gửi cho cơ quan nhận.', width: 18 },
    {
      key: 'acknowledgedAt',
      title: 'Bên nhận xác nhận lúc',
      kind: 'moment',
      note: 'Lúc cơ quan nhận xác nhận.',
      width: 20,
    },
    {
      key: 'steps',
      title: 'Các bước khác',
      kind: 'text',
      note: 'Chỉ khi các cột bên trái không đủ: 09/11/2026 08:30 Đang xác minh (Cán bộ Công an xã). Không ghi nội dung tin.',
      width: 30,
    },
  ],
}

const questions: SheetSpec = {
  key: 'questions',
  name: 'Hỏi đáp thủ tục',
  columns: [
    { key: 'id', title: 'Mã dòng', kind: 'text', note: 'Có thể để trống.', width: 11 },
    { key: 'date', title: 'Ngày hỏi', kind: 'date', required, note: 'Ngày người dân hỏi.', width: 13 },
    unit('unit', 'Đơn vị trả lời', 'Đơn vị nhận câu hỏi.'),
    {
      key: 'procedure',
      title: 'Thủ tục',
      kind: 'text',
      required,
      note: 'Tên thủ tục, không ghi tên người hỏi.',
      width: 38,
    },
    { key: 'count', title: 'Số lượt hỏi', kind: 'whole', note: 'Để trống nếu là một lượt.', width: 12 },
    {
      key: 'result',
      title: 'Kết quả',
      kind: 'choice',
      labels: questionResults,
      required,
      note: 'Chọn trong danh sách.',
      width: 18,
    },
  ],
}

const activities: SheetSpec = {
  key: 'activities',
  name: 'Hoạt động',
  columns: [
    { key: 'id', title: 'Mã hoạt động', kind: 'text', note: 'Có thể để trống.', width: 13 },
    { key: 'date', title: 'Ngày', kind: 'date', required, note: 'Ngày thực hiện.', width: 13 },
    unit('unit', 'Đơn vị', 'Đơn vị thực hiện.'),
    {
      key: 'kind',
      title: 'Loại hoạt động',
      kind: 'choice',
      labels: activityKinds,
      required,
      note: 'Chọn trong danh sách.',
      width: 30,
    },
    {
      key: 'count',
      title: 'Số lượng',
      kind: 'whole',
      note: 'Số buổi, số văn bản; để trống nếu là một.',
      width: 11,
    },
    {
      key: 'attendance',
      title: 'Số lượt người dự',
      kind: 'whole',
      note: 'Để trống nếu không biết; không ghi 0.',
      width: 15,
    },
    { key: 'title', title: 'Nội dung', kind: 'text', note: 'Một câu. Không ghi tên người dân.', width: 46 },
  ],
}

const outcomes: SheetSpec = {
  key: 'outcomes',
  name: 'Kết quả',
  columns: [
    { key: 'id', title: 'Mã kết quả', kind: 'text', note: 'Có thể để trống.', width: 12 },
    { key: 'date', title: 'Ngày', kind: 'date', required, note: 'Ngày có kết quả.', width: 13 },
    unit('unit', 'Đơn vị', 'Đơn vị đạt kết quả.'),
    {
      key: 'kind',
      title: 'Loại kết quả',
      kind: 'choice',
      labels: outcomeKinds,
      required,
      note: 'Chọn trong danh sách.',
      width: 42,
    },
    { key: 'cases', title: 'Số vụ', kind: 'whole', required, note: 'Số vụ, số việc, số lần.', width: 9 },
    {
      key: 'persons',
      title: 'Số đối tượng, số người',
      kind: 'whole',
      note: 'Để trống nếu không biết.',
      width: 20,
    },
    {
      key: 'amount',
      title: 'Số tiền (đồng)',
      kind: 'whole',
      note: 'Tiền phạt hoặc tiền không bị chiếm đoạt, đồng.',
      width: 16,
    },
    {
      key: 'quantity',
      title: 'Số lượng',
      kind: 'number',
      note: 'Khẩu, cái với vũ khí; kg với pháo.',
      width: 11,
    },
    { key: 'tip', title: 'Mã tin', kind: 'text', note: 'Nếu kết quả từ tin của người dân.', width: 11 },
  ],
}

const reports: SheetSpec = {
  key: 'reports',
  name: 'Báo cáo đơn vị',
  columns: [
    unit('unit', 'Đơn vị', 'Đơn vị gửi báo cáo.'),
    {
      key: 'period',
      title: 'Tháng báo cáo',
      kind: 'month',
      required,
      note: 'Viết 2026-11 hoặc 11/2026.',
      width: 14,
    },
    {
      key: 'submittedOn',
      title: 'Ngày gửi',
      kind: 'date',
      note: 'Để trống nếu chưa gửi: dòng tô vàng. Gửi chậm: ô tô đỏ.',
      width: 13,
    },
    ...Object.entries(unitCounters).map(([key, title]): ColumnSpec => ({
      key,
      title,
      kind: 'whole',
      note: 'Để trống nếu không biết; không có việc gì thì ghi 0.',
      width: 16,
    })),
    {
      key: 'situation',
      title: 'Tình hình',
      kind: 'text',
      note: 'Không ghi tên người cung cấp tin.',
      width: 40,
    },
    { key: 'strengths', title: 'Ưu điểm', kind: 'text', note: 'Việc làm tốt.', width: 40 },
    { key: 'weaknesses', title: 'Tồn tại, hạn chế', kind: 'text', note: 'Việc chưa làm được.', width: 40 },
    {
      key: 'proposals',
      title: 'Đề xuất, kiến nghị',
      kind: 'text',
      note: 'Đề nghị với xã, với cấp trên.',
      width: 40,
    },
  ],
}

const units: SheetSpec = {
  key: 'units',
  name: 'Danh mục',
  columns: [
    {
      key: 'id',
      title: 'Mã đơn vị',
      kind: 'text',
      required,
      note: 'Chữ thường không dấu, chữ số, gạch nối; ví dụ thon-1. Mỗi lần cập nhật số hộ ghi thêm một dòng cùng mã.',
      width: 18,
    },
    {
      key: 'name',
      title: 'Tên đơn vị',
      kind: 'text',
      note: 'Tên dùng trong các danh sách chọn. Dòng cập nhật số hộ có thể để trống.',
      width: 32,
    },
    {
      key: 'kind',
      title: 'Loại đơn vị',
      kind: 'choice',
      labels: unitKinds,
      note: 'Chọn trong danh sách.',
      width: 26,
    },
    { key: 'from', title: 'Tham gia từ ngày', kind: 'date', note: 'Để trống nếu từ đầu.', width: 16 },
    { key: 'until', title: 'Tham gia đến ngày', kind: 'date', note: 'Để trống nếu còn tham gia.', width: 16 },
    {
      key: 'reports',
      title: 'Phải báo cáo',
      kind: 'yes',
      note: 'Để trống: mọi đơn vị trừ Công an xã.',
      width: 12,
    },
    { key: 'date', title: 'Ngày số liệu', kind: 'date', note: 'Ngày của số hộ, số khẩu.', width: 13 },
    { key: 'households', title: 'Số hộ', kind: 'whole', note: 'Tổng số hộ của thôn.', width: 9 },
    { key: 'people', title: 'Số khẩu', kind: 'whole', note: 'Tổng số khẩu của thôn.', width: 9 },
  ],
}

/** The register's sheets, in their order in the workbook. */
export const sheets = [groups, members, posts, tips, questions, activities, outcomes, reports, units] as const

export const GUIDE_SHEET = 'Hướng dẫn'

/** What “Hướng dẫn” tells about the register itself. */
export const settings = {
  commune: 'Tên xã',
  province: 'Tên tỉnh',
  remote: 'Xã vùng sâu, vùng xa, hải đảo',
  calendar: 'Lịch báo cáo',
  sample: 'Dữ liệu mẫu',
} as const

export const ANONYMOUS = 'Không rõ'

/** `columnLetters(0)` → `'A'`, `columnLetters(27)` → `'AB'` */
export function columnLetters(index: number): string {
  const rest = index % 26
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + rest)
}
