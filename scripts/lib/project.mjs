import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout, wherever the command was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

export const inRoot = (...parts) => path.join(root, ...parts)

export const rootPackage = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

/** The environment of every command that we start: our own binaries first, no telemetry, no background daemon. */
export const environment = {
  ...process.env,
  PATH: [inRoot('node_modules', '.bin'), process.env.PATH ?? process.env.Path].join(path.delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
}
// Windows keeps the search path under either name; two of them would leave it to chance which one counts.
delete environment.Path
