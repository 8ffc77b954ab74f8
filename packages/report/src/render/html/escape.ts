import { withoutControls } from '../without-controls.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML shows it. */
export const escape = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
