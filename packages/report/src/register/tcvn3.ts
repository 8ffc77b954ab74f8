/**
 * TCVN3 (fonts whose names begin with .Vn): Vietnamese letters at the code points of Latin-1, so that a program
 * without the font shows “Th«n MÉu 1” for “Thôn Mẫu 1”.
 * Source: TCVN 5712:1993, VN3.
 */
const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦'
const UNICODE = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ'

const map = new Map([...TCVN3].map((char, i) => [char, [...UNICODE][i] ?? char]))

const MARKED = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈË®ÐÎÏÑªÖ×ØÜÞßåæçëîïñö÷øûüþ«¬¡¢§£¤¥¦'
/** Letters of TCVN3 that hardly stand inside a Vietnamese word in Unicode; “© 2026” and “½ kg” are no words. */
const TELLING = new RegExp(`[A-Za-z][${MARKED}]|[${MARKED}][A-Za-z]`, 'u')

/**
 * Whether a text was typed in TCVN3: letters that Vietnamese does not have, inside words, and none that only Unicode
 * has.
 */
export function isTcvn3(text: string): boolean {
  if (/[\u0100-\u024F\u1E00-\u1EFF]/u.test(text)) return false
  return TELLING.test(text)
}

/** The text in Unicode. */
export function fromTcvn3(text: string): string {
  return [...text].map((char) => map.get(char) ?? char).join('')
}
