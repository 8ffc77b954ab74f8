import { operationSigns } from '../data/police-words.ts'
import { phraseFinder } from '../engine/phrases.ts'
import type { PhraseHit } from '../engine/phrases.ts'
import type { Match, View } from '../engine/rule.ts'
import { lettersApart } from './letters-apart.ts'
import { isLesson } from './lesson.ts'
import { isUnmarkedNear, sentenceAround } from './sentence.ts'

const cases = phraseFinder(['chuyên án'])
const scouts = phraseFinder(['trinh sát'])
const signs = operationSigns.map((sign) => ({ ...sign, find: phraseFinder(sign.phrases) }))

const finished =
  /(?:pha thanh cong|pha|triet pha|da pha|kham pha|ket thuc|thanh tich|bo phim|phim|truyen|hoi ky|tieu thuyet)(?: [a-z0-9]+){0,4}$/
const pastAfter =
  /^(?: [a-z0-9]+){0,3} (?:da|duoc|vua) (?:duoc )?(?:pha|triet pha|ket thuc|khep lai|kham pha)/
const past =
  /\b(?:da phat hien|phat hien|da bat|bat qua tang|da lap bien ban|da xu ly|da xu phat|bat giu|thu giu|khoi to)\b/

/** Without marks only where all is without marks. */
export const isMeant = (view: View, { range, marked }: PhraseHit): boolean =>
  (marked || isUnmarkedNear(view.m.text, range)) && !isLesson(view.m, range)

const foldedBefore = (view: View, at: number): string =>
  view.m.folded
    .slice(Math.max(0, at - 60), at)
    .split(/[.;!?\n]/)
    .at(-1)
    ?.replace(/[^a-z0-9]+/g, ' ')
    .trim() ?? ''

/** “qua mật phục, đã bắt quả tang”: how it was done may be told when it is done. */
export const isDone = (view: View, { range, phrase }: PhraseHit): boolean =>
  /^(?:mật phục|đón lõng|trinh sát|thu lưới)$/.test(phrase) &&
  past.test(view.m.folded.slice(...sentenceAround(view.m.text, range)))

/** “bí số” is a code only where one follows. */
export const isOtherNumber = (view: View, { range, phrase }: PhraseHit): boolean =>
  phrase === 'bí số' && !/^[^.\n]{0,24}[“"\dA-Z]/.test(view.m.text.slice(range[1], range[1] + 28))

export const isStory = (view: View, { range }: PhraseHit): boolean =>
  /(?:phim|truyen|tieu thuyet|hoi ky|vai|kich|kich ngan)(?: [a-z]+){0,3}$/.test(foldedBefore(view, range[0]))

export function* runningCases(view: View): Generator<Match> {
  for (const hit of cases(view)) {
    if (!isMeant(view, hit)) continue
    const after = view.m.text.slice(hit.range[1], hit.range[1] + 16)
    const code = /^ (?:mang |số )?(?:bí số )?[“"]?[A-ZĐ]{0,3}\d{2,4}[\p{L}]{0,2}\b/u.exec(after)
    const sentence = view.m.folded.slice(...sentenceAround(view.m.text, hit.range))
    const running =
      /\b(?:de xuat|bat dau|chuyen tai lieu|dang|thu luoi|cat luoi|may hom nua|giai doan|tiep tuc|se|dau tranh|mo rong|chuan bi|trien khai|sap)\b/.test(
        sentence,
      )
    const over =
      finished.test(foldedBefore(view, hit.range[0])) ||
      pastAfter.test(view.m.folded.slice(hit.range[1], hit.range[1] + 40))
    const proposed = /\b(?:de xuat|xin y kien|to trinh)\b/.test(sentence)
    if (!proposed && (over ? !code || !running : !code && !running)) continue
    yield {
      range: [hit.range[0], hit.range[1] + (code?.[0].length ?? 0)],
      masked: 'chuyên án',
      explanation: { pattern: 'chuyên án đang tiến hành' },
    }
  }
}

export function* activeScouts(view: View): Generator<Match> {
  for (const hit of scouts(view)) {
    if (!isMeant(view, hit)) continue
    const previous = foldedBefore(view, hit.range[0])
    if (
      /(?:may bay|linh|dai doi|tieu doan|su doan|bo doi|trung doan|ve tinh|tau|cuu)(?: [a-z]+)?$/.test(
        previous,
      )
    )
      continue
    const [from, to] = sentenceAround(view.m.text, hit.range)
    const active =
      /\b(?:dang|theo doi|bam sat|bo tri|cai|phuc|mat|tiep can|cu|to trinh sat|cac trinh sat|hai trinh sat|luc luong trinh sat|hoa trang|la trinh sat|cam chot|gia|dong gia|vao)\b/
    if (!active.test(view.m.folded.slice(from, to)) || isStory(view, hit)) continue
    yield { range: hit.range, masked: 'trinh sát', explanation: { pattern: 'trinh sát đang làm việc' } }
  }
}

/** What is told as a story, of the past, or of a play. */
const told =
  /(?:phim|truyen|tieu thuyet|hoi ky|kich|vo dien|nhan vat|khang chien|cach mang|danh giac|dich|chong phap|chong my|(?<!sinh )(?<!sn )nam 19\d\d|thoi le|nghia quan)(?![a-z])/

/** A word that tells of an operation beside others: a method with those who use it, a code, a warrant, a guard. */
export function* operationsBySign(view: View): Generator<Match> {
  for (const { find, beside, unless } of signs)
    for (const hit of find(view)) {
      const sentence = view.m.folded.slice(...sentenceAround(view.m.text, hit.range))
      if (!beside.test(sentence) || unless?.test(sentence) || told.test(sentence) || past.test(sentence))
        continue
      if (!isMeant(view, hit)) continue
      yield { range: hit.range, masked: hit.phrase, explanation: { pattern: 'dấu hiệu của việc đang làm' } }
    }
}

/** “m.ậ.t p.h.ụ.c”, “c h u y ê n  á n”: words of police work spelled letter by letter. */
export function* spelledOperations(view: View): Generator<Match> {
  for (const { range, letters } of lettersApart(view))
    if (/matphuc|chuyenan|trinhsat|dactinh|cosobimat/.test(letters))
      yield { range, masked: 'từ ngữ nghiệp vụ', explanation: { pattern: 'từ ngữ nghiệp vụ viết rời chữ' } }
}
