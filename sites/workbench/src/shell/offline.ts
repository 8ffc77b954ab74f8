import { byId, el } from './dom.ts'
import { siteAddress } from './site-address.ts'

/** Keeps the desk for days without a network, and offers a new version when there is one. Nothing waits for it. */
export function keepOffline(): void {
  // Missing where the page is not served over https or from this machine, whatever the types say.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container || import.meta.env.DEV) return
  addEventListener('load', () => {
    container
      .register(siteAddress('sw.js'))
      .then((registration) => {
        if (registration.waiting && container.controller) offer(registration.waiting)
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing
          worker?.addEventListener('statechange', () => {
            if (worker.state === 'installed' && container.controller) offer(worker)
          })
        })
      })
      .catch(() => undefined)
  })
}

function offer(worker: ServiceWorker): void {
  const button = el('button', { type: 'button', class: 'button quiet' }, 'Tải lại để dùng bản mới')
  button.addEventListener('click', () => {
    // Reloading asks first where there is unsaved work.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage('use-new-version')
  })
  const place = byId('ban-moi')
  place.replaceChildren('Bàn làm việc đã có bản mới. ', button)
  place.hidden = false
}
