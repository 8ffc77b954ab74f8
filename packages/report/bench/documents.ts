/**
 * Renders every kind of document to DOCX, HTML, Markdown and XLSX, then the DOCX to PDF by LibreOffice, the HTML by
 * Chromium, and both to pictures, to be looked at. Says how long each took and how many pages it has; fails when the HTML
 * prints to another number of pages than the DOCX.
 *
 *   node --conditions=@binhyen/source bench/documents.ts [folder]
 *
 * Needs LibreOffice (soffice), Chromium and poppler (pdftoppm, pdfinfo).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDocx, renderHtml, renderMarkdown, renderXlsx } from '../src/index.ts'
import { documents } from '../test/documents.ts'

const folder = process.argv[2] ?? join(tmpdir(), 'binhyen-documents')
mkdirSync(folder, { recursive: true })

const pagesOf = (pdf: string) =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])
const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'ignore', cwd: folder })

for (const [name, compose] of Object.entries(documents)) {
  const start = performance.now()
  const document = compose()
  const docx = await renderDocx(document)
  const took = performance.now() - start
  writeFileSync(join(folder, `${name}.docx`), docx)
  writeFileSync(join(folder, `${name}.html`), renderHtml(document))
  writeFileSync(join(folder, `${name}.md`), renderMarkdown(document))
  if (document.appendices.length > 0) writeFileSync(join(folder, `${name}.xlsx`), await renderXlsx(document))
  run('soffice', ['--headless', '--convert-to', 'pdf', `${name}.docx`])
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${name}-html.pdf`,
    `${name}.html`,
  ])
  const [word, web] = [`${name}.pdf`, `${name}-html.pdf`].map((pdf) => pagesOf(join(folder, pdf)))
  for (const one of [name, `${name}-html`]) run('pdftoppm', ['-r', '60', '-png', `${one}.pdf`, one])
  console.log(
    `${name}: ${Math.round(took)} ms, ${Math.round(docx.length / 1024)} KB, ${word} pages, printed HTML ${web}`,
  )
  if (word !== web) process.exitCode = 1
}
console.log(folder)
