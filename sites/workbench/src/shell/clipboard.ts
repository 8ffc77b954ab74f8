/** `selected`: the browser refused; the text stands selected in a field, and Ctrl+C copies it. */
export type Copied = 'copied' | 'selected'

/**
 * Copies a text: by the clipboard, else by the older command, else the text is selected in `field` for Ctrl+C.
 * Never says copied unless it is.
 * @param field A read-only field that is shown only for the last way.
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<Copied> {
  field.hidden = true
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    // Not allowed, or not there: the page may stand in a frame or at an address that is not secure.
  }
  field.value = text
  field.hidden = false
  field.select()
  const copied = document.execCommand('copy')
  if (copied) field.hidden = true
  return copied ? 'copied' : 'selected'
}
