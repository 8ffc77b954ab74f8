import { siteAddress } from './site-address.ts'

/** Keeps the desk for days without a network. Nothing waits for it. */
export function keepOffline(): void {
  // Missing where the page is not served over https or from this machine, whatever the types say.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container || import.meta.env.DEV) return
  addEventListener('load', () => {
    container.register(siteAddress('sw.js')).catch(() => undefined)
  })
}
