import { BOLD, REGULAR } from '../data/times-new-roman.ts'

const byCharacter = (table: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(table).flatMap(([width, characters]) => [...characters].map((c) => [c, Number(width)])),
  )

const WIDTHS = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) }

/** Marks that belong to the letter's own shape: the horn of ơ, ư. All other marks leave the width alone. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g

/**
 * Width of a line of text in Times New Roman, in twentieths of a point (twips). The rules under an agency's name and
 * under a trích yếu are drawn as parts of it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
 * @example textWidth('CÔNG AN', { size: 12, bold: true })
 */
export function textWidth(text: string, { size, bold = false }: { size: number; bold?: boolean }): number {
  const widths = WIDTHS[bold ? 'bold' : 'regular']
  let thousandths = 0
  for (const character of text.normalize('NFD').replace(MARKS, '').normalize('NFC'))
    thousandths += widths.get(character) ?? 500
  return Math.round((thousandths * size * 20) / 1000)
}

/** The lines that Word breaks a text into at this width. */
export function wrap(text: string, maxWidth: number, font: { size: number; bold?: boolean }): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, font) > maxWidth) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}

/**
 * The same number of lines as `wrap`, of lengths as equal as can be: “ỦY BAN NHÂN DÂN / XÃ ĐỨC QUANG”, not
 * “ỦY BAN NHÂN DÂN XÃ ĐỨC / QUANG”.
 */
export function balance(text: string, maxWidth: number, font: { size: number; bold?: boolean }): string[] {
  const { length } = wrap(text, maxWidth, font)
  let [narrow, wide] = [maxWidth / length, maxWidth]
  while (wide - narrow > 10) {
    const middle = (narrow + wide) / 2
    if (wrap(text, middle, font).length > length) narrow = middle
    else wide = middle
  }
  return wrap(text, wide, font)
}
