import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from './read-site.ts'

/**
 * Sent with every page. The policy for scripts and styles stands in each page with its own hashes; a header adds what
 * only a header can say, and both hold.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const FOREVER = 'public, max-age=31536000, immutable'
/** Kept, but asked about each time: else a browser shows an ended notice for days after it was taken down. */
const ASK = 'no-cache'
/** Pagefind's own file types, which servers don't know; IIS answers 404 for them unless told. */
const PAGEFIND_TYPES = ['pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'pagefind']

const entries = Object.entries(SECURITY_HEADERS)

/** Netlify, Cloudflare Pages and their like. */
export const netlifyHeaders = (base: string): string =>
  [
    `${base}*`,
    ...entries.map(([name, value]) => `  ${name}: ${value}`),
    `${base}_astro/*`,
    `  Cache-Control: ${FOREVER}`,
    `${base}sw.js`,
    `  Cache-Control: ${ASK}`,
    '',
  ].join('\n')

// Repeated in every block: nginx forgets outer add_header lines wherever a block has one of its own.
const all = (indent: string): string[] =>
  entries.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)

/** For `include` inside nginx's `server { … }`. */
export const nginxHeaders = (base: string): string =>
  [
    '# Đặt trong khối server { … } của nginx.',
    ...all(''),
    `add_header Cache-Control "${ASK}";`,
    'charset utf-8;',
    'charset_types text/html text/plain text/css application/javascript application/json text/xml image/svg+xml;',
    `error_page 404 ${base}404.html;`,
    `location ${base}_astro/ {`,
    `  add_header Cache-Control "${FOREVER}";`,
    ...all('  '),
    '}',
    '',
  ].join('\n')

/** Apache. */
export const apacheHeaders = (base: string): string =>
  [
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...entries.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${ASK}"`,
    `  <If "%{REQUEST_URI} =~ m#/_astro/#">`,
    `    Header set Cache-Control "${FOREVER}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n')

/** IIS, which provincial data centres use. */
export const iisHeaders = (base: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <location path="_astro">',
    '    <system.webServer>',
    '      <staticContent>',
    '        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />',
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="DisableCache" />',
    ...[
      '.txt|text/plain; charset=utf-8',
      '.json|application/json; charset=utf-8',
      ...PAGEFIND_TYPES.map((type) => `.${type}|application/octet-stream`),
    ].flatMap((pair) => {
      const [extension, type] = pair.split('|')
      return [
        `      <remove fileExtension="${extension}" />`,
        `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
      ]
    }),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...entries.map(([name, value]) => `        <add name="${name}" value="${value}" />`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '  </system.webServer>',
    '</configuration>',
    '',
  ].join('\n')

/** Writes the headers in the form of each usual static host, and security.txt where the profile has a contact. */
export async function writeHeaders(folder: string, site: Site): Promise<void> {
  const { base, siteUrl, today, commune } = site.data
  await writeFile(path.join(folder, '_headers'), netlifyHeaders(base))
  await writeFile(path.join(folder, '.htaccess'), apacheHeaders(base))
  await writeFile(path.join(folder, 'web.config'), iisHeaders(base))
  await writeFile(path.join(folder, 'nginx.conf'), nginxHeaders(base))
  const phone = commune.police.dutyPhone?.replace(/\D/g, '').replace(/^0/, '+84')
  if (phone === undefined) return
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01T00:00:00Z`
  await mkdir(path.join(folder, '.well-known'), { recursive: true })
  await writeFile(
    path.join(folder, '.well-known/security.txt'),
    `Contact: tel:${phone}\nExpires: ${expires}\nPreferred-Languages: vi\nCanonical: ${new URL(`${base}.well-known/security.txt`, siteUrl).href}\n`,
  )
}
