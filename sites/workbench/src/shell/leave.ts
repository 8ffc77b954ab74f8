const unsaved = new Set<string>()

/**
 * Marks a piece of work as unsaved, or as saved; while any is unsaved, leaving the page asks first.
 * @param work name of the piece, as `text` or `report`
 */
export function setUnsaved(work: string, is: boolean): void {
  if (is) unsaved.add(work)
  else unsaved.delete(work)
}

/** Call once a page. */
export function askBeforeLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (unsaved.size > 0) event.preventDefault()
  })
}
