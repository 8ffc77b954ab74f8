import { describe, expect, it } from 'vitest'
import { frontMatterOf } from './front-matter.ts'
import { parseYaml } from './parse-yaml.ts'

describe('frontMatterOf', () => {
  it.each(['---\ntitle: Mẫu\n---\nNội dung.', '\uFEFF---\r\ntitle: Mẫu\r\n---\r\n', '---\ntitle: Mẫu\n---'])(
    'reads %j',
    (text) => expect(parseYaml(frontMatterOf(text)!)).toEqual({ title: 'Mẫu' }),
  )

  it.each(['', 'Nội dung.', '---\ntitle: Mẫu\n', 'x\n---\ntitle: Mẫu\n---\n'])('finds none in %j', (text) => {
    expect(frontMatterOf(text)).toBeUndefined()
  })

  it('keeps the line of a mistake', () => {
    expect(() => parseYaml(frontMatterOf('---\ntitle: a: b\n---\n')!, 'a.mdx')).toThrow('a.mdx, dòng 2:')
  })
})
