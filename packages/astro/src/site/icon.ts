/** The mark in the colours of the light theme, readable at 16 px. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34"><rect width="34" height="34" rx="10" fill="#0b6b4a"/><path d="M8.5 18 17 10.2 25.5 18M12 16.6V24.5h10V16.6" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/><path d="m14.3 19.9 2 2 3.7-4" fill="none" stroke="#fff" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
