import type { Kind } from '@binhyen/compliance'
import type { EnumArgDef } from 'citty'

const KINDS = ['post', 'article', 'guide', 'notice'] as const satisfies readonly Kind[]

export const kindArg: EnumArgDef = {
  type: 'enum',
  options: [...KINDS],
  description: 'loại văn bản: post (tin gửi nhóm), article (tin bài), guide (hướng dẫn), notice (thông báo).',
  valueHint: 'LOẠI',
}

/** The flag's value, once its spelling has been checked. */
export const readKind = (text: unknown): Kind | undefined => KINDS.find((kind) => kind === text)
