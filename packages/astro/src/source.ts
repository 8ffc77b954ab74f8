/** src/ of the installed package, seen from dist/index.js as from here: routes and components are shipped as source. */
export const SOURCE: URL = new URL('../src/', import.meta.url)
