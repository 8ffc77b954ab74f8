import type { CheckResult } from '../types.ts'
import type { CheckedFile } from './checked-file.ts'

/** What `--format json` prints. */
export interface JsonReport {
  /** One entry a file, in the order of checking. */
  files: ({
    /** As it was given, with forward slashes. */
    path: string
  } & CheckResult)[]
}

/** The library's own types; nothing of the source is in it, and matches are masked. */
export function formatJson(files: readonly CheckedFile[]): string {
  const report: JsonReport = { files: files.map(({ path, result }) => ({ path, ...result })) }
  return `${JSON.stringify(report, null, 2)}\n`
}
