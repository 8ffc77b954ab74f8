import type { CheckOptions, Kind } from '@binhyen/compliance/text'
import { loadConfig } from '@binhyen/compliance/node'

/** How a commune checks its texts, as far as it is data: rules that are written as code stay with the command line. */
export interface CheckSettings extends Pick<CheckOptions, 'preset' | 'publicValues' | 'components'> {
  /** Severities by rule, for each kind of text. */
  rules: Record<Kind, NonNullable<CheckOptions['rules']>>
}

const KINDS: readonly Kind[] = ['post', 'article', 'guide', 'notice']

/**
 * What `binhyen.config` says in a project's folder; its defaults where there is none.
 * @throws DataError naming the key that can't be used
 */
export async function checkSettings(root: string): Promise<CheckSettings> {
  const { preset, publicContacts, components, rules } = await loadConfig(root)
  const of = (kind: Kind) =>
    Object.fromEntries(
      Object.entries(rules).flatMap(([id, setting]) => {
        const severity = typeof setting === 'string' ? setting : setting[kind]
        return severity ? [[id, severity]] : []
      }),
    )
  return {
    preset,
    publicValues: publicContacts,
    ...(components && { components }),
    rules: Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as CheckSettings['rules'],
  }
}
