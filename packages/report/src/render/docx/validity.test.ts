import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documents } from '../../../test/documents.ts'
import { readDocx } from '../../../test/docx.ts'
import { all } from '../../../test/xml.ts'
import { renderDocx } from './render-docx.ts'

/** Microsoft's Open XML SDK, compiled to WebAssembly: schema and meaning of every part. */
const problems = async (bytes: Uint8Array, format: 'docx' | 'xlsx') =>
  (await validate(bytes, format, 'Office2010')).map(
    ({ path, description }) => `${path.partUri}: ${description}`,
  )

describe('validity', () => {
  it.each(Object.keys(documents))(
    '%s is valid in every part, also the workbooks of its charts',
    async (name) => {
      const bytes = await renderDocx(documents[name]!())
      expect(await problems(bytes, 'docx')).toEqual([])
      const { files } = readDocx(bytes)
      for (const [path, content] of Object.entries(files))
        if (path.endsWith('.xlsx')) expect(await problems(content, 'xlsx')).toEqual([])
    },
    60_000,
  )

  it('drops characters that XML can’t hold', async () => {
    const source = documents['reminder']!()
    source.body.unshift({ type: 'paragraph', text: 'một\u0001 hai\u000b ba' })
    const docx = readDocx(await renderDocx(source))
    expect(docx.of('NoiDung')[0]?.text).toBe('một hai ba')
  })

  it('would find a fault', async () => {
    const { files } = readDocx(await renderDocx(documents['reminder']!()))
    const document = files['word/document.xml']!
    files['word/document.xml'] = strToU8(strFromU8(document).replace('<w:body>', '<w:body><w:wrong/>'))
    expect(await problems(zipSync(files), 'docx')).toEqual([expect.stringContaining('wrong')])
  }, 60_000)
})

describe('the same document', () => {
  it.each(['month-2026-11', 'year', 'reminder'])('%s gives the same bytes', async (name) => {
    const first = await renderDocx(documents[name]!())
    await renderDocx(documents['half-year']!())
    expect(await renderDocx(documents[name]!())).toEqual(first)
  })

  it('holds no moment but the day of signing, and no random id', async () => {
    const source = documents['month-2026-11']!()
    const docx = readDocx(await renderDocx(source))
    const core = docx.part('docProps/core.xml')
    expect(all(core, 'dcterms:created').map(({ text }) => text)).toEqual([`${source.signedOn}T00:00:00Z`])
    expect(
      all(docx.part('word/_rels/document.xml.rels'), 'Relationship').map(
        ({ attributes }) => attributes['Id'],
      ),
    ).toEqual(expect.arrayContaining(['rIdPart1', 'rIdPart2']))
  })

  it('draws charts of Word’s own, with their data and words for those who can’t see them', async () => {
    const docx = readDocx(await renderDocx(documents['half-year']!()))
    const drawings = all(docx.body, 'wp:docPr')
    expect(drawings.length).toBe(2)
    for (const { attributes } of drawings) {
      expect(attributes['descr']).toMatch(/^Biểu đồ .+: \d+/)
      expect(attributes['title']).toMatch(/^Biểu đồ/)
    }
    const charts = Object.keys(docx.files).filter((path) => /charts\/chart\d+\.xml$/.test(path))
    expect(charts).toHaveLength(2)
    for (const path of charts) expect(all(docx.part(path), 'c:externalData')).toHaveLength(1)
  })
})
