import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { withoutControls } from './without-controls.ts'

/** The earliest moment that a zip archive can hold, in local time as zip wants it. */
const EPOCH = new Date(1980, 0, 1)

/**
 * Packs a DOCX again so that the same document always gives the same bytes: files keep their order, every time in the
 * archive is the same, the creation time in the properties is the day of signing, and random ids become numbers.
 * Workbooks inside (the data of charts) are packed again too.
 */
export function fixedZip(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('.xlsx')) files[path] = fixedZip(content, date)
    else if (path === 'docProps/core.xml') files[path] = edit(content, (xml) => fixTimes(xml, date))
    else if (path === 'word/document.xml') files[path] = edit(content, numberDrawings)
  }
  for (const path of Object.keys(files)) {
    if (path.endsWith('.rels')) fixRelations(files, path)
    const content = files[path]
    if (content && path.endsWith('.xml')) files[path] = edit(content, withoutControls)
  }
  return zipFixed(files)
}

/** Packs files so that the same ones always give the same bytes. */
export function zipFixed(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = {}
  for (const [path, content] of Object.entries(files)) zippable[path] = [content, { mtime: EPOCH }]
  return zipSync(zippable, { level: 6 })
}

const edit = (content: Uint8Array, change: (xml: string) => string) => strToU8(change(strFromU8(content)))

const fixTimes = (xml: string, date: string) =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)

/** docx counts drawings over all documents that a program makes; here each document starts at 1. */
function numberDrawings(xml: string): string {
  let id = 0
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(id += 1)}`)
}

/** Charts get random relationship ids: they become `rIdPart1`, `rIdPart2` … in the relations and in their part. */
function fixRelations(files: Record<string, Uint8Array>, path: string): void {
  const relations = strFromU8(files[path] ?? new Uint8Array())
  const random = [...relations.matchAll(/ Id="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !/^rId\d+$/.test(id))
  if (random.length === 0) return
  const part = path.replace('_rels/', '').replace(/\.rels$/, '')
  for (const each of [path, part]) {
    const content = files[each]
    if (content)
      files[each] = edit(content, (xml) =>
        random.reduce((text, id, index) => text.replaceAll(`"${id}"`, `"rIdPart${index + 1}"`), xml),
      )
  }
}
