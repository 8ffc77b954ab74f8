import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SHEET = 'xl/worksheets/sheet1.xml'

/** Writes texts into empty cells of a unit's form, as a spreadsheet program would save them. */
export function fillForm(form: Uint8Array, cells: Record<string, string>): Uint8Array {
  const files = unzipSync(form)
  let sheet = strFromU8(files[SHEET]!)
  for (const [cell, text] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|></c>)`)
    if (!empty.test(sheet)) throw new Error(`${cell} is no empty cell of the form`)
    sheet = sheet.replace(empty, `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`)
  }
  return zipSync({ ...files, [SHEET]: strToU8(sheet) })
}
