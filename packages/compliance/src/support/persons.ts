import type { View } from '../engine/rule.ts'
import { capitalName, noName, noNameMarked, placeWords, titleForms, titles } from '../data/person-words.ts'
import { nameStartingAt } from './names.ts'
import { isUnmarkedNear } from './sentence.ts'
import { foldedWord, gapAfter, goesOn, writtenWord } from './tokens.ts'

/** The words of a person's name after a title: how many follow `index` (the title). */
export function nameLength(view: View, index: number): number {
  const known = nameAt(view, index + 1)
  if (known && /^[ \t\u00a0]{1,3}$/.test(gapAfter(view, index))) return known.to - index
  let length = 0
  for (let at = index + 1; at <= index + 5 && at < view.words.starts.length; at++) {
    const gap = gapAfter(view, at - 1)
    if (!/^(?:[ \t\u00a0]{1,3}|\.)$/.test(gap) && !(length > 0 && /^\.?[ \u00a0]{0,2}$/.test(gap))) break
    if (!isNameWord(view, at, length)) break
    length += 1
  }
  return length
}

function isNameWord(view: View, at: number, position: number): boolean {
  const written = writtenWord(view, at)
  const folded = foldedWord(view, at)
  if (/\d/.test(written)) return false
  const start = view.words.starts[at] ?? 0
  const capital = written[0] !== written[0]?.toLowerCase()
  const shouted = written.length > 1 && written === written.toUpperCase()
  if (capital && shouted && position > 0 && noName.has(folded)) return false
  if (capital)
    return !(
      position === 0 &&
      isNoName(written, folded) &&
      written !== written.toUpperCase() &&
      !capitalName.has(folded)
    )
  if (position === 0 && isUnmarkedNickname(view, at)) return true
  if (noName.has(folded) || placeWords.has(folded) || folded.length > 6) return false
  return position < 2 && isUnmarkedNear(view.m.text, [start, start + written.length])
}

const isNoName = (written: string, folded: string): boolean => {
  const low = written.toLowerCase()
  return low === folded ? noName.has(folded) : noNameMarked.has(low)
}

/** “bac tu xom 3”, “anh ba da bao”: without marks a number is a name where a place or a deed follows. */
function isUnmarkedNickname(view: View, at: number): boolean {
  const word = foldedWord(view, at)
  const next = foldedWord(view, at + 1)
  if (word === 'truong' && placeWords.has(next)) return false
  return (
    capitalName.has(word) &&
    !/^(?:ong ba|co chu|co di|anh ba con)$/.test(`${foldedWord(view, at - 1)} ${word}`) &&
    /^(?:xom|thon|to|ap|ban|da|vua|xe|nha|o|bi|mac|nhiem|goi|bao|cung|nhan|trinh|mach)$/.test(next) &&
    isUnmarkedNear(view.m.text, [view.words.starts[at] ?? 0, view.words.ends[at] ?? 0])
  )
}

/** A person spoken of: from the title to the end of the name, as word indexes (end inclusive). */
export interface Person {
  from: number
  to: number
}

/** The person whose title, or whose name, stands at `index`. */
export function personAt(view: View, index: number): Person | undefined {
  if (!titles.has(foldedWord(view, index)) || !isTitleWord(writtenWord(view, index)))
    return nameAt(view, index)
  const length = nameLength(view, index)
  return length === 0 ? undefined : { from: index, to: index + length }
}

/** With marks it must be the title itself (“cổ”, “ba” the number and “bạc” are not); without, it may be. */
function isTitleWord(written: string): boolean {
  const low = written.toLowerCase()
  return titleForms.has(low) || (!/[^a-z]/.test(low) && low !== 'o' && low !== 'mu' && low !== 'me')
}

/** A name without a title; officers named in office are not meant. */
function nameAt(view: View, index: number): Person | undefined {
  const start = view.words.starts[index]
  const found = start === undefined ? undefined : nameStartingAt(view, start)
  if (!found || found.kind === 'official') return undefined
  let to = index
  while ((view.words.ends[to] ?? found.range[1]) < found.range[1]) to += 1
  return { from: index, to }
}

/** The nearest person before a word, with nothing between but the words allowed there. */
export function personBefore(
  view: View,
  index: number,
  allowed: (word: string, at: number) => boolean,
): Person | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 16); at--) {
    if (!goesOn(view, at)) return undefined
    const named = personAt(view, at)
    const titled = named && titles.has(foldedWord(view, at - 1)) ? personAt(view, at - 1) : undefined
    const person = titled && titled.to >= at ? titled : named
    if (person && (person.from < index - 1 || person.to < index)) {
      // A name without marks may seem to go on into the verb.
      person.to = Math.min(person.to, index - 1)
      for (let between = person.to + 1; between < index; between++) {
        if (!allowed(foldedWord(view, between), between)) return undefined
      }
      return person
    }
  }
  return undefined
}
