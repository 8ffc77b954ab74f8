import type { PortableConfig } from '@binhyen/compliance/node'
import { hasOpenedProfile } from '../shell/profile.ts'
import { siteAddress } from '../shell/site-address.ts'

/** Without a configuration, as the checker itself decides. */
const NONE: PortableConfig = {
  preset: 'recommended',
  rules: { post: {}, article: {}, guide: {}, notice: {} },
  publicValues: [],
  phraseRules: [],
}

let built: Promise<PortableConfig> | undefined

/**
 * The commune's severities, contacts and rules that came with the site; none while another commune's profile holds.
 * @throws Error when it can't be read: a text must not pass by laxer rules than the commune's
 */
export function currentConfig(): Promise<PortableConfig> {
  if (hasOpenedProfile()) return Promise.resolve(NONE)
  return (built ??= read().catch((error: unknown) => {
    built = undefined
    throw error
  }))
}

async function read(): Promise<PortableConfig> {
  const response = await fetch(siteAddress('data/config.json'))
  if (!response.ok) throw new Error(`Không đọc được cấu hình đi kèm trang (mã ${response.status}).`)
  return (await response.json()) as PortableConfig
}
