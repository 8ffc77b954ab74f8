import type { Commune } from '@binhyen/model'
import { siteAddress } from './site-address.ts'

/** An opened profile holds as long as the tab: it is public data, and no text or register is ever kept. */
const KEY = 'ban-lam-viec ho-so'

let built: Promise<Commune> | undefined

/**
 * The commune's profile: the one opened in this visit, else the one that came with the site.
 * @throws Error when the site's own can't be read
 */
export function currentCommune(): Promise<Commune> {
  const opened = openedProfile()
  if (opened) return Promise.resolve(JSON.parse(opened) as Commune)
  return (built ??= fetch(siteAddress('data/commune.json')).then((response) => {
    if (!response.ok) throw new Error(`Không đọc được hồ sơ xã đi kèm trang (mã ${response.status}).`)
    return response.json() as Promise<Commune>
  }))
}

/** Tells every part of the page that another profile holds for the rest of the visit; without one, the site's own. */
export function useCommune(commune: Commune | undefined): void {
  if (commune) sessionStorage.setItem(KEY, JSON.stringify(commune))
  else sessionStorage.removeItem(KEY)
  document.dispatchEvent(new CustomEvent('commune-changed'))
}

/** Whether another profile than the site's own holds. */
export const hasOpenedProfile = (): boolean => openedProfile() !== null

/** Calls back now and whenever another profile is opened. */
export function onCommune(hear: (commune: Commune) => void): void {
  const tell = () => void currentCommune().then(hear)
  document.addEventListener('commune-changed', tell)
  tell()
}

/** Its text as JSON; null where there is none, or where the browser allows no storage. */
function openedProfile(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}
