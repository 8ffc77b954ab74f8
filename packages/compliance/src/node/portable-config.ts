import type { PhraseRule } from '../engine/phrase-rule.ts'
import type { Kind, Preset, Severity } from '../types.ts'
import type { Config } from './config.ts'
import { severitiesOf } from './project.ts'

const kinds: readonly Kind[] = ['post', 'article', 'guide', 'notice']

/** What a commune's configuration says of a text that lies in no folder, as plain data: for a check in a browser. */
export interface PortableConfig {
  /** Severities of this version or of the next. */
  preset: Preset
  /** Severity by rule id or group, for each kind of text. */
  rules: Record<Kind, Record<string, Severity | 'off'>>
  /** Phones, e-mails and links that may be printed beside those of the profile. */
  publicValues: string[]
  /** Components that a page in MDX may use; without it those of `@binhyen/astro`. */
  components?: string[]
  /** Rules of the commune's own; `phraseRule` makes them work. */
  phraseRules: PhraseRule[]
}

/** What can't be told as plain data. */
export interface LeftOut {
  /** Ids of rules that are functions, out of a `binhyen.config.ts`. */
  rules: string[]
  /** Folders with severities of their own. */
  folders: string[]
}

/**
 * Splits a configuration into what goes along as plain data and what stays behind.
 * @example
 * const { portable, leftOut } = portableConfig(await loadConfig('.'))
 * JSON.stringify(portable)
 */
export function portableConfig(config: Config): { portable: PortableConfig; leftOut: LeftOut } {
  const { preset, publicContacts, components, customRules, folders } = config
  const forKind = (kind: Kind) => severitiesOf(kind, [config.rules])
  return {
    portable: {
      preset,
      rules: Object.fromEntries(kinds.map((kind) => [kind, forKind(kind)])) as PortableConfig['rules'],
      publicValues: publicContacts,
      ...(components ? { components } : {}),
      phraseRules: customRules.filter((rule) => 'phrases' in rule),
    },
    leftOut: {
      rules: customRules.filter((rule) => !('phrases' in rule)).map(({ id }) => id),
      folders: folders.filter(({ rules }) => rules !== undefined).map(({ path }) => path),
    },
  }
}
