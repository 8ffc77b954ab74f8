import { describe, expect, it } from 'vitest'
import { documents } from '../../../test/documents.ts'
import { renderHtml } from './render-html.ts'

describe('renderHtml', () => {
  it.each(Object.keys(documents))('%s holds every word of the document', (name) => {
    const source = documents[name]!()
    const html = renderHtml(source)
    const words = html.replace(/<[^>]*>/g, ' ').replaceAll('&quot;', '"')
    const texts = source.body.flatMap((block) => ('text' in block ? [block.text] : []))
    for (const text of texts) expect(words.toLocaleLowerCase('vi')).toContain(text.toLocaleLowerCase('vi'))
    for (const text of [source.placeAndDate, ...source.addressees, ...source.recipients])
      expect(words).toContain(text)
    expect(html).toContain('<html lang="vi">')
    expect(html).toContain(`<title>${source.title}</title>`)
  })

  it('loads nothing and runs nothing', () => {
    const html = renderHtml(documents['half-year']!())
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
  })

  it('shows text as text', () => {
    const source = documents['reminder']!()
    source.body.unshift({ type: 'paragraph', text: '<script>alert("1")</script> & \u0007' })
    const html = renderHtml(source)
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ')
    expect(html).not.toContain('\u0007')
  })

  it('prints on the paper of Nghị định 30/2020, tables with their head on every page', () => {
    const html = renderHtml(documents['month-2026-11']!())
    expect(html).toContain('@page { size: A4; margin: 20mm 15mm 20mm 30mm;')
    expect(html).toContain('thead { display: table-header-group; }')
    expect(html.match(/<section class="sheet appendix/g)).toHaveLength(3)
    expect(html).toContain('@page appendix-1 { size: A4 landscape; counter-increment: appendix-1;')
    expect(html).toContain('style="page: appendix-3"')
    expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table>/g)?.length)
  })

  it('gives charts to people who can’t see them as words', () => {
    const html = renderHtml(documents['year']!())
    expect(html).toContain('<figure role="img" aria-label="Biểu đồ thanh, số tin, bài đã đăng theo chủ đề.')
  })
})
