/** So far around a name its passage is read. */
const NEAR = 600

/** What stands around a place of a text, up to an empty line. */
export const passageAround = (text: string, start: number, end: number): string =>
  `${text
    .slice(Math.max(0, start - NEAR), start)
    .split(/\n\s*\n/)
    .at(-1)!}${text.slice(start, end + NEAR).split(/\n\s*\n/)[0]!}`
