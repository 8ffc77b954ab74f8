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
