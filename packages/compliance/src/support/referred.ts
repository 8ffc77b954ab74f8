import { fold, isLikelyGivenName } from '@binhyen/vietnamese'
import { noName, noNameMarked, placeWords } from '../data/person-words.ts'
import {
  calledPersons,
  firstPersons,
  groups,
  kinOfMine,
  linkWords,
  nobodys,
  unclearCalls,
} from '../data/referred-words.ts'
import type { View } from '../engine/rule.ts'
import { nameStartingAt } from './names.ts'
import type { Person } from './persons.ts'
import { isUnmarkedNear } from './sentence.ts'
import { foldedWord, gapAfter, writtenWord } from './tokens.ts'

const furthest = 6
const calledFolded = new Set([...Array.from(calledPersons, fold), 'a', 'c', 'e'])
const linkFolded = new Set(Array.from(linkWords, fold))

/**
 * Somebody in particular, in whatever way people speak of him, from the word that he is called by to what tells who it
 * is: “thằng Hùng con chú Bảy”, “mẹ chồng em”, “vo chong thang tinh”, “đứa cháu nhà bà Lài”. Groups and anybody
 * (“anh chị em”, “các cháu”, “bà con”) are nobody.
 */
export function referredAt(view: View, at: number): Person | undefined {
  const written = writtenWord(view, at).toLowerCase()
  const head = foldedWord(view, at)
  const isPlain = written === head
  if (!(calledPersons.has(written) || (isPlain && calledFolded.has(head)))) return undefined
  const before = writtenWord(view, at - 1)
  if (groups.has(foldedWord(view, at - 1)) || (/^\d{2,}$/.test(before) && gapAfter(view, at - 1) === ' '))
    return undefined
  if (several.test(`${head} ${foldedWord(view, at + 1)}`) && !/^\p{Lu}/u.test(writtenWord(view, at + 2)))
    return undefined
  for (let next = at + 1; next <= at + furthest && next < view.words.starts.length; next++) {
    if (!/^(?:[ \u00a0]{1,2}|\.[ \u00a0]?| ["“(])$/.test(gapAfter(view, next - 1))) return undefined
    const form = writtenWord(view, next)
    const low = form.toLowerCase()
    const word = foldedWord(view, next)
    if (isName(view, next, next === at + 1)) return { from: at, to: nameEnd(view, next) }
    if (/^\d/.test(form)) return undefined
    if (
      firstPersons.has(low) &&
      kinOfMine.has(head) &&
      next <= at + (/^(?:con|ch)/.test(low) ? 1 : 3) &&
      !(next === at + 1 && groupOf(head, low))
    )
      return { from: at, to: next }
    if (linkWords.has(low) || (isPlain && linkFolded.has(word) && low === word)) continue
    return isSmallName(view, next) ? { from: at, to: next } : toIllness(view, at)
  }
  return undefined
}

const single = /^(?:ông|lão|mụ|thằng|chú|bác|dì|thím|mợ|cậu|ong|lao|mu|thang|chu|bac|thim)$/

const anyone = /^(?:ba|an|em|oi|ay|nao|do|kia|nay|bo|cong|si|ta|di|khong|da|se|cung|bi|mac|nhin|toi)$/

/** “Ông từ giữ đền bị …”, “bac ba cho rung bi …”: one man, told by what he does. */
function toIllness(view: View, at: number): Person | undefined {
  if (!single.test(writtenWord(view, at).toLowerCase()) || anyone.test(foldedWord(view, at + 1)))
    return undefined
  for (let to = at + 1; to < at + 5 && gapAfter(view, to) === ' '; to++)
    if (/^(?:bi|mac)$/.test(foldedWord(view, to + 1))) return { from: at, to }
  return undefined
}

/** Two words for many people. */
const several = /^(?:anh chi|anh em|chi em|ong ba|co chu|co bac|chu bac|con chau|co di|bo me|cha me)$/

/** “anh em”, “chị em”, “con cháu”, “ông cháu”: more than one, or nobody. */
const groupOf = (head: string, next: string): boolean =>
  /^(?:em|con|cháu|chau|e)$/.test(next) && /^(?:anh|chi|em|con|co|ong|ba|chau|dua|thang)$/.test(head)

function isName(view: View, at: number, isFirst: boolean): boolean {
  const form = writtenWord(view, at)
  if (/^\p{Lu}/u.test(form)) {
    if (isFirst && form !== form.toUpperCase() && nobodys.has(foldedWord(view, at)) && low(form)) return false
    return !/^(?:công (?:an|ty|đoàn|nhân|chức)|ủy ban|trường [a-zà-ỹ])/i.test(
      view.m.text.slice(view.words.starts[at]),
    )
  }
  const found = nameStartingAt(view, view.words.starts[at] ?? -1)
  return found !== undefined && found.kind !== 'official'
}

const low = (form: string): boolean => noNameMarked.has(form.toLowerCase())

function nameEnd(view: View, at: number): number {
  let end = at
  while (
    end < at + 4 &&
    gapAfter(view, end) === ' ' &&
    /^\p{Lu}/u.test(writtenWord(view, end + 1)) &&
    !/^(?:lop|truong|sinh|sn|tuoi|thon|xom|bi|o)$/.test(foldedWord(view, end + 1))
  )
    end += 1
  return end
}

/** A small word that is a given name, behind a word that calls somebody. */
function isSmallName(view: View, at: number): boolean {
  const form = writtenWord(view, at)
  const word = foldedWord(view, at)
  if (/\d/.test(form) || word.length > 7 || noName.has(word) || placeWords.has(word) || nobodys.has(word))
    return false
  const before = foldedWord(view, at - 1)
  if (before === 'nha' || before === 'ho' || before === 'dua') return false
  if (isLikelyGivenName(form)) return true
  const start = view.words.starts[at] ?? 0
  const isIll = gapAfter(view, at) === ' ' && /^(?:bi|mac|nhiem)$/.test(foldedWord(view, at + 1))
  return (
    (isIll || !unclearCalls.has(before)) &&
    form === word &&
    isUnmarkedNear(view.m.text, [start, start], 25, 0)
  )
}
