/**
 * Letters of other scripts that are drawn like a Latin letter, and Latin letters often typed for đ.
 * Source: Unicode confusables (UTS #39), reduced to letters that occur in disguised Vietnamese text. Read 11/2026.
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Typed for đ: Icelandic eth (VNI fonts, scanned text) and African D.
    Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ',
    // Cyrillic
    А: 'A', В: 'B', Е: 'E', З: '3', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X',
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
    І: 'I', і: 'i', Ѕ: 'S', ѕ: 's', Ј: 'J', ј: 'j', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѵ: 'v', һ: 'h', ӏ: 'l',
    // Greek
    Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
    α: 'a', ο: 'o', ν: 'v', ι: 'i', κ: 'k', ρ: 'p', υ: 'u', χ: 'x',
    // Latin
    ı: 'i', ɑ: 'a', ɡ: 'g', ɩ: 'i', ſ: 's',
  }),
)
