import path from 'node:path'
import { describeProblem, type DataError } from '@binhyen/model'

/** One thing looked at: fine, to be done some day, or wrong. */
export interface Diagnosis {
  state: 'fine' | 'advice' | 'problem'
  /** What was looked at and what stands there, in one sentence. */
  text: string
  /** What to do; nothing when all is fine. */
  mend?: string
}

/** Looks at one side of a commune's project. Never throws: what can't be read is a problem. */
export type Examination = (root: string, today: string, options: { offline: boolean }) => Promise<Diagnosis[]>

export const fine = (text: string): Diagnosis => ({ state: 'fine', text })
export const advice = (text: string, mend: string): Diagnosis => ({ state: 'advice', text, mend })
export const problem = (text: string, mend: string): Diagnosis => ({ state: 'problem', text, mend })

/** What a file of the project can't be read for; its name as seen from the project. */
export const problemsIn = (root: string, { problems }: DataError): Diagnosis[] =>
  problems.map(({ file, mend, ...rest }) => {
    const shown = file && path.relative(root, path.resolve(root, file)).replaceAll('\\', '/')
    return problem(describeProblem({ ...rest, ...(shown && { file: shown }), mend: '' }), mend)
  })
