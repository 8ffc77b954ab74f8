const SECOND = 1000

/** Times named steps and says each as it goes; the table at the end reads from the same list. */
export function createSteps(write = (text) => process.stderr.write(text)) {
  const done = []
  return {
    done,
    async take(name, work) {
      write(`• ${name} … `)
      const start = performance.now()
      const outcome = await work()
      const seconds = (performance.now() - start) / SECOND
      done.push({ name, seconds, ok: outcome.ok, note: outcome.note ?? '' })
      write(
        `${outcome.ok ? 'xong' : 'LỖI'} (${formatSeconds(seconds)})${outcome.note ? `, ${outcome.note}` : ''}\n`,
      )
      return outcome
    },
  }
}

/** 1.25 → '1,3 giây' */
export const formatSeconds = (seconds) =>
  seconds < 60
    ? `${seconds.toFixed(1).replace('.', ',')} giây`
    : `${Math.floor(seconds / 60)} phút ${Math.round(seconds % 60)} giây`
