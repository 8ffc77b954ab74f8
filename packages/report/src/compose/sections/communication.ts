import { keysOf, topics } from '@binhyen/model'
import type { Topic } from '@binhyen/model'
import type { Block } from '../../document/types.ts'
import { known } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, written } from '../wording.ts'
import { capital } from './leadership.ts'

/** Công tác tuyên truyền: posts, what they were about, how far they went; talks. */
export function communication(context: Context): Block[] {
  const onGroups = [posts(context), subjects(context), reach(context)].filter(Boolean)
  const talk = talks(context)
  return [
    ...(onGroups.length > 0 ? [paragraph(onGroups.join(' '))] : []),
    ...(talk ? [paragraph(talk)] : []),
    ...written(context.texts.communication),
  ]
}

function posts(context: Context): string {
  const found = known(context, 'posts')
  if (!found) return ''
  const when = capital(context.words.within)
  return found.value === 0
    ? `${when} không đăng tin, bài trên các nhóm Zalo${found.change('tin, bài')}.`
    : `${when} đã đăng ${count(found.value)} tin, bài trên các nhóm Zalo${found.change('tin, bài')}.`
}

/** Topics with posts, most first. */
export function topicsByPosts({ figures }: Context): { topic: Topic; value: number }[] {
  return keysOf(topics)
    .map((topic) => ({ topic, value: figures.postsByTopic[topic].value ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
}

function subjects(context: Context): string {
  const found = topicsByPosts(context).slice(0, 4)
  if (found.length === 0) return ''
  const list = found.map(({ topic, value }) => `${small(topics[topic])} (${count(value)} tin, bài)`)
  return `Nội dung tập trung vào: ${list.join('; ')}.`
}

function reach(context: Context): string {
  const seen = known(context, 'reach')
  const acted = known(context, 'interactions')
  if (known(context, 'posts')?.value === 0) return ''
  if (!seen && !acted) return 'Số lượt tiếp cận không có số liệu vì nhóm Zalo không hiển thị.'
  const parts = (
    [
      [seen, 'lượt tiếp cận'],
      [acted, 'lượt tương tác'],
    ] as const
  ).flatMap(([found, unit]) =>
    found ? [`${count(found.value)} ${unit}${without(found.figure.unknown)}`] : [],
  )
  const hidden = seen ? '' : '; số lượt tiếp cận không có số liệu'
  return `Các tin, bài có ${parts.join(' và ')}${hidden}.`
}

/** How many posts told nothing, so that nobody takes the number for the whole. */
const without = (unknown: number) =>
  unknown > 0 ? ` (chưa kể ${count(unknown)} tin, bài không có số liệu)` : ''

function talks(context: Context): string {
  const found = known(context, 'talks')
  if (!found) return ''
  if (found.value === 0) return `${capital(context.words.within)} không tổ chức buổi tuyên truyền trực tiếp.`
  const people = known(context, 'attendance')
  const audience = people && people.value > 0 ? ` với ${count(people.value)} lượt người dự` : ''
  return `Tổ chức ${count(found.value)} buổi tuyên truyền trực tiếp${audience}${found.change('buổi')}.`
}

/** A label in the middle of a sentence. */
export const small = (label: string) => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1)
