import { fold } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { officialDomains, officialWords } from '../../data/domains.ts'
import { sentenceAround } from '../../support/sentence.ts'
import { findUrls, isBelow } from '../../support/urls.ts'
import type { Url } from '../../support/urls.ts'

/** A warning may name the fake that it warns of. */
const warns =
  /\b(?:gia mao|gia danh|trang gia|web gia|website gia|dang gia|la gia|mao danh|khong truy cap|khong bam|khong vao|khong nhap|canh giac|lua dao)\b/

/** An address that pretends to be of the State: its words on another domain, look-alike letters, punycode. */
export const lookalikeGovernment = defineRule({
  id: 'link/lookalike-government',
  title: 'Liên kết giả cơ quan nhà nước',
  severity: 'error',
  legalBasis: { document: 'Nghị định 147/2024/NĐ-CP' },
  *find(view, context): Iterable<Match> {
    for (const url of findUrls(view)) {
      const [start, end] = url.range
      const behind = url.scheme && /^@[^\s/?#]+/.exec(view.m.text.slice(end, end + 260))
      if (behind) {
        yield {
          range: [start, end + behind[0].length],
          messageId: 'behind',
          data: { real: behind[0].slice(1) },
          explanation: { pattern: 'tên trước dấu @' },
        }
        continue
      }
      const pattern = disguise(view, url)
      if (!pattern || context.isPublic(url.text) || context.isPublic(url.host)) continue
      const [from, to] = sentenceAround(view.m.text, url.range)
      const warning = view.segment.kind !== 'link' && warns.test(view.m.folded.slice(from, to))
      const ofOthers = pattern === alien && !isOfficial(url.host)
      yield {
        range: url.range,
        ...(ofOthers ? { messageId: 'alien' } : {}),
        ...(warning ? { severity: 'info' as const } : {}),
        explanation: { pattern },
      }
    }
  },
  messages: {
    behind: ({ masked, real }) =>
      `“${masked}” không mở trang ghi ở đầu mà mở “${real}”, ghi sau dấu @. Đừng đăng; gõ lại địa chỉ từ trang chính thức.`,
    alien: ({ masked }) =>
      `“${masked}” viết bằng chữ của bảng chữ khác, trông như một địa chỉ quen nhưng mở trang khác. Gõ lại địa chỉ từ trang chính thức.`,
    found: ({ masked }) =>
      `“${masked}” giống địa chỉ của Nhà nước nhưng không phải. Trang của cơ quan nhà nước kết thúc bằng .gov.vn; gõ lại địa chỉ từ trang chính thức.`,
  },
  examples: {
    invalid: [
      'Vào https://dichvucong-gov.vn để nộp.',
      'Tải ở vneid.xyz',
      'https://dichvucоng.gov.vn/dang-nhap',
      'https://xn--dichvucng-7ib.vn',
      'bocongan.gov.vn.login.top/xac-thuc',
      'https://g0v.vn/abc',
      'https://cong-an.online/hatinh',
      'https://bocongan.gov.vn@example.com/x',
    ],
    valid: [
      'Vào https://dichvucong.gov.vn',
      'https://vneid.gov.vn',
      'Trang congan.hatinh.gov.vn',
      'Đọc ở https://cand.com.vn/thoi-su',
      'https://example.vn/gov',
      'Một câu không có liên kết.',
    ],
  },
})

const alien = 'chữ cái giống nhau của bảng chữ khác'

const isOfficial = (host: string): boolean =>
  /\.gov\b/.test(host) || officialWords.some((word) => host.includes(word))

function disguise(view: View, { host, range }: Url): string | undefined {
  if (/(?:^|\.)xn--/.test(host)) return 'tên miền mã hóa (punycode)'
  const written = view.segment.text.slice(...view.m.toSource(range[0], range[1]))
  const writtenHost = written.split(/[/?#]/)[written.includes('://') ? 2 : 0] ?? ''
  const isPlain = /^[!-~]*$/.test(writtenHost)
  // Marks alone may be a name in Vietnamese; other alphabets and other forms of letters are a disguise.
  if (!isPlain && !/^[a-z\u00c0-\u01b0\u1ea0-\u1ef9\p{M}\d.:-]+$/iu.test(writtenHost)) return alien
  if (
    isPlain &&
    (officialDomains.some((domain) => isBelow(host, domain)) || /\.gov(?:\.[a-z]{2})?$/.test(host))
  )
    return undefined
  const plain = fold(host).replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm')
  const parts = new Set(plain.split(/[.-]/))
  const joined = plain.replaceAll('-', '')
  const word = officialWords.find((one) => parts.has(one) || (one.length >= 5 && joined.includes(one)))
  return word && `“${word}” ngoài tên miền .gov.vn`
}
