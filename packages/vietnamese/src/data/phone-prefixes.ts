/**
 * Mobile numbers: 0, two digits of the network, seven of the subscriber.
 * Source: numbering plan of the Ministry of Information and Communications (Thông tư 22/2014/TT-BTTTT and decisions on
 * each network); metadata of libphonenumber. Read 11/2026. 095 is not given out.
 */
export const mobile = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/

/** Eleven-digit mobile numbers, in use until 2018 (Quyết định 798/QĐ-BTTTT); still in old papers. */
export const oldMobile = /^01(?:2\d|6[2-9]|86|88|99)\d{7}$/

/**
 * Area codes in use since 2017; after them seven digits, after 24 and 28 eight.
 * Source: Quyết định 2036/QĐ-BTTTT of 21/11/2016.
 */
export const landline =
  /^02(?:[48]\d{8}|(?:0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7})$/

/** Numbers that everybody may call, without an area. */
export const shortNumbers: ReadonlySet<string> = new Set([
  '111',
  '112',
  '113',
  '114',
  '115',
  '156',
  '1022',
  '5656',
])
