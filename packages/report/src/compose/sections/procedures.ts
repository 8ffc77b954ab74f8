import type { Block } from '../../document/types.ts'
import { known, valueOf } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, written } from '../wording.ts'
import { small } from './communication.ts'
import { capital } from './leadership.ts'

/** Hướng dẫn thủ tục hành chính. */
export function procedures(context: Context): Block[] {
  const text = [questions(context), most(context)].filter(Boolean).join(' ')
  return [...(text ? [paragraph(text)] : []), ...written(context.texts.procedures)]
}

function questions(context: Context): string {
  const found = known(context, 'questions')
  if (!found) return ''
  const when = capital(context.words.within)
  if (found.value === 0)
    return `${when} không phát sinh lượt hỏi về thủ tục hành chính qua các nhóm Zalo${found.change('lượt')}.`
  const results = (
    [
      ['questionsAnswered', 'đã trả lời'],
      ['questionsReferred', 'hướng dẫn đến nơi khác'],
      ['questionsPending', 'chưa trả lời'],
    ] as const
  ).flatMap(([key, label]) =>
    valueOf(context, key) > 0 ? [`${label} ${count(valueOf(context, key))} lượt`] : [],
  )
  const split = results.length > 0 ? `; ${results.join(', ')}` : ''
  return `${when} tiếp nhận ${count(found.value)} lượt hỏi về thủ tục hành chính${found.change('lượt')}${split}.`
}

function most({ figures }: Context): string {
  const list = figures.questionsByProcedure
    .filter(({ value }) => value > 0)
    .slice(0, 3)
    .map(({ procedure, value }) => `${small(procedure)} (${count(value)} lượt)`)
  return list.length > 1 ? `Được hỏi nhiều nhất: ${list.join('; ')}.` : ''
}
