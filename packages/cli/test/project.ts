import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url))

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder with the profile of this commune and the files given, gone after the test. Its name has spaces and marks. */
export function project(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dự án thử '))
  folders.push(folder)
  mkdirSync(path.join(folder, 'content'))
  for (const name of ['commune.yaml', 'approvals.yaml'])
    cpSync(path.join(CONTENT, name), path.join(folder, 'content', name))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** An article that passes, with a body. */
export const article = (body: string, { without = '' }: { without?: string } = {}): string =>
  `---
title: Bài mẫu
summary: Tóm tắt của bài mẫu.
topic: fire-safety
purpose: inform
audience: [everyone]
owner: cong-an-xa
publishedOn: '2026-11-09'
reviewedOn: '2026-11-09'
reviewDueOn: '2099-12-31'
sources:
  - title: Trang mẫu
    url: https://mau.example/
    readOn: '2026-11-09'
---

${body}
`.replace(new RegExp(`^${without}:.*\n`, 'm'), (line) => (without ? '' : line))
