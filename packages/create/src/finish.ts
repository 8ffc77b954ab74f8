import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Answers } from './answers.ts'

// What brings its own Node still warns of the machine's older one, package by package: only errors are shown.
const INSTALL = ['install', '--no-fund', '--no-audit', '--loglevel=error']

/** Installs and makes the git repository, as far as wished and possible, and says how to go on. */
export async function finish(answers: Answers): Promise<number> {
  const { folder } = answers
  say(`Đã tạo dự án trong “${folder}”.`)
  let installed = false
  if (answers.install) {
    say('Đang cài các gói (npm install), lần đầu mất một, hai phút…')
    installed = (await run('npm', INSTALL, folder)) === 0
    if (!installed) say('Chưa cài được các gói. Kiểm tra mạng rồi chạy “npm install” trong thư mục dự án.')
    else if ((await run('npx', ['--no-install', 'binhyen', 'register', 'new'], folder)) !== 0)
      say('Chưa tạo được sổ theo dõi. Tạo sau bằng: npx binhyen register new')
  }
  if (answers.git && !(await makeRepository(folder)))
    say('Máy chưa có git nên chưa tạo kho git; vẫn dùng được bình thường. Cần thì cài tại git-scm.com.')
  process.stdout.write(`
Làm tiếp:
  cd ${quoted(folder)}
${installed ? '' : '  npm install\n'}  npm start          kiểm tra, dựng, mở trang (http://localhost:4321/) và bàn làm việc (http://localhost:4331/)
Sửa hồ sơ: ${path.join(folder, 'content', 'commune.yaml')}
Hướng dẫn: ${path.join(folder, 'README.md')}
`)
  return 0
}

const say = (text: string) => process.stderr.write(`${text}\n`)

async function makeRepository(folder: string): Promise<boolean> {
  if ((await run('git', ['init', '--quiet', '--initial-branch=main'], folder)) !== 0) return false
  await run('git', ['config', 'core.hooksPath', '.githooks'], folder)
  return true
}

/** Resolves with the exit code; 127 when there is no such command. */
function run(command: string, args: string[], folder: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: path.resolve(folder),
      shell: process.platform === 'win32', // npm is a .cmd file there, which only a shell starts
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 130))
  })
}

const quoted = (text: string): string => (/\s/.test(text) ? `"${text}"` : text)
