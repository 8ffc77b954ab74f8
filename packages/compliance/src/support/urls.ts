import type { View } from '../engine/rule.ts'

/** An address on the web, as it is written in a text. */
export interface Url {
  range: [start: number, end: number]
  /** As matched, look-alike letters mapped, in lower case where case says nothing. */
  text: string
  scheme: string | undefined
  host: string
  /** From the first slash on. */
  path: string
}

/** Endings that make “a.b” an address even without “https://”: the usual ones and those that swindlers like. */
const endings = new Set(
  (
    'vn com net org gov edu info biz xyz top vip club online site store shop app dev io ly me gl gd co cc tk icu link live pro win work space ' +
    'fun cyou sbs cfd buzz click asia mobi tv ws in id at cn ru us uk eu la to re so su pw ga cf ml gq today world website life tech cloud ' +
    'page bond lol rest art one name cam nu st vc zip mov kim men loan date bid trade'
  ).split(' '),
)

const cache = new WeakMap<View, Url[]>()
const pattern =
  /(?<![\p{L}\p{N}@.-])(?:(https?|hxxps?|ftp):\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}([\p{L}][\p{L}\p{N}-]{1,23})|(?<=:\/\/)\d{1,3}(?:\.\d{1,3}){3})(:\d{1,5})?([/?#][^\s<>"“”]{0,2000})?/giu

/** The addresses of a view; trailing punctuation belongs to the sentence. */
export function findUrls(view: View): Url[] {
  const known = cache.get(view)
  if (known) return known
  const urls: Url[] = []
  for (const [start, end] of chunksWithDot(view.m.text))
    urls.push(...urlsIn(view.m.text.slice(start, end), start))
  cache.set(view, urls)
  return urls
}

/** Runs without blanks that have a dot before a letter: most of a text never meets the pattern. */
function* chunksWithDot(text: string): Generator<[number, number]> {
  for (let dot = text.indexOf('.'); dot !== -1;) {
    // “http://192.0.2.1”: of numbers, only what follows a scheme is an address.
    const next = text[dot + 1] ?? ' '
    if (
      /[\s.]/.test(next) ||
      (/\d/.test(next) && !/\/\/\d{1,3}$/.test(text.slice(Math.max(0, dot - 5), dot)))
    ) {
      dot = text.indexOf('.', dot + 1)
      continue
    }
    let start = dot
    while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1
    let end = dot
    while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1
    yield [start, end]
    dot = text.indexOf('.', end)
  }
}

function* urlsIn(chunk: string, offset: number): Generator<Url> {
  for (const found of chunk.matchAll(pattern)) {
    const [all, scheme, host = '', ending = '', , rest = ''] = found
    if (!scheme && !endings.has(ending.toLowerCase())) continue
    if (!scheme && rest === '' && /^\p{Lu}/u.test(ending)) continue
    const path = rest.replace(/[.,;:!?)\]}'’”]+$/u, '')
    const end = found.index + all.length - (rest.length - path.length)
    yield {
      range: [offset + found.index, offset + end],
      text: chunk.slice(found.index, end),
      scheme: scheme?.toLowerCase(),
      host: host.toLowerCase(),
      path,
    }
  }
}

/** Whether a host is a domain or lies below it. */
export const isBelow = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)
