// Writes src/data/icons.ts: the drawings that portal and desk use, out of lucide-static (ISC licence).
// Run: node scripts/icons.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const USED = [
  'a-large-small',
  'ambulance',
  'baby',
  'backpack',
  'badge-check',
  'ban',
  'banknote',
  'bell',
  'bomb',
  'book-open',
  'calendar-check',
  'calendar-days',
  'camera',
  'check',
  'clock',
  'copy',
  'external-link',
  'file-check',
  'file-text',
  'flame',
  'globe',
  'heart-handshake',
  'hourglass',
  'house',
  'id-card',
  'info',
  'landmark',
  'leaf',
  'life-buoy',
  'lock',
  'map-pin',
  'megaphone',
  'menu',
  'message-circle',
  'message-circle-warning',
  'motorbike',
  'newspaper',
  'pen-line',
  'phone',
  'pill',
  'printer',
  'rotate-ccw',
  'scale',
  'search',
  'search-check',
  'send',
  'share-2',
  'shield',
  'siren',
  'smartphone',
  'stethoscope',
  'store',
  'traffic-cone',
  'triangle-alert',
  'user-round',
  'user-search',
  'users-round',
  'volume-2',
]

type Node = [tag: string, attributes: Record<string, string | number>]

const require = createRequire(import.meta.url)
const folder = require.resolve('lucide-static/package.json').replace(/package\.json$/, '')
const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }
const nodes = JSON.parse(readFileSync(`${folder}icon-nodes.json`, 'utf8')) as Record<string, Node[]>

const draw = ([tag, attributes]: Node): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`

/** The text of src/data/icons.ts. */
export function iconsModule(): string {
  const lines = USED.map((name) => {
    const icon = nodes[name]
    if (!icon) throw new Error(`lucide-static has no icon “${name}”`)
    return `  '${name}': '${icon.map(draw).join('')}',`
  })
  return `// Lucide ${version} (https://lucide.dev, ISC licence), the drawings used here. Written by scripts/icons.ts.
/* prettier-ignore */
export const icons = {
${lines.join('\n')}
} as const

export type IconName = keyof typeof icons
`
}

if (import.meta.main) writeFileSync(new URL('../src/data/icons.ts', import.meta.url), iconsModule())
