import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tcvn3, vni } from '../data/legacy-encodings.ts'
import { detectLegacyEncoding, toUnicode } from './legacy.ts'
import { normalisationOf } from './normalisation.ts'
import { isSyllable, parseSyllable } from './syllable.ts'
import { mixedTonePlacement, tonePlacementOf, withTonePlacement } from './tone-placement.ts'

const prose =
  'Công an xã Đức Quang đề nghị bà con nâng cao cảnh giác, kịp thời tố giác tội phạm, không nghe điện thoại lạ, giữ gìn ' +
  'trật tự, chuyển khoản phải hỏi kỹ người thân trước khi gửi tiền, đường làng ngõ xóm sạch đẹp, khoẻ mạnh, thuỷ lợi, ' +
  'nghiêm túc chấp hành quy định về cư trú, quốc phòng, giữ gìn giếng nước, xuống ruộng, huỳnh huỵch, khuya khoắt'
const encode = (text: string, table: ReadonlyMap<string, string>) => {
  const back = new Map([...table].map(([written, letter]) => [letter, written]))
  return [...text].map((letter) => back.get(letter) ?? letter).join('')
}

describe('isSyllable', () => {
  it.each(prose.split(/[ ,]+/))('knows %j', (word) => {
    expect(isSyllable(word)).toBe(true)
  })
  it.each(['street', 'café', 'Đắk', 'công1', 'ngang ', 'kông', 'nghà', 'hoc', 'ghan', ''])(
    'refuses %j',
    (word) => {
      expect(isSyllable(word)).toBe(false)
    },
  )
  it('takes a syllable apart', () => {
    expect(parseSyllable('Nghiêng')).toEqual({ onset: 'ngh', rhyme: 'iêng', tone: '' })
    expect(parseSyllable('giếng')).toMatchObject({ tone: '\u0301' })
  })
})

describe('old encodings', () => {
  it('tells and reads TCVN3', () => {
    const text = encode(prose, tcvn3)
    expect(detectLegacyEncoding(text)).toBe('tcvn3')
    expect(toUnicode(text, 'tcvn3')).toBe(prose)
    expect(toUnicode('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    )
  })
  it('reads a word in a font of capitals', () => {
    expect(toUnicode('CéNG HßA ViÖt Nam', 'tcvn3')).toBe('CỘNG HÒA Việt Nam')
  })
  it('tells and reads VNI', () => {
    const text = encode(prose, vni)
    expect(detectLegacyEncoding(text)).toBe('vni')
    expect(toUnicode(text, 'vni')).toBe(prose)
    expect(toUnicode('Töï do, thöôøng truù, CÔ QUAN COÂNG AN', 'vni')).toBe(
      'Tự do, thường trú, CƠ QUAN CÔNG AN',
    )
  })
  it.each([
    prose,
    'khong dau',
    '',
    'café, naïve, déjà vu, São Paulo',
    '«Bình yên» – Đức Quang',
    'Lồng 6 × 6 × 3 m, lưới dày',
  ])('leaves %j alone', (text) => {
    expect(detectLegacyEncoding(text)).toBeUndefined()
  })
})

describe('tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Khoẻ', 'Khỏe'],
    ['THUỶ', 'THỦY'],
    ['uỷ ban', 'ủy ban'],
    ['hoà bình, quý, toán, của, mùa', 'hòa bình, quý, toán, của, mùa'],
  ])('%j and %j', (now, before) => {
    expect(withTonePlacement(now, 'old')).toBe(before)
    expect(withTonePlacement(before, 'new')).toBe(now)
  })
  it('tells the style of a word and a mixture', () => {
    expect(tonePlacementOf('hòa')).toBe('old')
    expect(tonePlacementOf('hoà')).toBe('new')
    expect(tonePlacementOf('toán')).toBeUndefined()
    expect(tonePlacementOf('quý')).toBeUndefined()
    expect(mixedTonePlacement('hòa giải vì hoà bình')).toEqual({ old: [[0, 3]], new: [[12, 15]] })
    expect(mixedTonePlacement('hòa giải, sức khỏe')).toBeUndefined()
  })
  it('is undone by the other style, and changes nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...prose.split(' '), 'hoà', 'hòa', 'Thuý', 'uỷ', 'loè')),
        (words) => {
          const text = words.join(' ')
          const old = withTonePlacement(text, 'old')
          expect(withTonePlacement(old, 'old')).toBe(old)
          expect(withTonePlacement(withTonePlacement(old, 'new'), 'old')).toBe(old)
          expect(old).toHaveLength(text.length)
        },
      ),
    )
  })
})

describe('normalisationOf', () => {
  it.each([
    ['hòa bình', 'NFC'],
    ['hòa bình'.normalize('NFD'), 'NFD'],
    [`hòa ${'bình'.normalize('NFD')}`, 'mixed'],
    ['binh yen', undefined],
  ])('%j is %s', (text, form) => {
    expect(normalisationOf(text)).toBe(form)
  })
})
