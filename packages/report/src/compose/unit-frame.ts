import type { UnitKind } from '@binhyen/model'
import type { UnitFigures } from '../figures/types.ts'
import type { Frame } from './letterhead.ts'

/** Who signs for a unit. */
const POSITION: Record<UnitKind, string> = {
  village: 'TRƯỞNG THÔN',
  organisation: 'NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ',
  department: 'THỦ TRƯỞNG ĐƠN VỊ',
  committee: 'CHỦ TỊCH',
  police: 'TRƯỞNG CÔNG AN XÃ',
}

/**
 * A unit's report goes to the commune police, who put the reports together (plan, part IV.2). The commune's own frame
 * lends names and place; a unit has no symbol of its own, so the number is `Số: …/BC`.
 */
export function unitFrame(frame: Frame, figures: UnitFigures | undefined, unit: { name: string }): Frame {
  const { fullName, policeName } = frame.names
  return {
    ...frame,
    letterhead: { superior: fullName.toLocaleUpperCase('vi'), body: unit.name.toLocaleUpperCase('vi') },
    addressees: [policeName],
    recipients: ['Như trên', `Lưu: ${unit.name}`],
    position: [POSITION[figures?.kind ?? 'department']],
    author: unit.name,
    symbol: 'BC',
    agency: 'BC',
  }
}
