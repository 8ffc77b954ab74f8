import { DataError, mustReport, newDataset, type Commune, type Period, type Unit } from '@binhyen/model'
import { unitFormFileName, writeRegister, writeUnitForm } from '@binhyen/report'
import { zipSync } from 'fflate'
import { XLSX, type FileToSave } from './file-to-save.ts'
import type { Tell } from '../shell/rpc.ts'

/** An empty register with the commune's units in it. */
export async function blankRegister(commune: Commune, today: string): Promise<FileToSave> {
  return { name: 'so-theo-doi.xlsx', type: XLSX, content: await writeRegister(newDataset(commune, today)) }
}

/** The earliest moment that a zip archive can hold: the same forms give the same bytes. */
const EPOCH = new Date(1980, 0, 1)

/**
 * One unit's form for a month, or every unit's that owes a report in one archive.
 * @param id of the unit; none means all of them
 */
export async function blankForms(
  units: readonly Unit[],
  period: Period,
  id: string | undefined,
  tell: Tell,
): Promise<FileToSave> {
  const asked = units.filter((one) => (id === undefined ? mustReport(one) : one.id === id))
  if (asked.length === 0) throw nobody()
  const forms: Record<string, Uint8Array> = {}
  for (const [index, one] of asked.entries()) {
    tell(index, asked.length)
    forms[unitFormFileName(one, period)] = await writeUnitForm(one, period)
  }
  const [single] = Object.entries(forms)
  if (id !== undefined && single) return { name: single[0], type: XLSX, content: single[1] }
  return {
    name: `mau-bao-cao-${period.id}.zip`,
    type: 'application/zip',
    content: zipSync(forms, { mtime: EPOCH, level: 0 }),
  }
}

const nobody = () =>
  new DataError([
    {
      key: 'units',
      message: 'chưa có đơn vị nào phải báo cáo',
      mend: 'Ghi các thôn, đoàn thể vào trang “Danh mục” của sổ rồi mở sổ; hoặc vào mục “units” của hồ sơ xã (commune.yaml).',
    },
  ])
