import { globSync } from 'node:fs'

/** The pages of the documentation that people write; the others are generated from what they describe. */
export const docsPages = (root: URL): string[] =>
  globSync('sites/docs/src/content/docs/{,en/}{start/,how-to/,}*.{md,mdx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/(?:start|how-to)\/|\/index\.mdx$/.test(file))
    .sort()
