/** The calendar date of Viet Nam, ISO; a test may set it by `data-today` on the page's root element. */
export const today = (): string =>
  document.documentElement.dataset['today'] ?? new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

/** The local date and time of Viet Nam, to the minute. @example now() // '2026-11-25T08:05' */
export const now = (): string =>
  `${today()}${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(10, 16)}`
