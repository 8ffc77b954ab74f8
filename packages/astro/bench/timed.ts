import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Seconds of the clock, and of the processor with all threads of Node; Pagefind's own process is in the first alone. */
export interface BuildTime {
  seconds: number
  cpu: number
}

const NOTE_CPU = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_CPU, JSON.stringify(process.cpuUsage())))",
)}`

/** Runs `astro build` in a folder and says how long it took. */
export function timedBuild(astro: string, folder: string): BuildTime {
  const notes = mkdtempSync(path.join(tmpdir(), 'binhyen-'))
  const note = path.join(notes, 'cpu.json')
  const start = performance.now()
  execFileSync(
    process.execPath,
    ['--import', NOTE_CPU, path.join(astro, 'bin/astro.mjs'), 'build', '--root', folder],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_CPU: note }, stdio: 'ignore' },
  )
  const seconds = (performance.now() - start) / 1000
  const { user, system } = JSON.parse(readFileSync(note, 'utf8')) as NodeJS.CpuUsage
  rmSync(notes, { recursive: true })
  return { seconds, cpu: (user + system) / 1e6 }
}
