export { binhyen, binhyen as default } from './integration.ts'
export type { OptionsInput as BinhyenOptions } from './options.ts'
