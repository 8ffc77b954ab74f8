// Keeps one whole version of this site, and nothing else: no text, no register, no answer of any other address.
// Written into the site as sw.js with the version and the list of files put in.
const version = 'VERSION'
const files = ['FILES']

const { scope } = self.registration
const PREFIX = `ban-lam-viec ${new URL(scope).pathname} `
const CACHE = PREFIX + version
const kept = new Set(files.map((file) => new URL(file, scope).href))

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...kept].map((url) => fresh(url)))))
})

/** Past the browser's own cache, which may hold yesterday's version. */
const fresh = (url) => new Request(url, { cache: 'reload' })

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

// A new version waits until the officer asks for it: a page in use never changes under the hands.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = addressOf(request.url)
  if (request.method !== 'GET' || !kept.has(address)) return
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(address))
      .then((found) => found ?? fetch(request)),
  )
})

/** The address under which a file is kept: without question, mark and index.html, a page with its last slash. */
function addressOf(text) {
  const url = new URL(text)
  url.search = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/(^|\/)index\.html$/, '$1')
  if (!kept.has(url.href) && kept.has(`${url.href}/`)) return `${url.href}/`
  return url.href
}
