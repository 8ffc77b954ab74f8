import { parseDataset, periodOf } from '@binhyen/model'
import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { documents } from '../../test/documents.ts'
import { all, child, parseXml } from '../../test/xml.ts'
import { writeRegister } from '../register/write-register.ts'
import { writeUnitForm } from '../register/write-unit-form.ts'
import { renderXlsx } from '../render/render-xlsx.ts'
import { textCell } from './cells.ts'
import { writeWorkbook } from './write-workbook.ts'

const form = await writeUnitForm({ id: 'thon-mau-1', name: 'Thôn Mẫu 1' }, periodOf('2026-11'))
const register = await writeRegister(
  parseDataset(JSON.parse(readFileSync(new URL('../../sample/dataset.json', import.meta.url), 'utf8'))),
)
const appendix = await renderXlsx(documents['year']!())

const part = (bytes: Uint8Array, path: string) => parseXml(strFromU8(unzipSync(bytes)[path]!))
const sheet = (bytes: Uint8Array, number = 1) => part(bytes, `xl/worksheets/sheet${number}.xml`)

describe('what Excel opens', () => {
  it.each([
    ['the form', form],
    ['the register', register],
    ['the appendix', appendix],
  ])(
    '%s is valid in every part, for Excel of 2007 and of today',
    async (_, bytes) => {
      for (const version of ['Office2007', 'Microsoft365'] as const)
        expect(await validate(bytes, 'xlsx', version)).toEqual([])
    },
    60_000,
  )

  it('drops characters that XML can’t hold, and keeps spaces at the ends', async () => {
    const bytes = await writeWorkbook([{ name: 'A', data: [[textCell(' một\u0001 hai ')]], widths: [9] }])
    expect(all(part(bytes, 'xl/sharedStrings.xml'), 't').map(({ text }) => text)).toEqual([' một hai '])
    expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!)).toContain('xml:space="preserve"')
  })

  it('names the active pane as Excel does', () => {
    const pane = all(sheet(appendix), 'pane')[0]!.attributes
    expect(pane).toMatchObject({ ySplit: '4', topLeftCell: 'A5', activePane: 'bottomLeft', state: 'frozen' })
    expect(pane['xSplit']).toBeUndefined()
    expect(all(sheet(register), 'pane')[0]!.attributes).toMatchObject({ xSplit: '1', ySplit: '1' })
  })
})

describe('viewers that don’t compute', () => {
  it.each([
    ['the form', form],
    ['the appendix', appendix],
  ])('see what every formula of %s comes to', (_, bytes) => {
    const paths = Object.keys(unzipSync(bytes)).filter((path) => path.includes('worksheets/sheet'))
    const cells = paths.flatMap((path) => all(part(bytes, path), 'c')).filter((cell) => child(cell, 'f'))
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter((cell) => !child(cell, 'v')?.text)).toEqual([])
    expect(all(part(bytes, 'xl/workbook.xml'), 'calcPr')[0]?.attributes['fullCalcOnLoad']).toBe('1')
  })
})

describe('the register', () => {
  const names = all(part(register, 'xl/workbook.xml'), 'definedName')

  it('repeats its heads on every printed page and can be filtered', () => {
    const titles = names.filter(({ attributes }) => attributes['name'] === '_xlnm.Print_Titles')
    expect(titles.map(({ text }) => text)).toContain("'Bài đăng'!$1:$1")
    expect(titles).toHaveLength(9)
    expect(all(sheet(register, 3), 'autoFilter')[0]?.attributes['ref']).toMatch(/^A1:L\d+$/)
    expect(names.find(({ text }) => text.startsWith("'Bài đăng'!$A$1:$L$"))?.attributes['hidden']).toBe('1')
  })

  it('shows a typed date with the day first in every row still to come', () => {
    const styles = part(register, 'xl/styles.xml')
    const codes = new Map(
      all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
    )
    const looks = all(all(styles, 'cellXfs')[0]!, 'xf').map(({ attributes }) =>
      codes.get(attributes['numFmtId'] ?? ''),
    )
    const columns = all(sheet(register, 4), 'col').map(({ attributes }) => looks[Number(attributes['style'])])
    expect(columns.slice(0, 2)).toEqual(['@', 'dd/mm/yyyy hh:mm'])
    expect(
      all(sheet(register, 3), 'col').map(({ attributes }) => looks[Number(attributes['style'])])[1],
    ).toBe('dd/mm/yyyy')
  })
})

describe('the unit’s form', () => {
  it('lets only the cells with room to write be changed, without a password', () => {
    const [protection] = all(sheet(form), 'sheetProtection')
    expect(protection?.attributes).toMatchObject({ sheet: '1' })
    expect(protection?.attributes['password']).toBeUndefined()
    const open = all(all(part(form, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf').map((xf) =>
      all(xf, 'protection').some(({ attributes }) => attributes['locked'] === '0'),
    )
    const changeable = all(sheet(form), 'c').filter(({ attributes }) => open[Number(attributes['s'])])
    // The day of sending, nine figures, four texts.
    expect(changeable.map(({ attributes }) => attributes['r']?.[0])).toEqual(
      Array.from({ length: 14 }, () => 'B'),
    )
  })
})
