import { tipLexicon } from '../data/tip-lexicon.ts'
import type { View } from '../engine/rule.ts'
import { readerOf } from './readings.ts'
import { tagger } from './tagging.ts'
import type { Tagged } from './tagging.ts'
import { withPeople } from './tip-people.ts'

const tagsOf = tagger(tipLexicon)

/** Anything between two parts of a reading but what makes it nobody's deed. */
const some = (most: number): string => `[^NGBb.;?!]{0,${most}}?`
/** Behind the deed only its end matters. */
const then = (most: number): string => `[^N.;?!]{0,${most}}?`
/** One person of whom nothing is asked, and who is no officer. */
const one = '(?<![GNIBn])P(?![Aa])'
const anyone = '(?<![GNIBn])[Pq](?![Aa])'
/** Who tells of his own loss is no informer. */
const ownLoss = /[Pq]x{0,4}b/
const deed = '[TtcyHhKU]'
const told = `(?:[HhU]|[TtcK]${then(5)}[AWa]|y[xw]?[AW])`

/**
 * The ways in which a sentence says who told, as rows of letters of the lexicon: somebody – told – whom; it is somebody
 * who told; a tip is of somebody; thanks to somebody the police know.
 */
const readings: readonly (readonly [name: string, pattern: string, beside?: string])[] = [
  ['người – báo – công an', `${one}${some(12)}(?:[TtcHhK]${then(6)}|y[xw]?)A`],
  ['người – báo – công an', `${one}${some(12)}(?:T[x]?a[MVv]|c${then(6)}M?x?a)`],
  ['người – tố giác', `${one}${some(12)}U`],
  [
    'người – mách',
    `${one}${some(8)}(?:H${then(4)}[aWGR]|K${then(3)}W|[tK]${then(2)}E|h${then(4)}[PIWGrsAR]|H(?:[xw]{0,2}(?:$|[,R.])|DF))`,
  ],
  ['người – với công an', `${one}${some(10)}wx?[Aa]`, '[WVR]'],
  ['người – lên công an – báo', `${one}${some(12)}M[x,]{0,2}[Aa]${some(4)}[THhK]`],
  [
    'người báo là ai',
    `(?:I${some(4)}${told})${then(9)}[L:,(]${some(2)}${anyone}|(?<!N)S${then(9)}[L:(]${some(2)}${anyone}`,
  ],
  ['người báo là ai', `I${some(2)}KL${some(2)}P|G${some(2)}(?:[HU]|T${some(4)}A)[wx]{0,2},?L${some(1)}P`],
  ['người gửi clip là ai', `I${some(3)}[tc]x?s${some(3)}L${some(2)}P|ULDP`],
  ['người gọi là ai', `I${some(2)}T[xM]?L${some(2)}P`, '[Aa]'],
  ['nhờ tin của ai', `F[xs]?sDP`],
  ['người báo ở đâu', `I${some(4)}[HU]${some(3)}j`],
  ['ai là người báo', `P${some(8)}L${some(1)}I${some(2)}K(?:$|[,AW])`],
  ['theo tố giác của ai', `DUD${some(2)}P`],
  ['người báo: tên', `I${some(2)}[KU][tTxw:(,]{0,3}(?:P|CC)|IULC|I${some(2)}H[:(,]{0,2}P`],
  ['ai là người báo', `${anyone}${some(8)}[L,(]x{0,2}I(?:${some(4)}${told}|[Tcy][xM]?(?:$|[,R]))`],
  ['người – công an – là ai', `I${some(6)}A${some(2)}LP`],
  ['nguồn tin – người', `(?<!N)S${then(6)}[DFL:(]${some(2)}P`],
  ['tin do ai', `Dx{0,2}s[x,]{0,3}DP`],
  ['thưởng cho tin của ai', `F${then(3)}S${some(4)}P`],
  ['tin do ai', `s${some(6)}[DL:(]${some(2)}P`, '[AKUV]|P.*H'],
  ['theo lời ai', `s:?P`, '[AHKUVW]'],
  ['nhờ ai mà bắt được', `F[xI"]{0,2}P${some(12)}V`],
  ['nhờ ai mà công an biết', `F[xI"]{0,2}P${some(12)}v`, 'A'],
  ['công an được ai báo', `A${then(5)}D${some(1)}P${some(10)}${deed}`],
  ['chính ai báo', `[LDF]${some(2)}${anyone}${some(10)}(?:[HhU]|[TK][xMD]?R)`],
  ['người đưa tin, ai', `(?:GK|I[HKU]),P${some(8)}R`],
  ['ai không tố thì ai', `P${some(8)}NHR`],
  ['người – mách công an', `r${some(6)}H${then(3)}A`],
  ['người gọi là ai', `u${some(1)}P`],
  ['nhà nào báo', `^[xC]{1,2}j${some(6)}U`],
  ['do ai báo', `[LDF]${some(2)}${anyone}${some(10)}[TK][xM]{0,2}(?:$|,)`, '[AWV]'],
  ['ai chứ ai, báo', `${anyone}x?R,?[Pq]${some(3)}(?:[HU]|T${some(4)}[Aa])`],
  ['người báo: tên', `I[TcHKU]:[PCxr]`],
  ['chính … khai', `Lx{1,3}H${then(4)}A`],
  ['ai báo? là ai', `[GI]${some(3)}[THhU][^?]{0,4}\\?L?[xR]{0,2}P`],
  ['tin ai báo', `s${some(1)}P${some(4)}[TK]M?[Aa]|s[xL]{0,2}DP${some(10)}[tT]`],
  ['ai tố cáo là ai', `[hU]L${some(1)}P`],
  ['tai mắt của công an', `Y${some(5)}LP`],
  ['tai mắt của công an', `${anyone}${some(10)}L(?:P|I)?Y`],
]

/** Who gave a tip, as far as a sentence says it. */
export const tipReading = readerOf(
  readings.map(([name, pattern, beside]) => ({
    name,
    pattern,
    beside: beside ?? '',
    unless: 'Z',
    ...(name.startsWith('người –') ? { notBefore: ownLoss } : {}),
  })),
  tipTags,
)

/** A sentence as it is read here. */
export function tipTags(view: View, from: number, to: number): Tagged {
  return withPeople(view, tagsOf(view, from, to))
}
