import { rules } from '@binhyen/compliance'
import {
  formatGithub,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatPretty,
  formatSarif,
  type CheckedFile,
  type PrettyOptions,
} from '@binhyen/compliance/formatters'

const WRITERS = {
  pretty: formatPretty,
  json: formatJson,
  sarif: (files) => formatSarif(files, rules),
  github: formatGithub,
  junit: formatJunit,
  markdown: formatMarkdown,
} satisfies Record<string, (files: readonly CheckedFile[], options: PrettyOptions) => string>

export const FORMATS = Object.keys(WRITERS) as (keyof typeof WRITERS)[]

/** The results in the format that was asked for; its name has been checked. */
export function formatFiles(files: readonly CheckedFile[], format: string, options: PrettyOptions): string {
  const writer = WRITERS[format as keyof typeof WRITERS]
  return writer(files, options)
}
