import { fold } from '@binhyen/vietnamese'

/**
 * The words of a text that hold a đ, each once, without any mark: what people type who leave the marks out.
 * @example
 * foldedWords('Đăng ký tạm trú, đăng ký xe') // 'dang'
 */
export function foldedWords(text: string): string {
  const words = text.match(/[\p{L}\p{M}]*[đĐ][\p{L}\p{M}]*/gu) ?? []
  return [...new Set(words.map((word) => fold(word)))].join(' ')
}
