import { byId, el } from '../shell/dom.ts'

interface Alarm {
  /** “Công an xã …” */
  police: string
  secret: boolean
  informant: boolean
  wipe: () => void
}

/** Turns the whole page red and says what to do; without an alarm, turns it back. */
export function showAlarm(alarm: Alarm | undefined): void {
  const place = byId('dung-lai')
  const kind = alarm ? `${alarm.secret} ${alarm.informant} ${alarm.police}` : ''
  if (place.dataset['kind'] === kind) return
  place.dataset['kind'] = kind
  document.documentElement.toggleAttribute('data-alarm', alarm !== undefined)
  place.hidden = alarm === undefined
  place.replaceChildren(...(alarm ? contentOf(alarm) : []))
}

function contentOf({ police, secret, informant, wipe }: Alarm): Node[] {
  const button = el('button', { type: 'button', class: 'button' }, 'Xóa chữ khỏi trang này')
  button.addEventListener('click', wipe)
  const what =
    secret && informant
      ? 'Nội dung này có dấu hiệu bí mật nhà nước và có chỗ để lộ người báo tin'
      : secret
        ? 'Nội dung này có dấu hiệu bí mật nhà nước'
        : 'Nội dung này có chỗ để lộ người báo tin'
  return [
    el('h2', {}, `Dừng lại. ${what}.`),
    el(
      'ol',
      {},
      el('li', {}, 'Không đăng, không gửi, không chụp màn hình, không chép sang chỗ khác.'),
      el(
        'li',
        {},
        secret
          ? 'Đưa văn bản ra khỏi máy này: xóa chữ ở đây, tệp gốc và mọi bản sao trong Zalo, thư điện tử, thẻ nhớ. Bí mật nhà nước không được soạn, lưu trên máy có nối mạng (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).'
          : 'Xóa chữ ở đây. Ai báo tin chỉ được ghi trong hồ sơ giấy của cơ quan công an, không ghi trong máy này.',
      ),
      el('li', {}, `Báo ngay và hỏi Trưởng ${police} trước khi làm gì tiếp.`),
    ),
    el(
      'p',
      {},
      'Máy không che hộ và không cho sao chép văn bản này. Nếu chắc là máy nhầm, xem chỗ bị đánh dấu ở dưới và hỏi người có trách nhiệm; đừng sửa lời cho qua máy.',
    ),
    el('p', {}, button),
  ]
}
