import { describe, expect, it } from 'vitest'
import { neighbourhoodWord } from './neighbourhood-word.ts'

const villages = (...names: string[]) => names.map((name) => ({ name, kind: 'village' as const }))

describe('neighbourhoodWord', () => {
  it.each([
    ['xã', villages('Thôn Mẫu 1', 'Thôn Mẫu 2'), 'thôn'],
    ['xã', villages('Ấp Mẫu 1', 'ấp Mẫu 2'), 'ấp'],
    ['phường', villages('Khu phố 1', 'Khu phố 2'), 'khu phố'],
    ['phường', villages('TỔ DÂN PHỐ 1'), 'tổ dân phố'],
    ['xã', villages('Thôn Mẫu', 'Xóm Mẫu'), 'thôn'],
    ['phường', villages('Khu phố 1', 'Tổ dân phố 2'), 'tổ dân phố'],
    ['phường', villages('Bảng Mẫu'), 'tổ dân phố'],
    ['thị trấn', [], 'tổ dân phố'],
    ['đặc khu', [], 'thôn'],
    ['phường', [{ name: 'Xóm đạo', kind: 'organisation' as const }], 'tổ dân phố'],
  ] as const)('%s %j: %s', (kind, units, word) => {
    expect(neighbourhoodWord(kind, units)).toBe(word)
  })
})
