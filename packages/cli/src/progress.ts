const WAIT = 400
const EVERY = 100

/** A line that counts up on a terminal, once the work takes long enough to be noticed. Nothing in a pipe. */
export function createProgress(what: string, { percent = false } = {}) {
  const started = Date.now()
  let shown = 0
  return {
    show(done: number, total: number): void {
      const now = Date.now()
      if (!process.stderr.isTTY || now - started < WAIT || now - shown < EVERY) return
      shown = now
      process.stderr.write(
        `\r${what} ${percent ? `${Math.floor((done * 100) / total)}%` : `${done}/${total}`}`,
      )
    },
    clear(): void {
      if (shown > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
