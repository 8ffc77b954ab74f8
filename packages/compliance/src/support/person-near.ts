import { isLikelyGivenName, nameBefore } from '@binhyen/vietnamese'
import type { View } from '../engine/rule.ts'
import { personAt } from './persons.ts'
import type { Person } from './persons.ts'
import { referredAt } from './referred.ts'
import { someoneAt as calledAt } from './spoken-of.ts'
import { foldedWord, gapAfter, goesOn, writtenWord } from './tokens.ts'

/** Where the person is told of: up to thirteen words before, or behind “là”, “của”, a colon … in the same sentence. */
export function personNear(view: View, index: number, end: number): [number, number] | undefined {
  const place = ({ from, to }: Person): [number, number] => [
    view.words.starts[from] ?? 0,
    view.words.ends[to] ?? 0,
  ]
  for (let at = index - 1; at >= Math.max(0, index - 13); at--) {
    if (!goesOn(view, at)) break
    const person = someoneAt(view, at, index)
    // A name without marks may seem to go on into the illness.
    if (person && person.from < index - 1)
      return place({ from: person.from, to: Math.min(person.to, index - 1) })
  }
  const name = nameBefore(view.m, view.words.starts[index] ?? 0)
  if (name) return name
  for (let at = end; at <= end + 5 && at < view.words.starts.length; at++) {
    if (!goesOn(view, at - 1)) break
    const leads = /^(?:la|cua|o|cho|gom|nhu|ten|bn|cap)$/.test(foldedWord(view, at - 1))
    if (!leads && !/^ ?[:(]/.test(gapAfter(view, at - 1))) continue
    const person = someoneAt(view, at, index)
    if (person) return place(person)
  }
  return undefined
}

/** Somebody in particular; without marks “di bv”, “duong ngap” are nobody. */
function someoneAt(view: View, at: number, index: number): Person | undefined {
  const titled = personAt(view, at)
  const next = writtenWord(view, at + 1)
  const isClear =
    titled &&
    (titled.to === at ||
      !/^(?:di|mo|o|duong|me|co|cu|chi|em|mu|thay|vo)$/.test(writtenWord(view, at)) ||
      /^\p{Lu}/u.test(next) ||
      isLikelyGivenName(next))
  return (isClear ? titled : undefined) ?? referredAt(view, at) ?? someoneCalled(view, at, index)
}

/** Called so, nobody in particular is meant. */
const anybody =
  /^(?:bác sĩ|bac si|cô giáo|co giao|ông bà|ong ba|anh em|anh chị|anh chi|chị em|chi em)(?!\p{L})/iu

/** Somebody called in another way (“Ông từ giữ đền”, “co sam tap vu”); a driver or a pupil alone is anybody. */
function someoneCalled(view: View, at: number, index: number): Person | undefined {
  const person = calledAt(view, at, index)
  if (!person || person.to === person.from || /\d/.test(writtenWord(view, at - 1))) return undefined
  const text = view.m.text.slice(view.words.starts[person.from], view.words.ends[person.to])
  if (
    anybody.test(text) ||
    (person.from > 0 && anybody.test(`${writtenWord(view, person.from - 1)} ${text}`))
  )
    return undefined
  const isCalled = /^(?:ong|ba|co|chu|bac|anh|chi|thay|cu|di|cau|mo|thim)$/.test(foldedWord(view, at))
  return isCalled || /[ \u00a0]\p{Lu}/u.test(text) ? person : undefined
}
