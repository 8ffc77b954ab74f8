import path from 'node:path'
import { calendarOf, mustReport, newDataset, type Commune, type Unit } from '@binhyen/model'
import { unitFormFileName, writeRegister, writeUnitForm } from '@binhyen/report'
import { defineCommand } from '../../command.ts'
import { EXIT, UsageError } from '../../errors.ts'
import { refuseExisting, refuseOtherKind, write, writeFileSafely } from '../../output.ts'
import { communeArg, requireCommune } from '../../project.ts'
import { readPeriod } from '../../read-period.ts'
import { today } from '../../today.ts'

export default defineCommand({
  meta: { name: 'new', description: 'tạo sổ theo dõi trống, hoặc mẫu báo cáo tháng cho đơn vị' },
  args: {
    out: { type: 'string', description: 'tệp (với --unit all là thư mục) sẽ ghi', valueHint: 'TỆP' },
    unit: {
      type: 'string',
      description: 'tạo mẫu báo cáo tháng của đơn vị có mã này; “all” là mọi đơn vị phải báo cáo',
      valueHint: 'MÃ',
    },
    period: { type: 'string', description: 'tháng của mẫu báo cáo', valueHint: '2026-11' },
    force: { type: 'boolean', description: 'ghi đè tệp đã có' },
    ...communeArg,
  },
  examples: [
    ['binhyen register new', 'tạo so-theo-doi.xlsx với các đơn vị trong hồ sơ của xã'],
    ['binhyen register new --unit all --period 2026-11 --out mau-thang-11', 'mỗi đơn vị một mẫu để gửi đi'],
  ],
  async run({ args }) {
    const commune = await requireCommune(args.commune)
    const force = args.force
    if (args.out !== undefined && args.unit !== 'all') refuseOtherKind(args.out, '.xlsx')
    if (args.unit === undefined) {
      const file = args.out ?? 'so-theo-doi.xlsx'
      await writeFileSafely(file, await writeRegister(newDataset(commune, today())), { force })
      write(`${file}\n`)
      return EXIT.ok
    }
    if (args.period === undefined)
      throw new UsageError('Mẫu của đơn vị cần --period, ví dụ: --period 2026-11')
    const period = readPeriod(args.period, calendarOf(commune))
    if (period.kind !== 'month')
      throw new UsageError(`“--period ${args.period}”: mẫu của đơn vị là mẫu tháng. Ghi tháng như 2026-11.`)
    const forms = unitsFor(args.unit, commune).map((unit) => {
      const name = unitFormFileName(unit, period)
      return { unit, file: args.unit === 'all' ? path.join(args.out ?? '.', name) : (args.out ?? name) }
    })
    // All of them or none.
    if (!force) for (const { file } of forms) await refuseExisting(file)
    for (const { unit, file } of forms) {
      await writeFileSafely(file, await writeUnitForm(unit, period), { force })
      write(`${file}\n`)
    }
    return EXIT.ok
  },
})

function unitsFor(id: string, { units }: Commune): Unit[] {
  const found = units.filter((unit) => (id === 'all' ? mustReport(unit) : unit.id === id))
  if (found.length > 0) return found
  throw new UsageError(
    `“--unit ${id}”: hồ sơ của xã không có đơn vị này. Có: ${units.map((unit) => `${unit.id} (${unit.name})`).join(', ')}.`,
  )
}
