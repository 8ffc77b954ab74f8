import { isLikelyGivenName } from '@binhyen/vietnamese'
import type { Match, View } from '../engine/rule.ts'
import { someoneFrom } from './tip-persons.ts'
import { sameSentence, wordAt } from './tokens.ts'

/** “người báo tin là chị …”, “người tố giác nhà ở …”, “người báo tin (ông …)”. */
export function* statedInformant(view: View, range: [number, number]): Generator<Match> {
  const first = wordAt(view, range[1])
  for (
    let at = first;
    at < first + 9 && sameSentence(view.m.text.slice(range[1], view.words.starts[at] ?? range[1]));
    at++
  ) {
    const person = someoneFrom(view, at)
    if (person) {
      yield {
        range: [range[0], view.words.ends[person.to] ?? range[1]],
        explanation: { pattern: 'người báo tin là ai' },
      }
      return
    }
  }
  const listed = /^ ?: ?((?:[a-z]{1,7} ){1,3})([a-z]{1,7})(?![a-z])/.exec(
    view.m.text.slice(range[1], range[1] + 40),
  )
  if (
    listed &&
    (isLikelyGivenName(listed[2] ?? '') || isLikelyGivenName(listed[1]?.trim().split(' ').at(-1) ?? ''))
  ) {
    yield { range: [range[0], range[1] + listed[0].length], explanation: { pattern: 'người báo tin: tên' } }
    return
  }
  const named = /^ (?:này |đó )?(?:có )?(?:tên|ten)(?: là| la)? (?=\p{Lu}|[a-z]+ (?:o|tru|nha|lam) )/u.exec(
    view.m.text.slice(range[1], range[1] + 40),
  )
  if (named) {
    yield {
      range: [range[0], view.words.ends[wordAt(view, range[1] + named[0].length)] ?? range[1]],
      explanation: { pattern: 'tên của người báo tin' },
    }
    return
  }
  const rest = view.m.folded.slice(range[1], range[1] + 90).split(/[.;!?\n]/)[0] ?? ''
  const home =
    /^ (?:nay |do )?(?:co )?(?:nha|tru|song|ngu|o|la chu|la con|la vo|la hang xom|ten la|ten|so dien thoai|sdt|dang o|lam o)(?: (?!dau\b|xa\b|tinh\b)[^ ]+){2,}/.exec(
      rest,
    )
  const detail =
    home &&
    /\d|canh|gan|doi dien|thon|xom|ngo|quan|tap hoa|cua nha| (?:sau|truoc|ben|duoi) (?:tram|cho|cau|truong|dinh|chua|nha)/.test(
      home[0],
    )
  if (detail && !/ (?:can|phai|duoc|co the|co quyen|nen|hay|khong|giu|bao mat)(?: |$)/.test(rest)) {
    yield {
      range: [range[0], range[1] + home[0].length],
      explanation: { pattern: 'nơi ở của người báo tin' },
    }
  }
}
