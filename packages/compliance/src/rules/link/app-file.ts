import type { MatchText } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import { findUrls } from '../../support/urls.ts'

const installable = /\.(?:apk|xapk|apks|ipa|exe|msi|dmg|scr|bat|mobileconfig)\/?(?=$|[?#])/i

const ENDING = '.apk'
const NAME = /(?<![\p{L}\p{N}/.-])[\p{L}\p{N}_-]{1,60}$/u

/** “VNeID.apk”, found by its ending: few texts have one. */
function* namedFiles({ text, folded }: MatchText): Generator<[number, number]> {
  for (let dot = folded.indexOf(ENDING); dot >= 0; dot = folded.indexOf(ENDING, dot + 1)) {
    const end = dot + ENDING.length
    if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue
    const name = NAME.exec(text.slice(Math.max(0, dot - 61), dot))
    if (name) yield [dot - name[0].length, end]
  }
}

/** A link to an app's file instead of its page in a store: how false VNeID apps come onto phones. */
export const appFile = defineRule({
  id: 'link/app-file',
  title: 'Liên kết tải tệp cài đặt',
  severity: 'error',
  reference: 'https://bocongan.gov.vn, khuyến cáo về ứng dụng VNeID giả mạo',
  *find(view): Iterable<Match> {
    for (const { range, path } of findUrls(view)) {
      if (installable.test(path)) yield { range, explanation: { pattern: 'tệp cài đặt' } }
    }
    for (const range of namedFiles(view.m)) yield { range, explanation: { pattern: 'tên tệp .apk' } }
  },
  messages: {
    found: ({ masked }) =>
      `“${masked}” là tệp cài đặt. Không đăng tệp cài; chỉ dẫn đến trang của ứng dụng trên App Store hoặc Google Play.`,
  },
  examples: {
    invalid: [
      'Tải https://example.vn/vneid.apk',
      'https://example.vn/a/b.apk?x=1',
      'cài file VNeID.apk này',
      'https://example.vn/setup.exe',
      'tai https://example.vn/app.ipa ve',
    ],
    valid: [
      'Không cài tệp .apk từ tin nhắn.',
      'https://play.google.com/store/apps/details?id=a.b',
      'https://example.vn/apk',
      'Tệp .docx đính kèm.',
      'https://example.vn/mau.pdf',
    ],
  },
})
