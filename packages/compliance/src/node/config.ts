import * as z from 'zod'
import type { Rule } from '../engine/rule.ts'
import { phraseRule } from '../engine/phrase-rule.ts'

const severity = z.enum(['off', 'info', 'warning', 'error'])
const kind = z.enum(['post', 'article', 'guide', 'notice'])

const ruleSettings = z
  .record(z.string(), z.union([severity, z.partialRecord(kind, severity)]))
  .describe(
    'Mức của từng quy tắc, theo mã (“style/long-sentence”) hoặc nhóm (“style/*”), có thể riêng cho từng loại bài',
  )

const phraseRuleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/,
        'Mã quy tắc phải có dạng “nhom/ten-quy-tac”, chữ thường không dấu',
      )
      .describe('Mã quy tắc, ví dụ “custom/old-road-name”'),
    title: z.string().min(1).describe('Tên quy tắc'),
    phrases: z
      .array(z.string().min(1))
      .min(1)
      .describe('Những cụm từ cần bắt, viết có dấu; bản không dấu được nhận theo'),
    message: z.string().min(1).describe('Câu báo cho người viết; {masked} là chỗ bắt được'),
    severity: z.enum(['info', 'warning', 'error']).default('warning').describe('Mức'),
    suggestion: z.string().optional().describe('Nên viết thế nào'),
    reference: z.string().min(1).describe('Căn cứ hoặc nguồn của quy tắc'),
  })
  .describe('Quy tắc riêng bắt cụm từ')

/** `binhyen.config.{yaml,json,ts}` */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Địa chỉ lược đồ, để trình soạn thảo gợi ý'),
    commune: z
      .string()
      .default('content/commune.yaml')
      .describe('Tệp hồ sơ của xã, tính từ thư mục chứa tệp này'),
    approvals: z.string().default('content/approvals.yaml').describe('Tệp phê duyệt'),
    ignore: z.array(z.string()).default([]).describe('Mẫu đường dẫn không kiểm tra, ví dụ “content/nhap/**”'),
    folders: z
      .array(
        z.strictObject({
          path: z.string().min(1).describe('Thư mục, ví dụ “content/articles”'),
          kind: kind.optional().describe('Loại bài trong thư mục'),
          rules: ruleSettings.optional(),
        }),
      )
      .default([])
      .describe('Loại bài và mức của quy tắc theo thư mục; thư mục ghi sau thắng'),
    preset: z
      .enum(['recommended', 'next'])
      .default('recommended')
      .describe(
        'Bộ mức mặc định: recommended (như bản này hứa) hoặc next (mức sẽ dùng ở bản chính sau, để thử trước)',
      ),
    rules: ruleSettings.default({}),
    publicContacts: z
      .array(z.string().min(3))
      .default([])
      .describe('Số điện thoại, thư điện tử, liên kết được in thêm ngoài hồ sơ của xã'),
    components: z.array(z.string()).optional().describe('Thành phần MDX được dùng'),
    customRules: z
      .array(z.union([phraseRuleSchema, z.custom<Rule>(isRule)]))
      .default([])
      .describe('Quy tắc riêng'),
  })
  .describe('Cấu hình kiểm tra nội dung')

/** `binhyen.config.yaml` with its defaults filled in. */
export type Config = z.output<typeof configSchema>
/** `binhyen.config.yaml` as a person writes it. */
export type ConfigInput = z.input<typeof configSchema>

function isRule(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'messages' in value &&
    ('find' in value || 'inspect' in value)
  )
}

/** For editors; what only a `.ts` file can hold (rules with functions) is not in it. */
export function configJsonSchema(): unknown {
  const portable = configSchema.extend({
    customRules: z.array(phraseRuleSchema).default([]).describe('Quy tắc riêng'),
  })
  return z.toJSONSchema(portable, { io: 'input' })
}

/** Types a `binhyen.config.ts`. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config
}

export function customRulesOf(config: Config): Rule[] {
  return config.customRules.map((rule) => ('phrases' in rule ? phraseRule(rule) : rule))
}
