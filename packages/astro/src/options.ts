import * as z from 'zod'
import { strings } from './strings.ts'

const stringsSchema = z
  .partialRecord(z.enum(Object.keys(strings) as [keyof typeof strings]), z.string().trim().min(1))
  .describe('Words of the frame to replace, key by key')

export const SLOTS = ['head', 'header', 'home', 'footer'] as const

/** What `binhyen({ … })` takes in astro.config.mjs; paths count from the site's folder. */
export const optionsSchema = z.strictObject({
  commune: z.string().min(1).describe('Path of the commune profile, commune.yaml'),
  content: z.string().min(1).describe('Folder that holds articles/, guides/, notices/ and approvals.yaml'),
  css: z.array(z.string()).default([]).describe('Stylesheets of your own, loaded last: colours and measures'),
  strings: z
    .union([z.string(), stringsSchema])
    .optional()
    .describe('Words to replace: an object, or the path of a YAML or JSON file'),
  slots: z
    .partialRecord(z.enum(SLOTS), z.string())
    .default({})
    .describe('Astro components of your own for named places: head, header, home, footer'),
  needed: z
    .array(z.string())
    .default([])
    .describe('Guides (file names without ending) that people need most, for the front page, in order'),
  cards: z.boolean().default(true).describe('Draw a social card for every page'),
  offline: z
    .boolean()
    .default(true)
    .describe('Install the service worker; false removes it from the phones that have it'),
  today: z.iso.date().optional().describe('The day to build for (YYYY-MM-DD); default: today in Việt Nam'),
})

export type Options = z.infer<typeof optionsSchema>
/** What `binhyen({ … })` takes: all but `commune` and `content` may be left out. */
export type OptionsInput = z.input<typeof optionsSchema>
export { stringsSchema }

/**
 * Checks the integration's options.
 * @throws Error in Vietnamese naming each wrong option, so that the person at astro.config.mjs can mend it.
 */
export function parseOptions(input: unknown): Options {
  const result = optionsSchema.safeParse(input)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const key = issue.path.join('.') || ('keys' in issue ? String(issue.keys) : 'binhyen')
    const known = Object.entries(optionsSchema.shape)
      .map(([name, schema]) => `  ${name}: ${schema.description}`)
      .join('\n')
    return issue.code === 'unrecognized_keys'
      ? `“${issue.keys.join('”, “')}”: không có tùy chọn này. Các tùy chọn:\n${known}`
      : `“${key}”: ${issue.message}`
  })
  throw new Error(`astro.config.mjs, binhyen({ … }): tùy chọn sai.\n${lines.join('\n')}`)
}
