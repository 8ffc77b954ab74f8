/**
 * A page's text, ready to be put into HTML: strings of HTML, and between them the components that an editor may use.
 * The text was compiled when the content was read; `<Body>` puts it together.
 */
export type Part = string | ComponentPart

export interface ComponentPart {
  name: ComponentName
  /** Attributes as the editor wrote them; one without a value is true. */
  props: Record<string, string | true>
  /** What stands between its tags. */
  parts: Part[]
}

/** Components that content may use, as editors write them. */
export const COMPONENTS = ['Warning', 'Note', 'Steps', 'Call', 'Figure'] as const

/** `Picture` is what a Markdown picture, ![…](…), becomes; editors don't write it. */
export type ComponentName = (typeof COMPONENTS)[number] | 'Picture'
