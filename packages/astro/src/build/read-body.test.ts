import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'

describe('readBody', () => {
  it('keeps components apart from the HTML around them, also inside a line', () => {
    expect(
      readBody(
        'Gọi <Call number="113" label="Cảnh sát" /> ngay.\n\n<Note title="Có gì &amp; mới">\n  - một\n</Note>\n',
      ),
    ).toEqual([
      '<p>Gọi ',
      { name: 'Call', props: { number: '113', label: 'Cảnh sát' }, parts: [] },
      ' ngay.</p>\n',
      { name: 'Note', props: { title: 'Có gì & mới' }, parts: ['<ul>\n<li>một</li>\n</ul>'] },
    ])
  })

  it('puts components into components', () => {
    expect(readBody('<Warning title="Coi chừng">\n\n<Steps>\n\n1. một\n\n</Steps>\n\n</Warning>')).toEqual([
      {
        name: 'Warning',
        props: { title: 'Coi chừng' },
        parts: [{ name: 'Steps', props: {}, parts: ['<ol>\n<li>một</li>\n</ol>'] }],
      },
    ])
  })

  it('names headings in the order of the page, the second of a name with a number', () => {
    expect(readBody('## Hồ sơ\n\n<Note>\n\n## Hồ sơ\n\n</Note>\n\n## Hồ sơ')).toEqual([
      '<h2 id="hồ-sơ">Hồ sơ</h2>\n',
      { name: 'Note', props: {}, parts: ['<h2 id="hồ-sơ-1">Hồ sơ</h2>'] },
      '\n<h2 id="hồ-sơ-2">Hồ sơ</h2>',
    ])
  })

  it('writes tables, footnotes and quotes as a Vietnamese page does', () => {
    const html = readBody('| a | b |\n| - | - |\n| "1" | 2[^x] |\n\n[^x]: ghi chú').join('')
    expect(html).toContain('<td>“1”</td>')
    expect(html).toContain('>Chú thích</h2>')
    expect(html).toContain('aria-label="Trở lại chỗ chú thích 1"')
  })

  it('leaves out comments and lets no text become a tag', () => {
    expect(readBody('a {/* ghi chú */}\n\n`<b>` & \\{x\\}')).toEqual([
      '<p>a </p>\n<p><code>&#x3C;b></code> &#x26; {x}</p>',
    ])
    expect(readBody('`<!--0-->` <abbr title="<!--0-->">a</abbr> <Call number="1" label="x" />')).toEqual([
      '<p><code>&#x3C;!--0--></code> <abbr title="<!--0-->">a</abbr> ',
      { name: 'Call', props: { number: '1', label: 'x' }, parts: [] },
      '</p>',
    ])
  })

  it('takes a picture beside the text as one of ours, and one of the public folder as it is', () => {
    expect(readBody('![Bếp](../anh%20dep.jpg "Cũ")')).toEqual([
      '<p>',
      { name: 'Picture', props: { src: '../anh dep.jpg', alt: 'Bếp', title: 'Cũ' }, parts: [] },
      '</p>',
    ])
    expect(readBody('![Bếp](/bep.jpg)')).toEqual(['<p><img src="/bep.jpg" alt="Bếp"></p>'])
  })

  it('runs no code, whatever a text asks for', () => {
    expect(() => readBody("import fs from 'node:fs'\n\nChữ")).toThrow(/import/)
    expect(() => readBody('{process.exit(1)}')).toThrow(/biểu thức/)
    expect(() => readBody('Số {1 + 1}')).toThrow(/biểu thức/)
    expect(() => readBody('<Note title={process.exit(1)}>x</Note>')).toThrow(/thuộc tính/)
    expect(() => readBody('<Note {...x}>x</Note>')).toThrow(/thuộc tính/)
  })

  it('names a component that there is not, and the place of what it cannot read', () => {
    expect(() => readBody('<Banner>x</Banner>')).toThrow(/<Banner>.*Warning/s)
    expect(() => readBody('Chữ\n\ngiá <10 triệu')).toThrow(/^3:5: /)
  })
})
