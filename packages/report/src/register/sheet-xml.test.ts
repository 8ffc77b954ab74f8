import { describe, expect, it } from 'vitest'
import {
  readCells,
  readDateStyles,
  readMerges,
  readStrings,
  unescapeXml,
  type SheetContext,
} from './sheet-xml.ts'

const context: SheetContext = { strings: ['Thôn Mẫu 1'], dateStyles: [false, true], dayOffset: 0 }
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

describe('readCells', () => {
  it('reads every type of cell where its address says', () => {
    const rows = readCells(
      sheet(
        '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" s="1"><v>46335.5</v></c><c r="E2" s="0"><v>1.5</v></c></row>' +
          '<row r="4" ht="20"><c r="A4" t="inlineStr"><is><r><t>Tin </t></r><r><t xml:space="preserve">&amp; bài</t></r></is></c>' +
          '<c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4" t="str"><f>A4</f><v>ra</v></c><c r="E4" s="1"/></row>',
      ),
      context,
    )
    expect(rows).toEqual([
      [],
      [null, 'Thôn Mẫu 1', null, new Date('2026-11-09T12:00:00Z'), 1.5],
      [],
      ['Tin & bài', true, '#DIV/0!', 'ra'],
    ])
  })

  it('tells a formula that was never computed from one that comes to nothing', () => {
    const cells =
      '<c r="A1"><f>1+2</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>""</f><v/></c><c r="D1"><v>4</v></c>'
    expect(readCells(sheet(`<row r="1">${cells}</row>`), context)).toEqual([['#CALC!', null, null, 4]])
  })

  it('reads rows and cells that bear no address', () => {
    expect(
      readCells(sheet('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>'), context),
    ).toEqual([[1, null, 3], [4]])
  })

  it('knows workbooks that count from 1904', () => {
    const [[date] = []] = readCells(sheet('<row r="1"><c r="A1" s="1"><v>44873</v></c></row>'), {
      ...context,
      dayOffset: 1462,
    })
    expect(date).toEqual(new Date('2026-11-09T00:00:00Z'))
  })
})

describe('the other parts', () => {
  it('give texts without the readings beside them', () => {
    expect(
      readStrings(
        '<sst><si><t>a</t></si><si/><si><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>c</t></r></si></sst>',
      ),
    ).toEqual(['a', '', 'bc'])
    expect(unescapeXml('&lt;&#192;&#xE0;&amp;lt;_x000D_')).toBe('<Àà&lt;\r')
  })

  it('tell which styles show dates', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0&quot; đồng&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/></cellXfs></styleSheet>'
    expect(readDateStyles(styles)).toEqual([false, true, true, false, false])
  })

  it('tell merged cells', () => {
    expect(readMerges('<mergeCells count="1"><mergeCell ref="A2:AB3"/></mergeCells>')).toEqual([
      { top: 1, left: 0, bottom: 2, right: 27 },
    ])
  })
})
