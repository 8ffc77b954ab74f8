import type { ComponentName } from '../../site/parts.ts'
import Call from './Call.astro'
import Figure from './Figure.astro'
import Note from './Note.astro'
import Picture from './Picture.astro'
import Steps from './Steps.astro'
import Warning from './Warning.astro'

// What an editor writes reaches them unchecked by types; the checks before the build know their attributes.
type Component = (props: Record<string, unknown>) => unknown

/** What an MDX page may use without importing it. */
export const components = { Call, Figure, Note, Picture, Steps, Warning } as unknown as Record<
  ComponentName,
  Component
>
