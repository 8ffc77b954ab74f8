import Call from './Call.astro'
import Figure from './Figure.astro'
import Note from './Note.astro'
import Steps from './Steps.astro'
import Warning from './Warning.astro'

/** What an MDX page may use without importing it. */
export const components = { Call, Figure, Note, Steps, Warning }
