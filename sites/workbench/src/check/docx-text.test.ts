import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docxText, NotWord } from './docx-text.ts'

const word = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

it('reads paragraphs, cells, breaks and signs', () => {
  const body = `<w:document>${paragraph('Gọi 0912 &amp; ')}<w:tbl><w:tc>${paragraph('345 &#54;78')}</w:tc></w:tbl><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p></w:document>`
  expect(docxText(word({ 'word/document.xml': body }))).toBe('Gọi 0912 & \n345 678\na\tb\nc')
})

it('reads what Word does not show at once', () => {
  const text = docxText(
    word({
      'word/document.xml': `${paragraph('Thân')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del></w:p>`,
      'word/header1.xml': paragraph('TỐI MẬT'),
      'word/comments.xml': paragraph('ghi chú'),
      'word/footer1.xml': '<w:ftr/>',
    }),
  )
  expect(text).toContain('ẩnđã xóa')
  expect(text).toContain('Đầu trang:\nTỐI MẬT')
  expect(text).toContain('Ghi chú bên lề:\nghi chú')
  expect(text).not.toContain('Chân trang')
})

it.each([
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  ['no archive', new Uint8Array([1, 2, 3])],
  ['another archive', zipSync({ 'a.txt': strToU8('a') })],
  ['nothing', new Uint8Array()],
])('says what is wrong with %s', (_, bytes) => {
  expect(() => docxText(bytes)).toThrow(NotWord)
})
