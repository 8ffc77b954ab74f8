/** Marked letters of Vietnamese to their unmarked lower-case letter, filled once. */
const unmarked = new Map<string, string>()

/**
 * One UTF-16 code unit to its unmarked lower-case letter; what has none is returned as it is.
 * Never longer or shorter than one code unit, so that a folded text keeps its offsets.
 */
export function foldUnit(unit: string): string {
  let folded = unmarked.get(unit)
  if (folded === undefined) {
    const lower = unit.toLowerCase()
    const bare = (lower.length === 1 ? lower : unit).replace('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
    folded = bare.length === 1 ? bare : unit
    unmarked.set(unit, folded)
  }
  return folded
}

/** Folds a text that is already NFC, unit by unit: as long as the text itself. */
export const foldSameLength = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[^\0-\x7f]|[A-Z]/g, foldUnit)
}

/**
 * Lower-case, without marks, đ as d: the form in which marked and unmarked writing meet.
 *
 * @example fold('Đăng ký tạm trú') // 'dang ky tam tru'
 */
export const fold = (text: string): string => foldSameLength(text.normalize('NFC')).replace(/\p{M}/gu, '')
