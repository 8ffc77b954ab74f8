import type { Audience, Purpose, Topic } from '../vocabulary.ts'
import type { Notice } from './schema.ts'

/** What `binhyen new` asks; an editor answers the same when he copies a template by hand. */
export interface TemplateAnswers {
  /** Its title. */
  title: string
  /** One sentence, at most 160 characters. */
  summary: string
  /** Code of the topic. */
  topic: Topic
  /** Code of the purpose. */
  purpose: Purpose
  /** Codes of whom it is for. */
  audience: readonly Audience[]
  /** Id of the unit responsible. */
  owner: string
  /** What was read for it. */
  source: {
    /** Name of the page or paper. */
    title: string
    /** Its address. */
    url: string
  }
  /** ISO date of writing. */
  today: string
  /** ISO date by which the facts are checked again. */
  reviewDueOn: string
  /** The commune's police, as a guide names them: “Công an xã”, “Công an phường”; default: “Công an xã, phường”. */
  police?: string
  /** Of a notice. */
  kind?: Notice['kind']
  /** Of a notice: ISO date of its last day; default: `reviewDueOn`. */
  expiresOn?: string
}

// A JSON string is a YAML string too, so nothing an editor types can break the front matter.
const text = (value: string) => JSON.stringify(value)

const head = (a: TemplateAnswers, draft = true) => `title: ${text(a.title)}
summary: ${text(a.summary)}
topic: ${a.topic}
purpose: ${a.purpose}
audience: [${a.audience.join(', ')}]
owner: ${a.owner}
publishedOn: '${a.today}'
draft: ${draft} # xong thì xóa dòng này
sources:
  - title: ${text(a.source.title)}
    url: ${text(a.source.url)}
    readOn: '${a.today}'
legalBasis: [] # ví dụ: - document: Luật 55/2024/QH15, rồi article: Điều 20`

const review = (a: TemplateAnswers) => `reviewedOn: '${a.today}'
reviewDueOn: '${a.reviewDueOn}'
toVerify: [] # mỗi điều chưa chắc một dòng`

/** A tin bài to fill in. */
export const articleTemplate = (a: TemplateAnswers): string => `---
${head(a)}
${review(a)}
---

## Chuyện gì

Viết hai, ba câu ngắn: chuyện gì đang xảy ra, ai dễ gặp.

## Nhận ra thế nào

- Dấu hiệu thứ nhất.
- Dấu hiệu thứ hai.

## Bà con làm gì

<Steps>

1. Việc làm ngay.
2. Việc làm tiếp theo.

</Steps>

<Call number="113" label="Việc đang xảy ra, gọi ngay" />
`

/** A hướng dẫn thủ tục to fill in. */
export const guideTemplate = (a: TemplateAnswers): string => `---
${head(a)}
procedure:
  officialName: ${text(a.title)}
  level: commune # commune: xã, province: tỉnh, any: xã hoặc tỉnh
  where: ${a.police ?? 'Công an xã, phường'}
  who: [Ai làm thủ tục này]
  channels:
    - label: Ứng dụng VNeID
    - label: Trực tiếp tại ${a.police ?? 'Công an xã, phường'}
  documents: [Giấy tờ thứ nhất]
  forms: []
  steps: [Bước thứ nhất., Bước thứ hai.]
  duration: Bao nhiêu ngày làm việc
  fees: [] # chưa chắc mức nào thì để trống
  result: Nhận được gì
mistakes: [Lỗi hay gặp.]
related: []
synonyms: # ít nhất 8 cách bà con gọi, viết có dấu
${Array.from({ length: 8 }, (_, i) => `  - cách gọi thứ ${i + 1}`).join('\n')}
${review(a)}
---

Viết ngay câu đầu: ai cần làm, làm ở đâu. Không làm ở đây thì nói ngay.

<Warning title="Coi chừng kẻ gian">
  Kẻ gian hay lợi dụng thủ tục này thế nào, bà con tránh ra sao.
</Warning>
`

/** A thông báo to fill in. */
export const noticeTemplate = (a: TemplateAnswers): string => `---
${head(a)}
kind: ${a.kind ?? 'warning'}
expiresOn: '${a.expiresOn ?? a.reviewDueOn}'
# reference: # bắt buộc với truy nã và rà soát
#   number: Số, ký hiệu văn bản
#   date: '${a.today}'
---

Viết ngay câu đầu: việc gì, ở đâu, khi nào, ai cần biết.

Bà con cần làm gì, liên hệ cơ quan nào.
`

/** The text of a new page, by kind. */
export const templates = {
  article: articleTemplate,
  guide: guideTemplate,
  notice: noticeTemplate,
} as const
