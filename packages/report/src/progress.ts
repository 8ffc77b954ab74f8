/**
 * Hears how far long work has come: `done` of `total` (bytes, files or rows; only their share means something), often
 * enough for a bar. The work waits for what it returns, so a page may answer with a promise and paint in between:
 *
 * @example
 * const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))
 * await readRegister(bytes, { onProgress: (done, total) => { bar.value = done / total; return breathe() } })
 */
export type OnProgress = (done: number, total: number) => void | Promise<void>

/** Work that may take seconds and can say how far it is. */
export interface LongWork {
  /** Called now and then; what it returns is waited for, so that a page can draw. */
  onProgress?: OnProgress | undefined
}
