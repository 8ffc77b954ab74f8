import { execFile } from 'node:child_process'
import path from 'node:path'
import { UserError } from './errors.ts'

/**
 * Absolute paths of the files that differ from a git revision, new ones that git does not know yet included.
 *
 * @throws UserError without git, outside a repository, or for a revision that is none
 */
export async function changedSince(revision: string, folder: string): Promise<Set<string>> {
  const top = (await git(['rev-parse', '--show-toplevel'], folder, NO_REPOSITORY)).trim()
  const against = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    folder,
    `“--changed-since ${revision}”: kho git không có mốc này. Xem các mốc bằng: git log --oneline`,
  )
  const changed = await git(['diff', '--name-only', '-z', '--diff-filter=d', against.trim()], top)
  const unknown = await git(['ls-files', '--others', '--exclude-standard', '-z'], top)
  return new Set(
    [...changed.split('\0'), ...unknown.split('\0')].filter(Boolean).map((name) => path.resolve(top, name)),
  )
}

const NO_REPOSITORY =
  '“--changed-since” cần một kho git; thư mục này không nằm trong kho nào, hoặc máy chưa cài git.'

function git(args: string[], cwd: string, refusal = NO_REPOSITORY): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      error ? reject(new UserError(refusal)) : resolve(stdout),
    )
  })
}
