import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { guideSchema } from '@binhyen/model'
import { expect, it } from 'vitest'
import { readFrontMatter } from '../build/front-matter.ts'
import { stepPictogram } from './step-pictogram.ts'

it.each([
  ['Nộp lệ phí, nhận mã hồ sơ hoặc phiếu hẹn CT04.', 'banknote'],
  ['Đến Công an xã chụp ảnh, lấy vân tay, mống mắt.', 'landmark'],
  ['Chụp ảnh, lấy vân tay và mống mắt.', 'camera'],
  ['Đặt lịch hẹn trên VNeID hoặc Cổng dịch vụ công.', 'calendar-check'],
  ['Nhận thông báo kết quả CT08.', 'file-check'],
  ['Gọi Công an xã hoặc 113.', 'phone'],
  ['Nghỉ một lát.', 'check'],
])('%s: %s', (step, icon) => expect(stepPictogram(step)).toBe(icon))

it('draws what is done in nineteen of twenty steps of the real guides', () => {
  const folder = fileURLToPath(new URL('../../../../content/guides', import.meta.url))
  const steps = globSync('*.mdx', { cwd: folder }).flatMap(
    (file) =>
      readFrontMatter(readFileSync(path.join(folder, file), 'utf8'), guideSchema).data!.procedure.steps,
  )
  const plain = steps.filter((step) => stepPictogram(step) === 'check')
  expect(plain.length / steps.length, plain.join(' / ')).toBeLessThanOrEqual(0.05)
})
