import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Page } from 'playwright-core'

/** Drops files on the page as a person does from the desktop. */
export const drop = (page: Page, ...files: { name: string; bytes: Uint8Array; type?: string }[]) =>
  page.evaluate(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, bytes, type } of given)
        transfer.items.add(new File([new Uint8Array(bytes)], name, { type }))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
    },
    files.map(({ name, bytes, type = '' }) => ({ name, bytes: [...bytes], type })),
  )

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A part of a DOCX. */
export const part = (root: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}">${content}</w:${root}>`)

/** A run of text with its properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

/** A DOCX with this body and further parts. */
export const docx = (body: string, parts: Zippable = {}): Uint8Array =>
  zipSync({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts })
