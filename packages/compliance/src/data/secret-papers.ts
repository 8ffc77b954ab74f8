/**
 * Words that a degree of secrecy is stated with.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (ô 10a, 11); the kinds of papers put together by hand, November 2026.
 */

/** What announces a degree. */
export const degreeLabels: readonly string[] = [
  'độ mật',
  'mức độ mật',
  'dấu mật',
  'dấu tối mật',
  'dấu tuyệt mật',
  'dấu chỉ độ mật',
  'đóng dấu mật',
  'dấu chỉ mức độ mật',
  'ghi chữ mật',
  'chữ mật',
  'chữ tối mật',
  'chữ tuyệt mật',
]

/** Papers that bear one. */
export const secretPapers: readonly string[] = [
  'tài liệu',
  'tin',
  'bản chụp',
  'bản sao',
  'văn bản',
  'công văn',
  'công điện',
  'báo cáo',
  'kế hoạch',
  'phương án',
  'tờ trình',
  'chỉ thị',
  'thông báo',
  'danh sách',
  'quyết định',
  'hướng dẫn',
  'hồ sơ',
  'biên bản',
  'bản đồ',
  'điện',
  'nghị quyết',
  'dự toán',
  'đề án',
  'phụ lục',
  'sơ đồ',
  'đề cương',
  'số liệu',
  'thư công tác',
  'mệnh lệnh',
  'kết luận',
  'chuyên đề',
  'văn kiện',
  'thống kê',
  'đề thi',
  'phiếu chuyển',
  'giấy tờ',
]

export const degreesOfSecrecy: readonly string[] = ['mật', 'tối mật', 'tuyệt mật']
