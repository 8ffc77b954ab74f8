import { DataError, namesOn } from '@binhyen/model'
import type { Commune } from '@binhyen/model'
import { longDate } from './dates.ts'

export type IssuerId = Commune['reporting']['issuer']

export const NATION = { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' }

/** The names, letterhead and symbol that hold on the day of signing. */
export interface Frame {
  names: ReturnType<typeof namesOn>
  letterhead: { superior?: string; body: string }
  addressees: string[]
  recipients: string[]
  position: string[]
  /** “Công an xã Đức Quang”, as the report calls its author. */
  author: string
  /** `BC-CAX` */
  symbol: string
  /** `CAX`, the agency's part of the symbol. */
  agency: string
}

/**
 * Chooses by the day of signing, never by today (a report for 6/2024 still goes out as Công an xã Bùi La Nhân).
 * @throws DataError when the profile has no name or no letterhead for that day.
 */
export function frameOf(commune: Commune, issuer: IssuerId, signedOn: string): Frame {
  const names = namesOn(commune, signedOn)
  const head = names.letterheads[issuer]
  const series = commune.issuers[issuer]
  if (!head || !series)
    throw new DataError([
      {
        key: head ? `issuers.${issuer}` : `names.letterheads.${issuer}`,
        value: signedOn,
        message: `hồ sơ của xã chưa có ${head ? 'ký hiệu văn bản' : 'thể thức văn bản'} của cơ quan “${issuer}” cho ngày này`,
        mend: 'Bổ sung trong content/commune.yaml, hoặc chọn cơ quan ban hành khác.',
      },
    ])
  const agency = series.symbol.replace(/^[^-]*-/, '')
  return {
    names,
    letterhead: { ...(head.superior && { superior: head.superior }), body: head.body },
    addressees: [...head.addressees],
    recipients: [...head.recipients],
    position: [...head.signer],
    author: authorOf(issuer, names.fullName),
    symbol: series.symbol,
    agency,
  }
}

function authorOf(issuer: IssuerId, commune: string): string {
  switch (issuer) {
    case 'police':
      return `Công an ${commune}`
    case 'steering-committee':
      return `Ban Chỉ đạo 138 ${commune}`
    case 'people-committee':
      return `Ủy ban nhân dân ${commune}`
  }
}

/** `Số: 05/BC-CAX`, or room for the văn thư: numbers below 10 get a leading zero. */
export function reference(symbol: string, number?: number): string {
  return `Số: ${number === undefined ? '       ' : String(number).padStart(2, '0')}/${symbol}`
}

/**
 * Địa danh và thời gian. Units named by a number are written in full: `Phường 5`.
 * @example placeAndDate(names, '2026-11-09') // 'Đức Quang, ngày 09 tháng 11 năm 2026'
 */
export function placeAndDate({ name, fullName }: Frame['names'], date: string): string {
  const place = /^\d/.test(name) ? fullName.charAt(0).toLocaleUpperCase('vi') + fullName.slice(1) : name
  return `${place}, ${longDate(date)}`
}
