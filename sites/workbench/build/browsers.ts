import type { AstroUserConfig } from 'astro'

/** The oldest browsers in which the desk works: those of November 2023, three years before its first release. */
const OLDEST = ['chrome119', 'edge119', 'firefox120']

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number]

/** Writes scripts, workers and styles in the language of these browsers: Astro itself leaves scripts as they are. */
export function browsers(): Plugin {
  return {
    name: 'browsers',
    configEnvironment: (name) => ({
      build: { cssTarget: OLDEST, ...(name === 'client' && { target: OLDEST }) },
    }),
  }
}
