import { undisguised, wordsOf } from '@binhyen/vietnamese'
import type { Match, View } from '../engine/rule.ts'

const cache = new WeakMap<View, View>()

/** The view with its disguised words put together (“v.i.ê.m g.a.n”, “lo@n”, “h i v”); the view itself where none is. */
function plainView(view: View): View {
  let plain = cache.get(view)
  if (!plain) {
    const m = undisguised(view.m)
    plain = m ? { segment: view.segment, m, words: wordsOf(m) } : view
    cache.set(view, plain)
  }
  return plain
}

/** Looks at a text with its disguise taken off; what is found is placed in the text as it stands. */
export function* undisguisedly(view: View, find: (view: View) => Iterable<Match>): Generator<Match> {
  const plain = plainView(view)
  for (const match of find(plain))
    yield plain === view ? match : { ...match, range: plain.m.toSource(...match.range) }
}
