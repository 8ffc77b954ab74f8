import type { View } from '../engine/rule.ts'
import { nameLength, personAt } from './persons.ts'
import { isUnmarkedNear } from './sentence.ts'
import { foldedWord, wordAt } from './tokens.ts'

export const age =
  /(?<!(?:duoi|tren|tu|den|du|khoang tu|it nhat|toi) )(?<![\d/.,-])([1-9]|1[0-5]) tuoi(?! (?:tro|den|thoi tho))/g

/** The last word of a child's name: “cháu Mẫu”, “bé trai tên Mẫu”, “con (trai) anh Mẫu”, “chau gia han 6 tuoi”. */
export function nameEnd(view: View, at: number, title: string): number | undefined {
  const direct = nameLength(view, at)
  if (direct > 0) return at + direct
  let next = at + 1
  while (between.has(foldedWord(view, next)) && next < at + 4) next += 1
  if (title === 'con') return personAt(view, next)?.to
  const length = nameLength(view, next - 1)
  if (length > 0 && next > at + 1) return next - 1 + length
  return unmarkedNameEnd(view, at)
}

/** Without marks: what stands between the title and the age or class, when it is short and no word of a rule. */
function unmarkedNameEnd(view: View, at: number): number | undefined {
  const { m, words } = view
  const start = words.starts[at] ?? 0
  if (!isUnmarkedNear(m.text, [start, start], 30)) return undefined
  const found =
    /^(?:em|chau|be)(?: (?:gai|trai))?((?: (?!(?:duoi|tren|tu|du|den|khoang|nay|do|nao|hoc|sinh|ho|bi|duoc|moi|ca|con|hon|gan|cua|va|lop|den)(?![a-z]))[a-z]{1,7}){1,3}),? \(?(?=\d{1,2} ?t(?:uoi)?(?![a-z])|\d{1,2} thang|lop \d|hs |hoc sinh lop|con (?:ong|ba|anh|chi)|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) tuoi)/.exec(
      m.folded.slice(start, start + 60),
    )
  return found
    ? wordAt(
        view,
        start +
          found[0]
            .trimEnd()
            .replace(/[,( ]+$/, '')
            .lastIndexOf(' ') +
          1,
      )
    : undefined
}

const between: ReadonlySet<string> = new Set(['be', 'trai', 'gai', 'nho', 'ten', 'la', 'cua', 'nha'])
