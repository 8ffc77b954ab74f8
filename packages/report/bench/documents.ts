/**
 * Renders every kind of document to DOCX, HTML, Markdown and XLSX, then the DOCX to PDF by LibreOffice, the HTML by
 * Chromium, and both to pictures, to be looked at. Says how long each took and how many pages it has; fails when the HTML
 * prints to another number of pages than the DOCX, or when a register saved anew by LibreOffice reads otherwise.
 *
 *   node --conditions=@binhyen/source bench/documents.ts [folder]
 *
 * Needs LibreOffice (soffice), Chromium and poppler (pdftoppm, pdfinfo).
 */
import { execFileSync } from 'node:child_process'
import { deepStrictEqual } from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDataset } from '@binhyen/model'
import {
  readRegister,
  renderDocx,
  renderHtml,
  renderMarkdown,
  renderXlsx,
  writeRegister,
} from '../src/index.ts'
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

const sample = parseDataset(
  JSON.parse(readFileSync(new URL('../sample/dataset.json', import.meta.url), 'utf8')),
)
writeFileSync(join(folder, 'so-theo-doi.xlsx'), await writeRegister(sample))
run('soffice', ['--headless', '--convert-to', 'ods', 'so-theo-doi.xlsx'])
run('soffice', [
  '--headless',
  '--convert-to',
  'xlsx:Calc MS Excel 2007 XML',
  '--outdir',
  'lai',
  'so-theo-doi.ods',
])
const again = await readRegister(readFileSync(join(folder, 'lai', 'so-theo-doi.xlsx')))
deepStrictEqual(again, { dataset: sample, problems: [] })
console.log('so-theo-doi.xlsx: the same after LibreOffice saved it as .ods and as .xlsx')
console.log(folder)
