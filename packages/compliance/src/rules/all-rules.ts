import type { Rule } from '../engine/rule.ts'
import { parseError } from './mdx/parse-error.ts'
import { unknownComponent } from './mdx/unknown-component.ts'
import { unsafeSyntax } from './mdx/unsafe-syntax.ts'
import { textRules } from './text-rules.ts'

/** Every rule that looks at text. */
export const allRules: readonly Rule[] = [...textRules, parseError, unsafeSyntax, unknownComponent]
