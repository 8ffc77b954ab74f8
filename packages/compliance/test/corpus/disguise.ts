/** Ways in which people write numbers so that a machine doesn't see them, or because a phone keyboard makes them. */
const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

const digits = (value: string, map: (digit: string) => string): string => value.replace(/\d/g, map)

export const numberWritings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.replace(/(\d{4})(\d{3})(\d{3,})$/, '$1 $2 $3'),
  (value) => value.replace(/(\d{3})(?=\d)/g, '$1.'),
  (value) => value.split('').join(' '),
  (value) => digits(value, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (value) => value.replace(/(\d{3})(\d)/, '$1\u200b$2'),
  (value) => value.replaceAll('0', 'O'),
  (value) =>
    value
      .split('')
      .map((digit) => words[Number(digit)] ?? digit)
      .join(' '),
]

/** For what holds letters too: as it is, in lower case, without its signs. */
export const codeWritings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toLowerCase(),
  (value) => value.replace(/[-.]/g, ' ').replace(/ +/g, ' '),
]

export const emailWritings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.replace('@', ' (at) '),
  (value) => value.toUpperCase(),
  (value) => value.replace('@', '[at]').replace(/\.(?=[a-z]+$)/, '[dot]'),
]

/** A stamp keeps its capitals. */
export const withoutMarks = (text: string): string =>
  text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

export const unmark = (text: string): string => withoutMarks(text).toLowerCase()
