/** Lets the officer save a file; nothing is kept here. @param type media type */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Edge reads the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
