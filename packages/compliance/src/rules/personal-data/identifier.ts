import type { MatchText, Recognised } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { ContextWords, Match, Rule, View } from '../../engine/rule.ts'
import { undisguisedly } from '../../support/plain-view.ts'

/** What differs from one identifier to the next; the rest of the rule is the same. */
export interface Identifier extends Pick<Rule, 'id' | 'title' | 'legalBasis' | 'examples'> {
  recognise: (m: MatchText) => readonly Recognised[]
  /** Read with its disguised words put together. */
  undisguised?: boolean
  /** Whether a kind of the recogniser belongs to nobody and may stand. */
  isPublicKind?: (kind: string) => boolean
  /** Confidence of what the recogniser leaves undecided; below one half it needs a context word. */
  undecided?: number
  context?: ContextWords
  validator?: string
  mask: (value: string, text: string) => string
  /** “Có … (che). <mend>” */
  mend: string
  /** The same sentences for a kind of the recogniser of which the title doesn't hold. */
  kinds?: Readonly<Record<string, { title: string; mend: string }>>
}

/** A rule out of a recogniser of `@binhyen/vietnamese`. */
export function identifierRule({
  recognise,
  undisguised = false,
  isPublicKind,
  undecided,
  mask,
  mend,
  kinds = {},
  validator,
  ...rest
}: Identifier): Rule {
  const matches = ({ m }: View): Match[] =>
    recognise(m)
      .filter(({ kind }) => kind === undefined || !isPublicKind?.(kind))
      .map(({ range, value, valid, kind }) => ({
        range,
        value,
        valid,
        ...(kind !== undefined && kind in kinds ? { messageId: kind } : {}),
        ...(valid === undefined && undecided !== undefined ? { confidence: undecided } : {}),
        explanation: {
          pattern:
            kinds[kind ?? '']?.title.toLowerCase() ??
            [rest.title.toLowerCase(), kind].filter(Boolean).join(', '),
          ...(validator ? { validator } : {}),
        },
      }))
  return defineRule({
    ...rest,
    severity: 'error',
    exclusive: true,
    find: undisguised ? (view) => undisguisedly(view, matches) : matches,
    mask: (text, { value }) => mask(value ?? text, text),
    messages: Object.fromEntries(
      Object.entries({ found: { title: rest.title, mend }, ...kinds }).map(([id, said]) => [
        id,
        ({ masked }: { masked: string }) => `Có ${said.title.toLowerCase()} (${bare(masked)}). ${said.mend}`,
      ]),
    ),
  })
}

/** A mask that stands in brackets of its own, “(địa chỉ)”, without them. */
export const bare = (masked: string): string => masked.replace(/^\((.*)\)$/, '$1')

/** Decree 356/2025, article 3: basic personal data. */
export const basicData = { document: 'Nghị định 356/2025/NĐ-CP', article: 'Điều 3' } as const
/** Decree 356/2025, article 4: sensitive personal data. */
export const sensitiveData = { document: 'Nghị định 356/2025/NĐ-CP', article: 'Điều 4' } as const

/** “xxxx217”: the last three characters, so that the owner knows it and nobody else does. */
export const maskAllButTail = (value: string): string =>
  `${'x'.repeat(Math.max(4, Math.min(8, value.length - 3)))}${value.slice(-3)}`
