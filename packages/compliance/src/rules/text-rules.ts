import type { Rule } from '../engine/rule.ts'
import { informantIdentity } from './informant/identity.ts'
import { abolishedBody } from './law/abolished-body.ts'
import { marking } from './state-secret/marking.ts'
import { policeOperations } from './state-secret/police-operations.ts'

/** The rules that need no Markdown parser, gravest first. */
export const textRules: readonly Rule[] = [marking, informantIdentity, policeOperations, abolishedBody]
