/** Words of police work; facts of police practice, read November 2026. */

/** Words that are said of nothing but police work behind the scenes. */
export const covertPhrases: readonly string[] = [
  'bí số',
  'mật phục',
  'cơ sở bí mật',
  'cộng tác viên bí mật',
  'đặc tình',
  'hồ sơ nghiệp vụ',
  'đối tượng sưu tra',
  'diện sưu tra',
  'hiềm nghi',
  'kế hoạch nghiệp vụ',
  'phương án tác chiến',
  'phương án đánh bắt',
  'kế hoạch đánh án',
  'hồ sơ chuyên án',
  'ban chuyên án',
  'xác lập chuyên án',
  'lập chuyên án',
  'phương án mật phục',
  'nội tuyến',
  'nguồn tin cơ sở bí mật',
  'trinh sát ngoại tuyến',
  'trinh sát kỹ thuật',
  'biện pháp nghiệp vụ bí mật',
]

/** What a force goes out to do. */
export const patrolPhrases: readonly string[] = [
  'tuần tra',
  'mật phục',
  'chốt chặn',
  'lập chốt',
  'ra quân',
  'kiểm tra đột xuất',
  'đột kích',
  'vây bắt',
  'phục bắt',
  'kiểm tra nồng độ cồn',
  'kiểm tra hành chính',
]
