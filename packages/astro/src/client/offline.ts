interface Connection {
  saveData?: boolean
}

/** Installs the service worker, or removes it where the site has switched it off. Nothing waits for it. */
export function readOffline(): void {
  const { offline, base = '/' } = document.documentElement.dataset
  // Missing in some in-app browsers, whatever the types say.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (offline === undefined || !container) return
  if (offline === 'false') {
    container
      .getRegistrations()
      .then((all) =>
        all.forEach((registration) => void registration.update().catch(() => registration.unregister())),
      )
      .catch(() => undefined)
    return
  }
  addEventListener('load', () => {
    container
      .register(`${base}sw.js`)
      .then(() => container.ready)
      .then(({ active }) => {
        const { connection } = navigator as Navigator & { connection?: Connection }
        if (connection?.saveData) return
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        whenIdle(() => active?.postMessage('keep-all'))
      })
      .catch(() => undefined) // Private mode, or an in-app browser without service workers.
  })
}

const IDLE_AFTER = 5000

const whenIdle = (work: () => void): void => {
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work)
    else work()
  }, IDLE_AFTER)
}
