import { findSocialLinks } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match, View } from '../../engine/rule.ts'
import { findUrls } from '../../support/urls.ts'

const invitations =
  /^(?:zalo\.me\/g\/|chat\.zalo\.me\/|zaloapp\.com\/g\/|(?:www\.|m\.|web\.)?(?:facebook|fb)\.com\/groups\/|m\.me\/j\/|t\.me\/(?:joinchat\/|\+)|chat\.whatsapp\.com\/|telegram\.me\/|discord\.(?:gg|com\/invite)\/|invite\.viber\.com\/)/i

/** Written as an address on the web: found there. */
const isUrl = ([start, end]: Match['range'], view: View): boolean =>
  findUrls(view).some(({ range }) => range[0] < end && start < range[1])

/** An invitation lets any stranger in: the group's members become findable, and swindlers come along. */
export const groupInvite = defineRule({
  id: 'link/group-invite',
  title: 'Liên kết mời vào nhóm',
  severity: 'warning',
  next: 'error',
  reference: 'Kế hoạch mô hình “Zalo kết nối bình yên”, mục II.2: nhóm do Công an xã quản lý thành viên',
  *find(view, context): Iterable<Match> {
    for (const { range, host, path, text } of findUrls(view)) {
      if (!invitations.test(`${host}${path}`) || context.isPublic(text)) continue
      yield { range, masked: `${host}/…`, explanation: { pattern: 'liên kết mời vào nhóm' } }
    }
    for (const { range, value, kind } of findSocialLinks(view.m)) {
      if (kind !== 'group' || context.isPublic(value) || isUrl(range, view)) continue
      const [host = ''] = value.split('/')
      yield { range, masked: `${host}/…`, explanation: { pattern: 'liên kết mời vào nhóm, viết né' } }
    }
  },
  messages: {
    found: ({ masked }) =>
      `Có liên kết mời vào nhóm (${masked}): người lạ cũng vào được. Mời từng người, hoặc ghi nhóm này vào danh bạ công khai của xã.`,
  },
  examples: {
    invalid: [
      'Vào nhóm https://zalo.me/g/tsrsfm261',
      'zalo.me/g/abcdef123',
      'https://t.me/+abcdef',
      'https://www.facebook.com/groups/12345',
      'https://chat.whatsapp.com/abc',
      'vao nhom zalo me/g/abcdef123 nhe',
    ],
    valid: [
      'https://zalo.me',
      'Nhóm Zalo của thôn do Công an xã quản lý.',
      'https://oa.zalo.me/home',
      'https://dichvucong.gov.vn/g/a',
      'Mời bà con vào nhóm của thôn.',
    ],
  },
})
