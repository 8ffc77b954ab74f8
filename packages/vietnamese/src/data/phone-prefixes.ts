/**
 * Mobile prefixes in use, the old 11-digit ones (until 2018) with what they became, and landline areas.
 * Source: numbering plan of the Ministry of Information and Communications (Thông tư 22/2014/TT-BTTTT, Quyết định
 * 2036/QĐ-BTTTT of 21/11/2016 on area codes, the change of 11-digit numbers of 15/9/2018); metadata of libphonenumber.
 * Read 11/2026.
 */
export const mobilePrefix = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/

export const oldMobilePrefixes: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/** Area codes after the zero. 24 and 28 are followed by eight digits, the rest by seven. */
export const landlineAreas: ReadonlySet<string> = new Set(
  (
    '203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 232 233 234 235 236 237 238 ' +
    '239 24 251 252 254 255 256 257 258 259 260 261 262 263 269 270 271 272 273 274 275 276 277 28 290 291 292 293 294 296 297 299'
  ).split(' '),
)

/** Numbers of the state and of help lines that everyone may know. */
export const shortNumbers: ReadonlySet<string> = new Set(['111', '112', '113', '114', '115', '1022', '156', '5656'])
