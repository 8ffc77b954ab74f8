import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { complaintsOf } from './complaints.ts'
import type { Background, Checked, Complaint } from './complaints.ts'
import type { Entry, Site } from './read-site.ts'

/** Fewer files are checked sooner than a worker has started. */
const MANY = 200
const MOST_WORKERS = 4
/** Run as it is written, as tests do, it reads the other packages as they are written, too. */
const isSource = import.meta.url.endsWith('.ts')
const WORKER = new URL(`./check-worker.${isSource ? 'ts' : 'js'}`, import.meta.url)
const CONDITIONS = isSource ? { execArgv: ['--conditions=@binhyen/source'] } : {}

/**
 * Checks the files of a large site on all cores of the machine and remembers what was said of each, for `checkSite`.
 * @param known is filled; a small site is left to `checkSite`
 * @param many from so many files on
 */
export async function checkBeside(
  { entries, commune, approvals, data: { today, content } }: Site,
  known: WeakMap<Entry, Complaint[]>,
  many = MANY,
): Promise<void> {
  if (entries.length < many) return
  const site: Background = { commune, approvals, data: { today, content } }
  const shares = Math.min(MOST_WORKERS, Math.max(2, availableParallelism()))
  const share = (turn: number): Entry[] => entries.filter((_, i) => i % shares === turn)
  const others = Array.from({ length: shares - 1 }, (_, i) => checkedElsewhere(share(i + 1), site, known))
  for (const entry of share(0)) known.set(entry, complaintsOf(entry, site))
  await Promise.all(others)
}

function checkedElsewhere(
  entries: readonly Entry[],
  site: Background,
  known: WeakMap<Entry, Complaint[]>,
): Promise<void> {
  const told = entries.map(({ kind, name, file, source, problems }): Checked => ({
    kind,
    name,
    file,
    source,
    problems,
  }))
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { entries: told, site }, ...CONDITIONS })
    worker.once('error', reject)
    worker.once('message', (complaints: Complaint[][]) => {
      for (const [i, entry] of entries.entries()) known.set(entry, complaints[i]!)
      resolve()
    })
  })
}
