// The whole desk, kept at the first visit: an office's network may be down on the day the report is due. Written into
// the site as sw.js with the version and the list of files put in.
const version = 'VERSION'
const files = ['FILES']

const CACHE = `ban-lam-viec-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' }))))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('ban-lam-viec-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  // Files with a hash in their name never change; pages and data are asked for first, and kept ones serve without a network.
  event.respondWith(/\/_astro\//.test(request.url) ? keptFirst(request) : networkFirst(request))
})

const kept = (request) => caches.match(request, { ignoreSearch: true })

async function keptFirst(request) {
  return (await kept(request)) ?? fetch(request)
}

async function networkFirst(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const copy = await kept(request)
    if (copy) return copy
    throw error
  }
}
