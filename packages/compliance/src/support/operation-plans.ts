import { actors, patrolPhrases, strikePhrases } from '../data/police-words.ts'
import { phraseFinder } from '../engine/phrases.ts'
import type { PhraseHit } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { isMeant } from './running-operations.ts'
import { sentenceAround } from './sentence.ts'

const patrols = phraseFinder(patrolPhrases)
const strikes = phraseFinder(strikePhrases)

const clock =
  /(?<![a-z0-9])(?:\d{1,2}\s?(?:h|g|gio)\s?\d{0,2}|\d{1,2}:\d{2}|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: mot| hai)? gio|rang sang|nua dem|dem nay)(?![a-z])/
const day =
  /(?<![a-z0-9])(?:(?:sang|trua|chieu|toi|dem|hom) nay|(?:sang|trua|chieu|toi|dem|ngay) mai|(?:^|[,:] ?|vao )mai|rang sang|nua dem|cuoi tuan|cuoi gio chieu|(?:thu|t) ?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|(?:dem|toi|sang|chieu|ngay) \d{1,2}[/.-]\d{1,2}|chieu nay|\d{1,2}h(?:\d\d)? (?:sang|toi|chieu|dem|mai)|may hom nua)(?![a-z0-9])/
const planned =
  /(?<![a-z0-9])(?:\d{1,2}h\d{0,2}\s?[–-]\s?\d{1,2}h|se|lich|ke hoach|bo tri|phan cong|ca truc|sap toi|tu \d{1,2}\s?(?:h|g|gio|:)|bat dau luc|xuat phat|chuan bi)/
/** Said to those whom it is to catch. */
const warned =
  /(?<![a-z0-9])(?:ne|ne ra|ne nhe|tranh|don di|don het|lo don|lo so|cat di|coi chung|can than|giu kin|dung (?:noi|lo|ra|ai|de)|nghe don|nghe lom|gia vo|ai co hang|ai nhau)(?![a-z])/
const past =
  /(?<![a-z0-9])(?:da phat hien|phat hien|da bat|bat qua tang \S+ (?:nguoi|doi tuong)|da lap bien ban|bat giu|thu giu|khoi to|da xu ly|da xu phat|vua qua|hom qua|le ra quan|le phat dong|don ve sinh|tong ve sinh|ve sinh moi truong|trong cay|hien mau|tinh nguyen|tu quan|nhan dan|ghi ten|dang ky|hop|chieu phim|mo mau|bai cu|hoc ky|suc khoe|kham benh|benh|y te|con tran|con ran|hoi thi|dien tap|phim)(?![a-z])/
const force = new RegExp(`(?<![a-z0-9])(?:${actors}|to|doi|doan)(?![a-z0-9])`)

/** A patrol or a strike whose hour or day is told beforehand; one for a sentence. */
export function* operationPlans(view: View): Generator<Match> {
  let read = -1
  const hits = [
    ...strikes(view).map((hit) => ({ hit, strike: true })),
    ...patrols(view).map((hit) => ({ hit, strike: false })),
  ]
  hits.sort((a, b) => a.hit.range[0] - b.hit.range[0])
  for (const { hit, strike } of hits) {
    if (hit.range[0] < read || !isMeant(view, hit)) continue
    const [from, to] = sentenceAround(view.m.text, hit.range)
    const sentence = view.m.folded.slice(from, to)
    if (!(strike ? isStrike(sentence) : isPatrol(sentence, hit))) continue
    read = to
    yield {
      range: [from + sentence.search(/\S/), from + sentence.trimEnd().length],
      messageId: 'patrol',
      masked: 'giờ và nơi tuần tra',
      explanation: { pattern: 'tuần tra – giờ' },
    }
  }
}

const isOver = (sentence: string): boolean =>
  past.test(sentence) && !/(?:dem|toi|chieu) nay|ngay mai|lam lai/.test(sentence)

const isStrike = (sentence: string): boolean =>
  !isOver(sentence) &&
  (day.test(sentence) || (clock.test(sentence) && !/ngay \d/.test(sentence)) || warned.test(sentence))

const isPatrol = (sentence: string, { phrase }: PhraseHit): boolean =>
  !isOver(sentence) &&
  ((clock.test(sentence) &&
    (planned.test(sentence) || day.test(sentence) || warned.test(sentence) || /con$|cồn$/.test(phrase))) ||
    (day.test(sentence) &&
      (warned.test(sentence) || (force.test(sentence) && !/^(?:tuần tra|ra quân|đi tuần)$/.test(phrase)))))
