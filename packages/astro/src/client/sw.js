// Reading without a signal. Pages: network first, then what was kept. Files with a hash in their name: kept ones first.
// Written into the site as sw.js with the version, the base path and the list of files put in.
const version = 'VERSION'
const base = 'BASE'
const files = ['FILES']

const PAGES = 'binhyen-trang'
const FILES = `binhyen-tep-${version}`
/** A page that takes longer than this over one bar of signal is shown as it was kept. */
const PATIENCE = 4000
const MOST_PAGES = 400
/** Pictures, search pieces and the like, of this version. */
const MOST_FILES = 400
/** Where a phone without a signal is led to; kept whatever else has to go. */
const ALWAYS = [base, `${base}huong-dan/`]
/** How many of the listed files this version has kept, so that a next visit doesn't fetch them once more. */
const PROGRESS = `${base}sw.js?da-luu`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(PAGES)
      .then((cache) => cache.addAll(ALWAYS))
      // Takes over at once; pages never reload themselves for it, so nothing can loop.
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
            .filter((name) => name.startsWith('binhyen-') && name !== PAGES && name !== FILES)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return
  const place = url.pathname.slice(base.length)
  if (request.mode === 'navigate') event.respondWith(page(event, url))
  else if (/^_astro\/|\.pf_\w+$|\.pagefind$/.test(place)) event.respondWith(keptFirst(request))
  else if (!place.startsWith('cards/')) event.respondWith(networkFirst(request, url))
})

self.addEventListener('message', (event) => {
  if (event.data === 'keep-all') event.waitUntil(keepAll())
})

/** The address without what Zalo and others add to it. */
const plain = (url) => url.origin + url.pathname

async function page(event, url) {
  const cache = await caches.open(PAGES)
  // Asked for anew: a browser's own memory may be days old where a host says nothing about it.
  const fresh = fetch(event.request, { cache: 'no-cache' }).then(async (response) => {
    if (response.ok && response.type === 'basic') await keep(cache, plain(url), response.clone(), MOST_PAGES)
    return response
  })
  event.waitUntil(fresh.catch(() => undefined))
  const kept = await cache.match(plain(url))
  if (!kept) return fresh.catch(() => withoutPage(cache))
  return Promise.race([fresh, after(PATIENCE).then(() => kept)]).catch(() => kept)
}

const after = (time) => new Promise((resolve) => setTimeout(resolve, time))

/** Puts a response in, and takes out the oldest above the limit. */
async function keep(cache, address, response, most) {
  await cache.put(address, response)
  const keys = await cache.keys()
  const old = keys.filter((key) => !ALWAYS.includes(new URL(key.url).pathname))
  await Promise.all(old.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}

/** A page that was never opened: the list of guides helps further, and calling needs no internet. */
async function withoutPage(cache) {
  const list = await cache.match(base + 'huong-dan/')
  if (list) return list
  return new Response(
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Không có mạng</title><h1>Điện thoại đang không có mạng</h1><p>Trang này chưa được lưu. Gọi khẩn cấp vẫn được: <a href="tel:113">113</a>, <a href="tel:114">114</a>, <a href="tel:115">115</a>.</p></html>',
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )
}

// Opened before anything is fetched: what an old worker still waits for must not bring back what the next one deleted.
async function keptFirst(request) {
  const cache = await caches.open(FILES)
  const kept = await caches.match(request, { ignoreSearch: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keep(cache, request, response.clone(), MOST_FILES)
  return response
}

async function networkFirst(request, url) {
  const cache = await caches.open(FILES)
  try {
    const response = await fetch(request)
    if (response.ok && response.type === 'basic') await keep(cache, plain(url), response.clone(), MOST_FILES)
    return response
  } catch (error) {
    const kept = await caches.match(plain(url), { ignoreSearch: true })
    if (kept) return kept
    throw error
  }
}

/** All guides and the search, one after another so that nobody's page waits for it. */
async function keepAll() {
  const pages = await caches.open(PAGES)
  const others = await caches.open(FILES)
  const progress = await others.match(PROGRESS)
  for (let done = progress ? Number(await progress.text()) : 0; done < files.length; done++) {
    const address = files[done]
    const whole = new URL(address, location.origin).href
    try {
      const response = await fetch(whole)
      if (response.ok)
        await keep(
          ...(address.endsWith('/')
            ? [pages, whole, response, MOST_PAGES]
            : [others, whole, response, MOST_FILES]),
        )
    } catch {
      return // The signal went; the next visit goes on.
    }
    await others.put(PROGRESS, new Response(String(done + 1)))
  }
}
