/**
 * A page whose addresses count from where it lies instead of from the server's root.
 *
 * @param page path of the page in the site, as `bao-cao/index.html`
 * @example makeRelative('<a href="/lich/">', 'bao-cao/index.html') // '<a href="../lich/">'
 */
export function makeRelative(html: string, page: string): string {
  const up = '../'.repeat(page.split('/').length - 1) || './'
  return html.replace(/(<[^>]*?\s(?:href|src|component-url|renderer-url)=")\/(?!\/)/g, `$1${up}`)
}
