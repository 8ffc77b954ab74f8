import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GENERATED } from './generated.ts'
import { CONTENT } from './pages.ts'

for (const [name, make] of Object.entries(GENERATED)) {
  mkdirSync(path.dirname(path.join(CONTENT, name)), { recursive: true })
  writeFileSync(path.join(CONTENT, name), await make())
  process.stderr.write(`Đã ghi content/${name}\n`)
}
