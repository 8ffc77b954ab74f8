// The site's policy forbids code that is made of text. Zod would try it once, as it loads, and go on without; the
// browser would note a breach. What `z.config({ jitless: true })` sets has to stand before zod is there.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
