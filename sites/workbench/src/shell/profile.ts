import type { Commune } from '@binhyen/model'
import { siteAddress } from './site-address.ts'

let opened: Commune | undefined
let built: Promise<Commune> | undefined

/**
 * The commune's profile: the one opened on this page, else the one that came with the site.
 * @throws Error when the site's own can't be read
 */
export function currentCommune(): Promise<Commune> {
  if (opened) return Promise.resolve(opened)
  return (built ??= fetch(siteAddress('data/commune.json')).then((response) => {
    if (!response.ok) throw new Error(`Không đọc được hồ sơ xã đi kèm trang (mã ${response.status}).`)
    return response.json() as Promise<Commune>
  }))
}

/** Tells every part of the page that another profile holds from now on; it is kept for this visit alone. */
export function useCommune(commune: Commune): void {
  opened = commune
  document.dispatchEvent(new CustomEvent('commune-changed'))
}

/** Calls back now and whenever another profile is opened. */
export function onCommune(hear: (commune: Commune) => void): void {
  const tell = () => void currentCommune().then(hear)
  document.addEventListener('commune-changed', tell)
  tell()
}
