import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { advice, fine, problem, type Diagnosis, type Examination } from './diagnosis.ts'

/** The git repository: nothing in it that must never be public, approvals guarded, checks on every commit. */
export const examineRepository: Examination = async (root) => {
  const tracked = await git(['ls-files', '-z', '--', '.'], root)
  if (tracked === undefined)
    return [advice('Thư mục này chưa có kho git.', 'Cần lưu lịch sử và đăng tự động thì chạy: git init')]
  const registers = tracked.split('\0').filter((name) => /\.(?:xlsx|xlsm|xls)$/i.test(name))
  const owners = await readFile(path.join(root, '.github', 'CODEOWNERS'), 'utf8').catch(() => '')
  const hooks = await git(['config', 'core.hooksPath'], root)
  const diagnoses: Diagnosis[] = []
  if (registers.length > 0)
    diagnoses.push(
      problem(
        `Kho git đang giữ sổ theo dõi: ${registers.join(', ')}. Kho công khai không bao giờ quên.`,
        'Bỏ khỏi kho (git rm --cached TỆP), thêm *.xlsx vào .gitignore, và giữ sổ ở nơi riêng.',
      ),
    )
  if (!/^[^#\n]*content\/approvals\.yaml\s+\S/m.test(owners))
    diagnoses.push(
      advice(
        'Chưa ai giữ tệp phê duyệt: người viết bài có thể tự phê duyệt cho mình.',
        'Ghi “/content/approvals.yaml @tài-khoản” vào .github/CODEOWNERS.',
      ),
    )
  if (!hooks?.trim())
    diagnoses.push(
      advice(
        'Chưa kiểm tra nội dung trước mỗi lần lưu vào kho.',
        'Chạy: git config core.hooksPath .githooks',
      ),
    )
  return diagnoses.length > 0 ? diagnoses : [fine('Kho git: không có sổ theo dõi, phê duyệt có người giữ.')]
}

/** What git prints; nothing without git or outside a repository. */
function git(args: string[], cwd: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    )
  })
}
