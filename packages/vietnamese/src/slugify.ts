import { fold } from './fold.ts'

/**
 * An ASCII name for an address.
 *
 * @example slugify('Cấp lại thẻ căn cước (bị mất)') // 'cap-lai-the-can-cuoc-bi-mat'
 */
export const slugify = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
