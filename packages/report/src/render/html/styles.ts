import type { Appendix } from '../../document/types.ts'

/**
 * The page of Nghị định 30/2020/NĐ-CP for a browser: on paper the same margins, sizes and breaks as the DOCX; on a
 * screen a sheet of paper that a phone can read too. The page number stands in the top margin from page 2.
 */
export const CSS = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page, from-two); font: 14pt 'Times New Roman', serif; } }
@counter-style from-two { system: extends decimal; range: 2 infinite; fallback: no-number; }
@counter-style no-number { system: cyclic; symbols: ''; suffix: ''; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 14pt/1.15 'Times New Roman', 'Liberation Serif', serif; }
p, h1, h2, h3, h4 { margin: 0; font-size: inherit; font-weight: inherit; }
.head, .foot { display: grid; grid-template-columns: 42fr 58fr; text-align: center; }
.head { row-gap: 1mm; font-size: 13pt; }
.nation, .superior, .agency { font-size: 12pt; }
.nation, .motto, .agency, .position, .signer, .type, .subject, .caption { font-weight: bold; }
.lines { white-space: pre-line; }
.superior, .agency { text-wrap: balance; }
.rule { height: 0; margin: 0.7mm auto 1.5mm; border-top: 0.75pt solid #000; }
.ruled { display: inline-block; }
.ruled .rule { width: 42%; }
.ruled.full .rule { width: 100%; }
.letter-subject { margin-top: 6pt; font-size: 12pt; }
.place { font-style: italic; }
.stamp { display: inline-block; margin-top: 6pt; padding: 1mm 3mm; border: 1pt solid; font-weight: bold; }
.urgent { color: #f00; }
.contact { margin-top: 12pt; padding-top: 2pt; border-top: 0.75pt solid #000; font-size: 11pt; text-align: center; }
.title { margin-top: 18pt; text-align: center; }
.remark { margin-top: 3pt; font-size: 13pt; font-style: italic; text-align: center; }
.to { width: fit-content; max-width: 100%; margin: 12pt auto 0; }
.to ul { margin: 0; padding: 0 0 0 4.2em; list-style: none; }
.text, h2, h3, h4, .to { line-height: 1.32; }
.text, h2, h3, h4 { margin-top: 6pt; text-align: justify; text-indent: 1.27cm; }
h2 { margin-top: 8pt; }
h2, h3, h4 { break-after: avoid; }
h2, h3 { font-weight: bold; }
.note { text-align: left; margin: 3pt 0 6pt; font-size: 12pt; font-style: italic; }
.foot { grid-template-columns: 48fr 52fr; margin-top: 12pt; break-inside: avoid; }
.recipients { text-align: left; font-size: 11pt; }
.recipients b { font-size: 12pt; font-style: italic; }
.recipients ul { margin: 0; padding: 0; list-style: none; }
.signer { margin-top: 72pt; min-height: 1.2em; }
table { width: 100%; margin-top: 6pt; border-collapse: collapse; font-size: 12pt; }
.scroll + .scroll table { margin-top: 12pt; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td { padding: 1.5pt 4pt; border: 0.5pt solid #000; }
th { padding: 2pt 4pt; border: 0.5pt solid #000; text-align: center; }
tr.group { break-after: avoid; }
tr.total, .note { break-before: avoid; }
.left {  text-align: left; } .center { text-align: center; } .right { text-align: right; }
tr.group, tr.total { font-weight: bold; }
figure { margin: 9pt 0 0; text-align: center; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
.caption { font-size: 13pt; }
.appendix { break-before: page; text-align: center; }
.appendix.wide table { font-size: 11pt; }
.appendix h2 { margin: 0; text-align: center; text-indent: 0; }
.appendix .reference { font-style: italic; }
.scroll { overflow-x: auto; }
@media screen {
  body { background: #e8e8e8; }
  .sheet { max-width: 210mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; background: #fff; box-shadow: 0 1px 6px #0003; }
  .sheet.wide { max-width: 297mm; padding: 20mm; }
}
@media screen and (max-width: 700px) {
  body { font-size: 12pt; }
  .sheet, .sheet.wide { margin: 0 0 4mm; padding: 6mm 4mm; }
  .head, .foot { grid-template-columns: 1fr; row-gap: 3mm; }
  .text, h2, h3 { text-align: left; text-indent: 0; }
  .appendix table { min-width: 480px; }
  .appendix.wide table { min-width: 860px; }
}
@media print { .scroll { overflow: visible; } }
`.trim()

/** Each appendix has pages of its own, numbered from 1, and on its side where its tables are wide. */
export const appendixPages = (appendices: readonly Pick<Appendix, 'landscape'>[]): string =>
  appendices
    .map(({ landscape }, index) => {
      const name = pageName(index)
      const size = landscape ? 'size: A4 landscape; ' : ''
      return `@page ${name} { ${size}counter-increment: ${name}; @top-center { content: counter(${name}, from-two); } }`
    })
    .join('\n')

/** What the pages of an appendix are called. */
export const pageName = (index: number): string => `appendix-${index + 1}`
