import { execFile } from 'node:child_process'
import { advice, fine, type Diagnosis } from './diagnosis.ts'

const PATIENCE = 20_000

/** What npm's registry (the one that npm itself is set to ask) has newer than what is installed. */
export async function examineNewest(
  installed: ReadonlyMap<string, string>,
  root: string,
): Promise<Diagnosis[]> {
  const newest = await Promise.all(
    [...installed].map(async ([name, version]) => ({ name, version, newest: await askNpm(name, root) })),
  )
  if (newest.every((one) => one.newest === undefined))
    return installed.size === 0
      ? []
      : [
          advice(
            'Chưa hỏi được npm xem có bản mới không (không có mạng, hoặc npm chưa biết kho gói).',
            'Có mạng thì chạy lại; không có mạng thì bỏ qua bằng: binhyen doctor --offline',
          ),
        ]
  const old = newest.filter((one) => one.newest && isNewer(one.newest, one.version))
  if (old.length === 0) return [fine('Các gói: đều là bản mới nhất.')]
  return [
    advice(
      `Có bản mới: ${old.map((one) => `${one.name} ${one.newest} (đang dùng ${one.version})`).join(', ')}.`,
      `npm install --save-dev --save-exact ${old.map((one) => `${one.name}@${one.newest}`).join(' ')}, rồi npm test. Những gì đổi: CHANGELOG.md trong từng gói.`,
    ),
  ]
}

/** '0.10.0' is newer than '0.9.3'; what stands after a hyphen is not looked at. */
export function isNewer(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map((version) => version.split('-')[0]?.split('.').map(Number))
  for (let place = 0; place < 3; place++)
    if ((a[place] ?? 0) !== (b[place] ?? 0)) return (a[place] ?? 0) > (b[place] ?? 0)
  return false
}

function askNpm(name: string, cwd: string): Promise<string | undefined> {
  const shell = process.platform === 'win32' // npm is a .cmd file there, which only a shell starts
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['view', name, 'dist-tags.latest', '--fetch-retries=0', `--fetch-timeout=${PATIENCE / 2}`],
      { cwd, shell, timeout: PATIENCE },
      (error, stdout) => resolve(error || !/^\d/.test(stdout) ? undefined : stdout.trim()),
    )
  })
}
