import { findSocialLinks } from '@binhyen/vietnamese'
import { text } from '../../engine/examples.ts'
import { basicData, identifierRule } from './identifier.ts'

/** Groups have a rule of their own; accounts and apps of offices belong to nobody. */
const impersonal: ReadonlySet<string> = new Set(['group', 'official-account', 'mini-app'])

/**
 * Links to a person's profile or chat; `zalo.me/0912…` is a phone number in a link.
 * Source: Nghị định 356/2025/NĐ-CP, Điều 3 (thông tin về tài khoản số).
 */
export const socialLink = identifierRule({
  id: 'personal-data/social-link',
  title: 'Liên kết tới trang cá nhân',
  legalBasis: basicData,
  recognise: findSocialLinks,
  isPublicKind: (kind) => impersonal.has(kind),
  mask: (value) => (value.includes('/') ? `${value.split('/')[0]}/…` : '(tên tài khoản)'),
  mend: 'Không đăng trang riêng của cá nhân; dẫn trang của cơ quan hoặc xin phê duyệt.',
  examples: {
    invalid: [
      'Nhắn zalo.me/0912345678',
      'https://www.facebook.com/nguyen.van.mau.84',
      'facebook.com/profile.php?id=100012345678',
      'https://www.tiktok.com/@nguyenvanmau',
      'https://t.me/nguyenvanmau',
    ],
    valid: [
      'Tải Zalo tại https://zalo.me',
      'Trang https://dichvucong.gov.vn',
      'Không bấm liên kết lạ trên Facebook.',
      text('https://www.facebook.com/conganhatinh', {
        publicValues: ['facebook.com/conganhatinh', 'https://www.facebook.com/conganhatinh'],
      }),
      'Kênh TikTok có nhiều tin giả.',
    ],
  },
})
