/** The calendar date of Viet Nam, ISO; a test may set it by `data-today` on the page's root element. */
export const today = (): string =>
  document.documentElement.dataset['today'] ?? new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
