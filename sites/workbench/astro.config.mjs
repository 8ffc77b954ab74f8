import { defineConfig } from 'astro/config'
import { browsers } from './build/browsers.ts'
import { desk } from './build/desk.ts'

export default defineConfig({
  integrations: [desk({ project: '../..' })],
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        // Its own files and nothing else: what an officer types or opens has nowhere to go.
        "connect-src 'self'",
        "worker-src 'self'",
        "img-src 'self' data: blob:",
        "frame-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [browsers()],
    worker: { format: 'es' },
    // The Markdown parser decodes entities with the page's document unless it is told that it lives in a worker.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
    // Scripts and workers find each other from where they lie: the site runs under any path, also from a USB stick.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
  },
})
