/**
 * TCVN3 (ABC, fonts .Vn…) as it looks when its bytes are read as Latin-1: one character a letter. ư is the soft hyphen.
 * Capitals with a tone have no code of their own: they are lower-case codes in a font of capitals (.VnTimeH).
 * Source: TCVN 5712:1993, VN3. Read 11/2026.
 */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  (
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
    '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
)

/** Marks that VNI puts behind a, e, o, ô (ơ), u, ö (ư), y: tones, and â, ă with their tones. */
const tones = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const circumflex = {
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
}
const breve = {
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}

/**
 * VNI Windows (fonts VNI-…) as Latin-1: a base letter and a character for its mark.
 * Source: VNI character tables (VNI Software), checked against running text. Read 11/2026.
 */
export const vni: ReadonlyMap<string, string> = new Map(bothCases(lowerVni()))

function* lowerVni(): Generator<[string, string]> {
  const bases: [string, string, Record<string, string>][] = [
    ['a', 'a', { ...tones, ...circumflex, ...breve }],
    ['e', 'e', { ...tones, ...circumflex }],
    ['o', 'o', { ...tones, ...circumflex }],
    ['ô', 'ơ', tones],
    ['u', 'u', tones],
    ['ö', 'ư', tones],
    ['y', 'y', tones],
  ]
  for (const [written, letter, marks] of bases) {
    for (const [mark, sign] of Object.entries(marks)) yield [written + sign, (letter + mark).normalize('NFC')]
  }
  yield* [
    ['ô', 'ơ'],
    ['ö', 'ư'],
    ['ñ', 'đ'],
    ['æ', 'ỉ'],
    ['ó', 'ĩ'],
    ['ò', 'ị'],
    ['î', 'ỵ'],
    ['í', 'í'],
    ['ì', 'ì'],
  ] as [string, string][]
}

function* bothCases(pairs: Iterable<[string, string]>): Generator<[string, string]> {
  for (const [written, letter] of pairs) {
    yield [written, letter]
    yield [written.toUpperCase(), letter.toUpperCase()]
    // A capital at the head of a word may keep its mark in lower case.
    if (written.length === 2) yield [written[0]!.toUpperCase() + written[1]!, letter.toUpperCase()]
  }
}
