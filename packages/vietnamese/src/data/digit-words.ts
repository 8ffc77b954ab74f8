const english = Object.fromEntries(
  'zero one two three four five six seven eight nine'
    .split(' ')
    .map((word, digit) => [word, { digit: String(digit), marked: [] }]),
)

/**
 * Digits as they are said, folded, with the marked spellings that mean the digit: a word with other marks is another
 * word (“từ”, “sau”, “bà”). A place word stands for no digit where one follows: “ba mươi hai” is 32.
 * English digits stand among Vietnamese ones to hide a number.
 * Source: common use; regional forms “bẩy”, “nhăm”, “linh”, “lẻ”. Written 11/2026.
 */
export const digitWords: ReadonlyMap<string, { digit: string; marked: readonly string[]; place?: true }> =
  new Map(
    Object.entries({
      khong: { digit: '0', marked: ['không'] },
      ko: { digit: '0', marked: [] },
      le: { digit: '0', marked: ['lẻ'] },
      linh: { digit: '0', marked: ['linh'] },
      mot: { digit: '1', marked: ['một', 'mốt'] },
      hai: { digit: '2', marked: ['hai'] },
      ba: { digit: '3', marked: ['ba'] },
      bon: { digit: '4', marked: ['bốn'] },
      tu: { digit: '4', marked: ['tư'] },
      nam: { digit: '5', marked: ['năm'] },
      lam: { digit: '5', marked: ['lăm'] },
      nham: { digit: '5', marked: ['nhăm'] },
      sau: { digit: '6', marked: ['sáu'] },
      bay: { digit: '7', marked: ['bảy', 'bẩy'] },
      tam: { digit: '8', marked: ['tám'] },
      chin: { digit: '9', marked: ['chín'] },
      ...english,
      muoi: { digit: '0', marked: ['mươi', 'mười'], place: true },
      tram: { digit: '00', marked: ['trăm'], place: true },
    }),
  )
