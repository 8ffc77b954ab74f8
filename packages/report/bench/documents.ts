/**
 * Renders every kind of document to DOCX, HTML, Markdown and XLSX, then to PDF by LibreOffice and to pictures, to be
 * looked at. Says how long each took and how many pages it has.
 *
 *   node --conditions=@binhyen/source bench/documents.ts [folder]
 *
 * Needs LibreOffice (soffice) and poppler (pdftoppm, pdfinfo).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDocx, renderHtml, renderMarkdown, renderXlsx } from '../src/index.ts'
import { documents } from '../test/documents.ts'

const folder = process.argv[2] ?? join(tmpdir(), 'binhyen-documents')
mkdirSync(folder, { recursive: true })

for (const [name, compose] of Object.entries(documents)) {
  const start = performance.now()
  const document = compose()
  const docx = await renderDocx(document)
  const took = performance.now() - start
  const file = join(folder, `${name}.docx`)
  writeFileSync(file, docx)
  writeFileSync(join(folder, `${name}.html`), renderHtml(document))
  writeFileSync(join(folder, `${name}.md`), renderMarkdown(document))
  if (document.appendices.length > 0) writeFileSync(join(folder, `${name}.xlsx`), await renderXlsx(document))
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  const pdf = join(folder, `${name}.pdf`)
  const pages = /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, join(folder, name)])
  console.log(`${name}: ${Math.round(took)} ms, ${Math.round(docx.length / 1024)} KB, ${pages} pages`)
}
console.log(folder)
