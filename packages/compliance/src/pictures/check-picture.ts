import { lower } from '../engine/rule.ts'
import { fingerprinter } from '../engine/fingerprint.ts'
import type { CheckResult, RuleInfo, Severity } from '../types.ts'
import type { PictureFact } from './exif.ts'
import { pictureFacts } from './picture.ts'

/** What `image/metadata` is; the rule itself looks at bytes and works behind `/node`. */
export const pictureRule: RuleInfo = {
  id: 'image/metadata',
  group: 'image',
  title: 'Ảnh kèm vị trí, tác giả, thiết bị',
  severity: { post: 'error', article: 'error', guide: 'error', notice: 'error' },
  locked: false,
  approval: 'nobody',
  legalBasis: { document: 'Nghị định 356/2025/NĐ-CP', article: 'Điều 4' },
  examples: {
    invalid: [
      'JPEG có tọa độ GPS',
      'JPEG ghi tên người chụp',
      'JPEG ghi máy chụp',
      'PNG có chữ Author',
      'PNG có XMP',
      'WebP có tọa độ GPS',
    ],
    valid: [
      'JPEG chỉ có điểm ảnh',
      'JPEG có hướng xoay',
      'PNG chỉ có điểm ảnh',
      'PNG có bảng màu',
      'Tệp không phải ảnh',
    ],
  },
}

const names: Readonly<Record<PictureFact, string>> = {
  location: 'vị trí chụp',
  author: 'tác giả',
  device: 'máy chụp, phần mềm',
  time: 'thời điểm chụp',
  text: 'lời ghi kèm',
  thumbnail: 'ảnh thu nhỏ, có thể là ảnh trước khi cắt hay che',
  appended: 'phần ẩn phía sau (đoạn phim, ảnh thứ hai)',
}

/** Where it was taken and by whom is personal; the device and the hour are a warning. */
const severities: Readonly<Record<PictureFact, Severity>> = {
  location: 'error',
  author: 'error',
  device: 'warning',
  time: 'info',
  text: 'warning',
  thumbnail: 'warning',
  appended: 'error',
}

/** Findings of one picture. They have no place in a text: the range is empty. */
export function checkPicture(bytes: Uint8Array, settings: Severity | 'off' = 'error'): CheckResult {
  const fingerprint = fingerprinter()
  const start = { line: 1, column: 1 }
  if (settings === 'off') return { findings: [], approved: [] }
  const findings = pictureFacts(bytes).map((fact): CheckResult['findings'][number] => ({
    ruleId: pictureRule.id,
    messageId: fact,
    severity: lower(severities[fact], settings),
    message: `Ảnh còn kèm ${names[fact]}. Xóa thông tin kèm theo trước khi đăng; ảnh vẫn giữ nguyên.`,
    range: [0, 0],
    loc: { start, end: start },
    masked: names[fact],
    confidence: 1,
    explanation: { pattern: `EXIF, XMP hoặc chữ trong tệp: ${fact}` },
    ...(pictureRule.legalBasis ? { legalBasis: pictureRule.legalBasis } : {}),
    fingerprint: fingerprint(pictureRule.id, 'picture', fact),
  }))
  return { findings, approved: [] }
}
