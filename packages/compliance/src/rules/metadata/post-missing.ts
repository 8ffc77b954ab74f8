import { text } from '../../engine/examples.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'
import type { PostMetadata } from '../../types.ts'
import { postOnly } from '../post/severity.ts'

const wanted: readonly [keyof PostMetadata, string][] = [
  ['purpose', 'mục đích'],
  ['audience', 'nhóm đối tượng'],
  ['source', 'nguồn'],
]

const complete: PostMetadata = { purpose: 'warn', audience: 'everyone', source: 'Công an tỉnh' }

/**
 * The plan asks that a post's content, purpose and audience be settled before it goes out (mục I.2).
 */
export const postMissing = defineRule({
  id: 'metadata/post-missing',
  title: 'Thiếu mục đích, đối tượng hoặc nguồn của tin',
  severity: postOnly('warning'),
  reference:
    'Kế hoạch hoạt động mô hình “Zalo kết nối bình yên”, mục I.2: xác định rõ nội dung, mục đích, nhóm đối tượng',
  *inspect({ source }, { metadata }): Iterable<Match> {
    if (!metadata) return
    for (const [key, name] of wanted) {
      const value = metadata[key]
      if (value !== undefined && value.length > 0) continue
      yield {
        range: [0, Math.min(1, source.length)],
        messageId: key,
        masked: name,
        explanation: { pattern: `không có ${key}` },
      }
    }
  },
  messages: Object.fromEntries(
    wanted.map(([key, name]) => [key, () => `Tin chưa ghi ${name}. Ghi ${name} trước khi gửi vào nhóm.`]),
  ),
  examples: {
    invalid: [
      text('Tin.', { metadata: {} }),
      text('Tin.', { metadata: { ...complete, purpose: '' } }),
      text('Tin.', { metadata: { ...complete, audience: [] } }),
      text('Tin.', { metadata: { ...complete, source: undefined } }),
      text('Tin.', { metadata: { title: 'Tin' } }),
    ],
    valid: [
      'Tin.',
      text('Tin.', { metadata: complete }),
      text('Tin.', { metadata: { ...complete, audience: ['elderly'] } }),
      text('Tin.', { kind: 'article', metadata: {} }),
      text('Tin.', { metadata: { ...complete, title: 'Tin' } }),
    ],
  },
})
