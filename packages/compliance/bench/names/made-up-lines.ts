import { readFileSync } from 'node:fs'
import * as syllables from '../../../vietnamese/src/data/name-syllables.ts'
import { fold } from '../../../vietnamese/src/fold.ts'

const given = [...syllables.givens]
const usual = [...syllables.usualGivens].map((one) => one[0]!.toUpperCase() + one.slice(1))
const middle = [...syllables.middles, ...syllables.tellingMiddles].filter((one) => one.length > 1)
const surname = [...syllables.commonSurnames, ...syllables.commonSurnames, ...syllables.otherSurnames]
/** Given names that no list has. */
const rare =
  'Bưởi Phiến Mịch Đáng Bơ Na Bống Kem Ỉn Phướn Đượm Khế Xoài Bắp Mít Cốm Tôm Gạo Sóc Nhím Bin Bon Ken Chíp Lựu Đậu Ngát Ngần'.split(
    ' ',
  )
const born = 'Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Út'.split(' ')
const nick = 'Béo Đen Lùn Mập Sẹo Còi Lé Rổ Ghe Lúa Lém'.split(' ')

/** A text and where names stand in it. */
export interface Line {
  text: string
  names: [start: number, end: number][]
}

const care = (text: string): string => text
const small = (text: string): string => text.toLowerCase()
const loud = (text: string): string => fold(text).toUpperCase()

/** The lines of `made-up-lines.txt` with names put in, as they are written with care, in small letters, without marks. */
export function madeUpLines(): Line[] {
  let seed = 7
  const chance = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff) / 0x7fff_ffff
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)]!
  const one = (): string => pick(chance() < 0.6 ? usual : chance() < 0.8 ? given : rare)
  const made: Record<string, () => string> = {
    g: one,
    p: () => `${pick(middle)} ${pick(chance() < 0.8 ? usual : given)}`,
    f: () => `${pick(surname)} ${pick(chance() < 0.3 ? ['Văn', 'Thị', 'Mẫu'] : middle)} ${one()}`,
    n: () => `${pick(born)} ${chance() < 0.6 ? one() : pick(nick)}`,
    t: () => pick(born),
  }
  const templates = readFileSync(new URL('made-up-lines.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'))
  const filled = (template: string, write: (text: string) => string): Line => {
    const line: Line = { text: '', names: [] }
    for (const part of template.split(/(\{[gpfnt]\})/)) {
      const name = /^\{(.)\}$/.exec(part)?.[1]
      const start = line.text.length
      line.text += write(name ? made[name]!() : part)
      if (name) line.names.push([start, line.text.length])
    }
    return line
  }
  return templates.flatMap((template) =>
    (template.includes('{') ? [care, care, care, small, fold, fold, fold, loud] : [care, small, fold]).map(
      (write) => filled(template, write),
    ),
  )
}
