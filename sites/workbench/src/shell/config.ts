import type { PortableConfig } from '@binhyen/compliance/node'
import { hasOpenedProfile } from './profile.ts'
import { siteAddress } from './site-address.ts'

/** Without a configuration, as the checker itself decides. */
const NONE: PortableConfig = {
  preset: 'recommended',
  rules: { post: {}, article: {}, guide: {}, notice: {} },
  publicValues: [],
  phraseRules: [],
}

/** In words for an officer. */
export class ConfigUnread extends Error {}

let built: Promise<PortableConfig> | undefined

/**
 * The commune's severities, contacts and rules that came with the site; none while another commune's profile holds.
 * @throws ConfigUnread when it can't be read: a text must not pass by laxer rules than the commune's
 */
export function currentConfig(): Promise<PortableConfig> {
  if (hasOpenedProfile()) return Promise.resolve(NONE)
  return (built ??= read().catch((error: unknown) => {
    built = undefined
    throw error
  }))
}

/** Reads it with the page, not when it is first needed; who needs it is told of a failure. */
export const readConfigAhead = (): void => void currentConfig().catch(() => undefined)

async function read(): Promise<PortableConfig> {
  const response = await fetch(siteAddress('data/config.json'))
  if (!response.ok) throw new ConfigUnread(`không đọc được cấu hình đi kèm trang (mã ${response.status})`)
  return (await response.json()) as PortableConfig
}
