/**
 * Small letters without marks, đ as d: what `fold` of @binhyen/vietnamese does with Vietnamese, in a line. That one
 * brings its tables of look-alikes along, 11 KB that a phone would load before the first guide; a test holds them equal.
 */
export const foldSmall = (text: string): string =>
  text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
