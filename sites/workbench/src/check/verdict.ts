import { byId, setAttribute, setText } from '../shell/dom.ts'
import type { Counts } from './findings.ts'

export type Verdict =
  | { state: 'empty' }
  | { state: 'checking' }
  | { state: 'failed'; reason: string }
  | { state: 'checked'; counts: Counts; stop: boolean }

/** The sentence above the findings. @returns it, for whoever listens instead of looking */
export function showVerdict(verdict: Verdict): string {
  const place = byId('ket-luan')
  const { tone, text } = wordsOf(verdict)
  setAttribute(place, 'class', `verdict ${tone}`)
  setText(place, text)
  return text
}

function wordsOf(verdict: Verdict): { tone: string; text: string } {
  if (verdict.state === 'empty')
    return { tone: '', text: 'Chưa có chữ nào. Dán hoặc gõ tin vào ô nội dung, máy xem ngay trong lúc gõ.' }
  if (verdict.state === 'checking') return { tone: '', text: 'Đang xem…' }
  if (verdict.state === 'failed')
    return {
      tone: 'bad',
      text: `Máy không kiểm tra được nội dung này, nên coi như chưa kiểm tra. Tải lại trang rồi thử lại. (${verdict.reason})`,
    }
  const { errors, warnings, notes } = verdict.counts
  const rest = [warnings > 0 && `${warnings} chỗ nên xem lại`, notes > 0 && `${notes} lưu ý`].filter(Boolean)
  if (verdict.stop) return { tone: 'bad', text: 'Không được đăng.' }
  if (errors > 0)
    return { tone: 'bad', text: [`${errors} chỗ phải sửa trước khi đăng`, ...rest].join(', ') + '.' }
  if (warnings > 0) return { tone: 'fair', text: `Không có chỗ phải sửa; còn ${rest.join(', ')}.` }
  return {
    tone: 'good',
    text: `Không thấy chỗ nào phải sửa${notes > 0 ? `, ${notes} lưu ý` : ''}. Máy không thay được người duyệt: đọc lại một lượt rồi đăng.`,
  }
}
