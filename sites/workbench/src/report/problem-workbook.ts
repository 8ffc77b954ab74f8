import type { Problem } from '@binhyen/model'
import writeXlsx from 'write-excel-file/universal'
import { placeOf, reasonOf } from './problem-list.ts'

const HEADS = ['STT', 'Mức', 'Trang', 'Chỗ', 'Sai ở đâu', 'Sửa thế nào']
const WIDTHS = [6, 10, 22, 14, 60, 70]

const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' }) as const

/** Every problem as an Excel list, to work through beside the register. */
export async function problemWorkbook(problems: readonly Problem[]): Promise<Uint8Array> {
  const rows = problems.map((problem, index) => [
    { value: index + 1, type: Number, alignVertical: 'top' } as const,
    text(problem.warning ? 'Lưu ý' : 'Phải sửa'),
    text(problem.sheet ?? ''),
    text(placeOf(problem)),
    text(reasonOf(problem)),
    text(problem.mend),
  ])
  const head = HEADS.map((value) => ({ value, fontWeight: 'bold' }) as const)
  const file = await writeXlsx([head, ...rows], {
    sheet: 'Chỗ phải sửa',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}
