import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchText } from '../match-text.ts'
import { phraseFinder, wordFinder } from './phrases.ts'
import { wordsOf } from './word-index.ts'

const phrases = ['tin', 'tin báo', 'báo tin', 'tin báo của', 'hòa giải', 'đơn tố giác', 'công an']
const find = phraseFinder(phrases)
const pieces = ['tin', 'báo', 'của', 'Hoà', 'hòa', 'giai', 'giải', 'đơn', 'tố', 'giác', 'CÔNG', 'an', 'con']
const gaps = [' ', ' ', ' ', '-', ', ', '\n', '\n\n', '  “', '. ']

/** The same, word by word and without any index. */
function slowly(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  for (const [at, first] of words.entries()) {
    const ends = phrases.flatMap((phrase) => {
      const parts = phrase.split(' ')
      const fits = parts.every((part, i) => {
        const word = words[at + i]
        const before = words[at + i - 1]
        if (!word) return false
        const gap = i && before ? text.slice(before.index + before[0].length, word.index) : ''
        return /^[\s“-]*$/.test(gap) && !/\n\n/.test(gap) && means(word[0], part)
      })
      const last = words[at + parts.length - 1]
      return fits && last ? [last.index + last[0].length] : []
    })
    if (ends.length > 0) found.push([first.index, Math.max(...ends)])
  }
  return found
}

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
const apart = (word: string): string => [...word.normalize('NFD')].sort().join('')
const means = (word: string, part: string): boolean =>
  word.toLowerCase() === bare(part) || apart(word.toLowerCase()) === apart(part)

describe('phraseFinder', () => {
  it('finds what a reading word by word finds', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)))
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, (source) => {
        expect(find(matchText(source)).map(({ range }) => range)).toEqual(slowly(source))
      }),
      { numRuns: 300 },
    )
  })

  it('says whether marks were written', () => {
    expect(find(matchText('tin bao, Tin Báo')).map(({ marked }) => marked)).toEqual([false, true])
  })

  it('knows phrases that are sought only after a text was read', () => {
    const m = matchText('Mời bà con đến họp thôn')
    expect(find(m)).toEqual([])
    expect(phraseFinder(['họp thôn'])(m)).toEqual([{ range: [15, 23], phrase: 'họp thôn', marked: true }])
  })
})

describe('wordFinder', () => {
  it('gives places among the words of a text', () => {
    const m = matchText('Cháu 8 tuổi, 9 TUOI')
    expect(wordFinder(['tuoi'])(m)).toEqual([2, 4])
    expect([...wordsOf(m).starts]).toEqual([0, 5, 7, 13, 15])
    expect(wordsOf(m).numeric).toEqual([1, 3])
  })
})

describe('wordsOf', () => {
  it('numbers equal words equally, however many there are', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `w${i % 35_000}x`)
    const { forms, lexicon } = wordsOf(matchText(words.join(' ')))
    expect(forms.length).toBe(words.length)
    expect(words.every((word, i) => lexicon.written[forms[i]!] === word)).toBe(true)
    expect(new Set(forms).size).toBe(35_000)
  })
})
