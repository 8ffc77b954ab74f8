/** Lower-case without marks, spelling variants of one name made equal: 'Hoà Bình' and 'hòa bình' are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** 'Phường Mẫu Đông' → 'phuong-mau-dong' */
export const slugify = (text: string): string => fold(text).replaceAll(' ', '-')

/** A value inside a YAML or JSON file; both read JSON's strings alike. */
export const quote = (text: string): string => JSON.stringify(text.normalize('NFC'))
