import { byId } from './dom.ts'

/**
 * Files dropped anywhere on the page, also those inside dropped folders, and the element that they were dropped on. The
 * page says so while they hover.
 * @example onDroppedFiles((files) => open(files))
 */
export function onDroppedFiles(take: (files: File[], on: Element) => void): void {
  const sign = byId('tha-tep')
  let hovering: ReturnType<typeof setTimeout> | undefined
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    sign.hidden = false
    // dragleave also comes between two elements of the page; dragover comes all the time.
    clearTimeout(hovering)
    hovering = setTimeout(() => (sign.hidden = true), 300)
  })
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    clearTimeout(hovering)
    sign.hidden = true
    const on = event.target instanceof Element ? event.target : document.body
    void filesOf(event.dataTransfer).then((files) => {
      if (files.length > 0) take(files, on)
    })
  })
}

/**
 * Asks for files by the browser's own window.
 * @returns none when the officer closes the window
 */
export function chooseFiles(accept: string, multiple = false): Promise<File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple })
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function filesOf(data: DataTransfer): Promise<File[]> {
  // Entries are there only until the event is over.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return [...data.files]
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  // A reader gives at most a hundred entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return files
    for (const one of some) files.push(...(await filesIn(one)))
  }
}
