import type { Rule } from '../engine/rule.ts'
import { alternativeText } from './image/alternative-text.ts'
import { parseError } from './mdx/parse-error.ts'
import { unknownComponent } from './mdx/unknown-component.ts'
import { unsafeSyntax } from './mdx/unsafe-syntax.ts'
import { approvalUnused } from './metadata/approval-unused.ts'
import { feeExpired } from './metadata/fee-expired.ts'
import { invalid } from './metadata/invalid.ts'
import { missing } from './metadata/missing.ts'
import { noticeExpired } from './metadata/notice-expired.ts'
import { reviewDue } from './metadata/review-due.ts'
import { textRules } from './text-rules.ts'

/** Every rule that looks at text. */
export const allRules: readonly Rule[] = [
  ...textRules,
  parseError,
  unsafeSyntax,
  unknownComponent,
  missing,
  invalid,
  reviewDue,
  feeExpired,
  noticeExpired,
  approvalUnused,
  alternativeText,
]
