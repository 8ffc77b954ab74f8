/**
 * In which Unicode form a text writes its marked letters: composed (NFC), decomposed (NFD), or both. `undefined` if it
 * has none. Mixed text looks alike and is found only by half.
 *
 * @example normalisationOf('hòa') // 'NFC'
 */
export function normalisationOf(text: string): 'NFC' | 'NFD' | 'mixed' | undefined {
  const decomposed = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(text)
  const composed =
    /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9](?![\u0300-\u0303\u0306\u0309\u0323])/.test(
      text,
    )
  if (decomposed && composed) return 'mixed'
  if (decomposed) return 'NFD'
  return composed ? 'NFC' : undefined
}
